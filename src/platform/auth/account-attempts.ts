import type { Result } from '#domain/kernel/result.ts'
import type { Open } from '../db/transaction.ts'
import { type Attempts, beginAttempt, NO_ATTEMPTS } from './lock-out.ts'

/**
 * Counts one more try on an account; the refusal is when its lock ends. Call as the system. Nothing is counted for an
 * account without a credential.
 */
export async function beginAccountAttempt(
  { queries }: Pick<Open, 'queries'>,
  accountId: string,
  now: Temporal.Instant,
): Promise<Result<Attempts, Temporal.Instant>> {
  const row = await queries
    .selectFrom('credential')
    .select(['failed_attempts', 'locked_until'])
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  const begun = beginAttempt(row === undefined ? NO_ATTEMPTS : attemptsOf(row), now)
  if (begun.ok) {
    await queries
      .updateTable('credential')
      .set({ failed_attempts: begun.value.count, locked_until: begun.value.lockedUntil?.toString() ?? null })
      .where('account_id', '=', accountId)
      .execute()
  }
  return begun
}

/** Takes one try back: the password was right, and the second factor is still to come. Call as the system. */
export async function takeBackAttempt({ queries }: Pick<Open, 'queries'>, accountId: string): Promise<void> {
  await queries
    .updateTable('credential')
    .set(({ eb }) => ({ failed_attempts: eb('failed_attempts', '-', 1), locked_until: null }))
    .where('account_id', '=', accountId)
    .where('failed_attempts', '>', 0)
    .execute()
}

/** Forgets every try: the person proved who they are. Call as the system. */
export async function forgetAttempts({ queries }: Pick<Open, 'queries'>, accountId: string): Promise<void> {
  await queries
    .updateTable('credential')
    .set({ failed_attempts: 0, locked_until: null })
    .where('account_id', '=', accountId)
    .execute()
}

const attemptsOf = (row: { failed_attempts: number; locked_until: string | null }): Attempts => ({
  count: row.failed_attempts,
  lockedUntil: row.locked_until === null ? undefined : Temporal.Instant.from(row.locked_until),
})
