import type pg from 'pg'
import type { WorkingCalendar } from '#domain/calendar/working-days.ts'
import type { Assets } from './assets/assets.ts'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Events } from './events/events.ts'
import type { I18n } from './i18n/i18n.ts'
import type { SigningKey } from './ledger/signing-key.ts'
import type { Logger } from './log/log.ts'
import type { Keyring } from './seal/keyring.ts'
import type { Views } from './views/views.ts'

/** The machinery that every area works with, made once at the start. */
export interface House {
  readonly config: Config
  readonly clock: Clock
  /** Bank holidays and working days of England and Wales. */
  readonly calendar: WorkingCalendar
  /** Connections that run as the app's role, under row-level security. */
  readonly pool: pg.Pool
  readonly keyring: Keyring
  /** What the ledger is signed with. */
  readonly signingKey: SigningKey
  readonly events: Events
  readonly i18n: I18n
  readonly assets: Assets
  readonly views: Views
  readonly log: Logger
}
