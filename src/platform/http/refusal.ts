import { enterAccount } from '../auth/session.ts'
import { isId } from '../db/ids.ts'
import type { House } from '../house.ts'
import { writeLineAndCommit } from '../ledger/line.ts'
import type { Actor } from './actor.ts'
import type { Asked } from './route.ts'

/**
 * Leaves a line for what was answered and then undone: a look that was refused, or a form that was sent back with its
 * mistakes and may have shown a record. It names the record of the address and the strand that holds it.
 */
export async function noteUndone(
  house: House,
  actor: Actor,
  event: 'look-refused' | 'form-sent-back',
  { params }: Asked,
): Promise<void> {
  const now = house.clock.now()
  const { transaction } = await enterAccount(house.pool, actor.accountId, now)
  try {
    const recordId = Object.values(params).findLast(isId)
    const [held] =
      recordId === undefined
        ? []
        : await transaction.run<{ id: string | null }>('select strand_of($1) as id', [recordId])
    await writeLineAndCommit(
      transaction,
      { author: actor, now, keyring: house.keyring },
      {
        event,
        ...(recordId === undefined ? {} : { recordId }),
        ...(held?.id === null || held === undefined ? {} : { strandId: held.id }),
      },
    )
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}
