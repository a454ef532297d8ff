import type { Open } from '#platform/db/transaction.ts'

/** Has the account a second factor that was confirmed? Call as the system. */
export async function isConfirmed({ queries }: Pick<Open, 'queries'>, accountId: string): Promise<boolean> {
  const row = await queries
    .selectFrom('credential')
    .select('second_factor_confirmed_at')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return (row?.second_factor_confirmed_at ?? null) !== null
}

/** Remembers that the second factor works. Call as the system. */
export async function confirm(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  now: Temporal.Instant,
): Promise<void> {
  await queries
    .updateTable('credential')
    .set({ second_factor_confirmed_at: now.toString() })
    .where('account_id', '=', accountId)
    .execute()
}
