import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { ROLES } from '#domain/access/actions.ts'
import { type Open, open } from '../db/transaction.ts'
import type { Actor } from '../http/actor.ts'

/** A session ends after an hour in which nothing was asked, and after twelve whatever happens. */
export const IDLE = Temporal.Duration.from({ minutes: 60 })
export const ABSOLUTE = Temporal.Duration.from({ hours: 12 })

/** A new session token, 256 random bits: only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. A token has enough random bits that no slow hash is needed. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

interface EnteredRow {
  session_id?: string
  account_id: string
  agency_id: string
  partnership_id: string
  name: string
  agency: string
  roles: string[]
  expires_at: string
}

/** An open transaction of the person whose session it is. */
export interface Entered {
  readonly transaction: Open
  readonly actor: Actor
  /** When the session will end if nothing more is asked. */
  readonly endsAt: Temporal.Instant
}

/**
 * Opens a transaction as the person whose session `token` is; `undefined`, with nothing left open, for a token that is
 * unknown, ended, idle too long or expired. What a page asks by itself is not attended: no session goes on for it.
 */
export async function enterSession(
  pool: pg.Pool,
  token: string,
  now: Temporal.Instant,
  attended = true,
): Promise<Entered | undefined> {
  const hash = `'\\x${hashOf(token).toString('hex')}'::bytea`
  const at = pg.escapeLiteral(now.toString())
  const transaction = await open<EnteredRow>(
    pool,
    `select * from enter_session(${hash}, ${at}::timestamptz, interval '${IDLE.total('seconds')} seconds', ${attended})`,
  )
  const [row] = transaction.entered
  if (row === undefined) {
    await transaction.rollback()
    return undefined
  }
  return { transaction, actor: actorOf(row), endsAt: Temporal.Instant.from(row.expires_at) }
}

/** Opens a transaction as an account without a session: to note what was refused to it. @throws if there is none */
export async function enterAccount(
  pool: pg.Pool,
  accountId: string,
  now: Temporal.Instant,
): Promise<Omit<Entered, 'endsAt'>> {
  const transaction = await open(pool, 'select 1')
  try {
    return { transaction, actor: await become(transaction, accountId, now) }
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

/**
 * Goes on in an open transaction as an account: the demonstration acts as several people in one. @throws if there is none
 */
export async function become({ run }: Pick<Open, 'run'>, accountId: string, now: Temporal.Instant): Promise<Actor> {
  // Entering needs the system's right; the work that follows runs as the person, under row-level security.
  await run('set local role daybreak_system')
  const [row] = await run<EnteredRow>('select * from enter_account($1, $2)', [accountId, now.toString()])
  await run('set local role daybreak_app')
  if (row === undefined) throw new Error(`no account ${accountId}`)
  return actorOf(row)
}

const actorOf = (row: EnteredRow): Actor => ({
  accountId: row.account_id,
  agencyId: row.agency_id,
  partnershipId: row.partnership_id,
  name: row.name,
  agency: row.agency,
  roles: ROLES.filter((role) => row.roles.includes(role)),
  sessionId: row.session_id,
})
