import { hashOf, newToken } from '#platform/auth/session.ts'
import type { Work } from '#platform/http/work.ts'

/** The address that this person's calendar fetches from now; `undefined` where there is none. */
export const findOwnFeed = ({ queries, actor }: Work) =>
  queries
    .selectFrom('calendar_feed')
    .select(['id', 'names_premises as namesPremises', 'made_at as madeAt', 'fetched_at as fetchedAt'])
    .where('account_id', '=', actor.accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export type OwnFeed = Awaited<ReturnType<typeof findOwnFeed>>

/** Makes a new address in place of the old one; gives its secret part, which is kept nowhere. */
export async function makeFeed(work: Work, { namesPremises }: { readonly namesPremises: boolean }): Promise<string> {
  const { queries, now } = work
  await endFeed(work)
  const secret = newToken()
  await queries
    .insertInto('calendar_feed')
    .values({ address_hash: hashOf(secret), names_premises: namesPremises, made_at: now.toString() })
    .execute()
  return secret
}

/** Ends this person's address; gives whether there was one. */
export async function endFeed({ queries, actor, now }: Work): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('calendar_feed')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', actor.accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}
