import { findUnfinished, type Stage, type Unfinished } from '#platform/auth/session-life.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { type Answer, leadTo } from '#platform/http/answer.ts'
import type { Caller } from '#platform/http/route.ts'
import { localPath, withBack } from './back.ts'

/** Who is at this stage of signing in; `undefined` when the browser sent no session of this stage, or it took too long. */
export const findWhoIsAt = (
  stage: Exclude<Stage, 'signed-in'>,
  { house, sessionToken, now }: Caller,
): Promise<Unfinished | undefined> =>
  asSystem(house.pool, (transaction) => findUnfinished(transaction, sessionToken, stage, now))

/** Leads to the first step, which says why; somebody who is signed in already is led on from there. */
export function startAgain({ query }: Caller): Answer {
  const address = withBack('/sign-in', localPath(query['back']))
  return leadTo(`${address}${address.includes('?') ? '&' : '?'}again=yes`, {})
}
