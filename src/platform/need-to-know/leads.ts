import type { Open } from '../db/transaction.ts'

/**
 * Lets nobody else give or end access to these strands until this transaction is over, so that what is decided about
 * them is still true when it is written.
 */
export async function lockAccess({ run }: Pick<Open, 'run'>, strandIds: readonly string[]): Promise<void> {
  // In the order of ids: two who need the same strands wait for each other in turn and never both at once.
  const lock = 'select pg_advisory_xact_lock(hashtextextended(strand, 0)) from unnest($1::text[]) strand'
  await run(lock, [strandIds.toSorted()])
}

/**
 * SQL for whether somebody who can sign in leads the strand of the grant `held` without it, and for at least as long: a
 * lead that lapses sooner would leave the strand without one.
 *
 * @param now the instant, as SQL
 * @param except the account that does not count, as SQL; `null` where all do
 */
export const hasOtherLead = (now: string, except: string): string => `exists (
  select from access_grant other
  where other.strand_id = held.strand_id and other.id <> held.id and other.level = 'lead' and other.ended_at is null
    and other.starts_at <= ${now} and (other.ends_at is null or other.ends_at > ${now})
    and coalesce(other.ends_at, 'infinity') >= coalesce(held.ends_at, 'infinity')
    and exists (select from account where account.state = 'active' and account.id is distinct from ${except}
      and (account.id = other.account_id or account.agency_id = other.agency_id)))`
