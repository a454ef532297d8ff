import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { connectAreas } from './app.ts'
import { BANK_HOLIDAYS } from './domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from './domain/calendar/working-days.ts'
import { lawOf } from './domain/law/law.ts'
import { createAssets } from './platform/assets/assets.ts'
import type { Clock } from './platform/clock/clock.ts'
import type { Config } from './platform/config/config.ts'
import { type Connection, createPool } from './platform/db/pool.ts'
import { createEvents } from './platform/events/events.ts'
import { folderStore } from './platform/files/file-store.ts'
import { createRoom } from './platform/files/room.ts'
import { createScanner } from './platform/files/scanner.ts'
import type { House } from './platform/house.ts'
import { createI18n } from './platform/i18n/i18n.ts'
import { readSigningKey } from './platform/ledger/signing-key.ts'
import { createLive } from './platform/live/live.ts'
import type { Logger } from './platform/log/log.ts'
import { lastMinute } from './platform/reports/last-minute.ts'
import { createKeyring } from './platform/seal/keyring.ts'
import { readMasterKey } from './platform/seal/master-key.ts'
import { createViews } from './platform/views/views.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')

/** Where a house stands: its database, the folder of its keys, and the clock it goes by. */
export interface Site {
  readonly config: Config
  readonly connection: Connection
  readonly dataFolder: string
  readonly clock: Clock
  readonly log: Logger
}

/** Makes the machinery that every area works with and connects the areas. End its `pool` when done. */
export async function openHouse({ config, connection, dataFolder, clock, log }: Site): Promise<House> {
  // The database user must be able to pass through to its own folder; the keys in here are closed to it one by one.
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
  const onFault = (fault: Error): void => log.error({ stack: fault.stack }, 'a connection to the database broke')
  const i18n = createI18n({
    folder: path.join(PROJECT, 'locales'),
    pseudo: config.demonstration,
    onMissing: (key) => log.error({ key }, 'no words for a key'),
  })
  const assets = await createAssets({ ui: path.join(PROJECT, 'src/ui'), cache: path.join(PROJECT, '.cache/assets') })
  const pool = createPool(connection, { role: 'daybreak_app', onFault })
  const files = folderStore(path.join(dataFolder, 'files'))
  const house: House = {
    config,
    clock,
    law: lawOf(workingCalendar(BANK_HOLIDAYS)),
    pool,
    keyring: createKeyring(readMasterKey(dataFolder)),
    files,
    room: createRoom({ files, pool, clock }),
    scanner: createScanner(config.scanner, log),
    signingKey: readSigningKey(dataFolder),
    events: createEvents(),
    i18n,
    assets,
    views: createViews({ root: path.join(PROJECT, 'src'), i18n, assets }),
    unproven: lastMinute(),
    live: createLive({
      connection,
      pool,
      clock,
      onFault: (fault) => log.error({ stack: String(fault) }, 'the live lists were interrupted'),
    }),
    log,
  }
  connectAreas(house.events)
  return house
}
