import type pg from 'pg'
import type { Law } from '#domain/law/law.ts'
import type { Happened } from '#domain/reading/happened.ts'
import type { Assets } from './assets/assets.ts'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Open, Queries } from './db/transaction.ts'
import type { FileStore } from './files/file-store.ts'
import type { Room } from './files/room.ts'
import type { Scanner } from './files/scanner.ts'
import type { Actor } from './http/actor.ts'
import type { I18n } from './i18n/i18n.ts'
import type { Line } from './ledger/line.ts'
import type { SigningKey } from './ledger/signing-key.ts'
import type { Live } from './live/live.ts'
import type { Logger } from './log/log.ts'
import type { LastMinute } from './reports/last-minute.ts'
import type { Keyring } from './seal/keyring.ts'
import type { Views } from './views/views.ts'

/** The machinery that every area works with, made once at the start. */
export interface House {
  readonly config: Config
  readonly clock: Clock
  /** The law as the rules have it: what people commenced since is in their record, see `lawFor`. */
  readonly law: Law
  /** Connections that run as the app's role, under row-level security. */
  readonly pool: pg.Pool
  readonly keyring: Keyring
  /** Where the sealed bytes of uploaded files lie. */
  readonly files: FileStore
  /** Whether there is room for files of strangers. */
  readonly room: Room
  /** What looks through the files of strangers for malware. */
  readonly scanner: Scanner
  /** What the ledger is signed with. */
  readonly signingKey: SigningKey
  readonly events: Events
  readonly i18n: I18n
  readonly assets: Assets
  readonly views: Views
  /** Reports that came lately from browsers that did no work for them. */
  readonly unproven: LastMinute
  /** Tells whoever looks at a list that it has changed. */
  readonly live: Live
  readonly log: Logger
}

/**
 * What a use case works with: one open transaction of one person. The page, the command line and the demonstration all
 * make one, so that a use case never knows who called it.
 */
export interface Work {
  readonly house: House
  readonly actor: Actor
  readonly queries: Queries
  readonly run: Open['run']
  /** The instant of the whole transaction. */
  readonly now: Temporal.Instant
  /** Leaves a further line in the ledger, beside the one that the route leaves. */
  note(line: Line): Promise<void>
}

/** What listens when something of this type happened. It runs in the transaction of what happened. */
export type Listener<Type extends Happened['type']> = (
  work: Work,
  event: Extract<Happened, { type: Type }>,
) => Promise<void>

/** How one area hears what happened in another: all of it or nothing. */
export interface Events {
  on<Type extends Happened['type']>(type: Type, listener: Listener<Type>): void
  publish(work: Work, event: Happened): Promise<void>
}
