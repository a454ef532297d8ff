import type { Open } from '../db/transaction.ts'
import { ABSOLUTE, hashOf, newToken } from './session.ts'

/** How far a session has come: only `signed-in` may do anything but finish signing in. */
export type Stage = 'second-factor' | 'enrolment' | 'signed-in'

/** How long somebody may take to finish signing in. */
const UNFINISHED = Temporal.Duration.from({ minutes: 30 })

/** Somebody who has shown a password (or setup code) and is not signed in yet. */
export interface Unfinished {
  readonly sessionId: string
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
  readonly name: string
  readonly email: string
}

/** A session that begins: whose, how far it has come, and what the browser calls itself. */
export interface Beginning {
  readonly accountId: string
  readonly stage: Stage
  readonly device: string
  readonly now: Temporal.Instant
}

/** Begins a session and gives its token, which only the browser keeps. Call as the system. */
export async function beginSession(
  { queries }: Pick<Open, 'queries'>,
  { accountId, stage, device, now }: Beginning,
): Promise<string> {
  const token = newToken()
  await queries
    .insertInto('session')
    .values({
      account_id: accountId,
      token_hash: hashOf(token),
      stage,
      device,
      started_at: now.toString(),
      last_seen_at: now.toString(),
      expires_at: now.add(stage === 'signed-in' ? ABSOLUTE : UNFINISHED).toString(),
    })
    .execute()
  return token
}

/** Ends the session of a token that the browser sent: a new one never goes on with an old token. Call as the system. */
export async function endSessionOf(
  { queries }: Pick<Open, 'queries'>,
  token: string | undefined,
  now: Temporal.Instant,
): Promise<void> {
  if (token === undefined) return
  await queries
    .updateTable('session')
    .set({ ended_at: now.toString() })
    .where('token_hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .execute()
}

/**
 * Ends the open sessions of an account and gives how many: all, or only those that `which` names. Call as the system or
 * as the account.
 */
export async function endSessions(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  now: Temporal.Instant,
  which: { readonly only?: string; readonly except?: string; readonly stage?: Stage } = {},
): Promise<number> {
  const { only, except, stage } = which
  const { numUpdatedRows } = await queries
    .updateTable('session')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(only !== undefined, (open) => open.where('id', '=', only ?? ''))
    .$if(except !== undefined, (open) => open.where('id', '<>', except ?? ''))
    .$if(stage !== undefined, (open) => open.where('stage', '=', stage ?? ''))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Who is at this stage of signing in with this token; `undefined` when nobody is, or no longer. Call as the system. */
export async function findUnfinished(
  { queries }: Pick<Open, 'queries'>,
  token: string | undefined,
  stage: Exclude<Stage, 'signed-in'>,
  now: Temporal.Instant,
): Promise<Unfinished | undefined> {
  if (token === undefined) return undefined
  return queries
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.id as sessionId', 'account.id as accountId', 'account.agency_id as agencyId'])
    .select(['account.partnership_id as partnershipId', 'account.name', 'account.email'])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.stage', '=', stage)
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', now.toString())
    .where('account.state', '=', 'active')
    .executeTakeFirst()
}

/** Gives an open session a new token, for what proves its owner has changed; the old one stops working at once. */
export async function renewSession({ queries }: Pick<Open, 'queries'>, sessionId: string): Promise<string> {
  const token = newToken()
  await queries
    .updateTable('session')
    .set({ token_hash: hashOf(token) })
    .where('id', '=', sessionId)
    .execute()
  return token
}
