import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Clock, systemClock } from '#platform/clock/clock.ts'
import { readConfig } from '#platform/config/config.ts'
import type { House } from '#platform/house.ts'
import { createLog } from '#platform/log/log.ts'
import { createApp } from '../../src/app.ts'
import { openHouse } from '../../src/open-house.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

/** The whole service on a database of its own, to be asked with `app.inject`. */
export interface TestHouse {
  readonly house: House
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly dataFolder: string
}

/** Opens a house for the tests of one file; `settings` as in the environment of the program. */
export async function testHouse(
  settings: Readonly<Record<string, string>> = {},
  clock: Clock = systemClock,
): Promise<TestHouse> {
  const database = await freshDatabase()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'daybreak-house-'))
  const config = readConfig({ LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000', ...settings })
  const house = await openHouse({ config, connection: database.connection, dataFolder, clock, log: createLog(config) })
  const app = await createApp(house)
  after(async () => {
    await app.close()
    await house.pool.end()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return { house, app, database, dataFolder }
}
