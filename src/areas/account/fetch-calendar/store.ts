import { hashOf } from '#platform/auth/session.ts'
import type { Open } from '#platform/db/transaction.ts'

/** Whose calendar an address is, and how often it was fetched within the hour, this time included. */
export interface FoundFeed extends Record<string, unknown> {
  readonly accountId: string
  readonly namesPremises: boolean
  readonly fetches: number
}

const FETCH = `
  update calendar_feed set fetched_at = $2,
    fetches = case when fetches_since > $2::timestamptz - interval '1 hour' then least(fetches + 1, 1000) else 1 end,
    fetches_since = case when fetches_since > $2::timestamptz - interval '1 hour' then fetches_since else $2 end
  from account
  where calendar_feed.address_hash = $1 and calendar_feed.ended_at is null
    and account.id = calendar_feed.account_id and account.state = 'active'
    and not exists (select from credential where credential.account_id = account.id and credential.locked_until > $2)
  returning account.id as "accountId", names_premises as "namesPremises", fetches`

/** Finds an address by its secret part and notes the fetch; `undefined` for one that is unknown or ended, or whose owner's account is closed or locked. Ask as the system. */
export async function noteFetch(
  { run }: Pick<Open, 'run'>,
  secret: string,
  now: Temporal.Instant,
): Promise<FoundFeed | undefined> {
  const [found] = await run<FoundFeed>(FETCH, [hashOf(secret), now.toString()])
  return found
}
