import type { Because } from '#domain/ledger/because.ts'
import type { Changes } from '#domain/ledger/events.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { writeLine } from '#platform/ledger/line.ts'

/** Why somebody was not let in, as the ledger says it. */
export type Reason = Extract<
  Because,
  | 'unknown-address-or-wrong-password'
  | 'wrong-password'
  | 'wrong-code'
  | 'code-used-before'
  | 'wrong-recovery-code'
  | 'wrong-setup-code'
  | 'locked'
>

/** Whose account was tried, in which partnership. */
interface Tried {
  readonly accountId: string
  readonly partnershipId: string
}

/** A try that was refused; `lockedUntil` where it was the one that locked the account. */
interface RefusedTry {
  readonly tried: Tried | undefined
  readonly because: Reason
  readonly now: Temporal.Instant
  readonly lockedUntil?: Temporal.Instant | undefined
}

/**
 * Leaves the lines of a try that was refused. They name the account and nobody who did it: who tried is not known. A try
 * at an address that nobody has belongs to no partnership, and its line is kept with the first. Call as the system.
 */
export async function noteRefused(
  transaction: Open,
  { keyring }: Pick<House, 'keyring'>,
  refused: RefusedTry,
): Promise<void> {
  const { tried, because, now, lockedUntil } = refused
  const partnershipId = tried?.partnershipId ?? (await findFirstPartnership(transaction))
  if (partnershipId === undefined) return
  const by = { author: { partnershipId, accountId: undefined, agencyId: undefined }, now, keyring }
  const subject = tried === undefined ? {} : ({ recordKind: 'account', recordId: tried.accountId } as const)
  await writeLine(transaction, by, { event: 'sign-in-refused', because, ...subject })
  if (tried !== undefined && lockedUntil !== undefined) {
    await writeLine(transaction, by, { event: 'account-locked', changes: lockedTo(lockedUntil), ...subject })
  }
}

/** What locking changes of an account. */
export const lockedTo = (until: Temporal.Instant): Changes => ({ locked_until: [null, until.toString()] })

async function findFirstPartnership({ queries }: Open): Promise<string | undefined> {
  const row = await queries.selectFrom('partnership').select('id').orderBy('id').limit(1).executeTakeFirst()
  return row?.id
}
