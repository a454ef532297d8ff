import { enterAccount } from '../auth/session.ts'
import { isId } from '../db/ids.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Actor } from './actor.ts'
import type { Asked } from './route.ts'

/** Leaves a line for a look that was refused, in a transaction of its own: what was asked for was rolled back. */
export async function noteRefusal(house: House, actor: Actor, { params }: Asked): Promise<void> {
  const now = house.clock.now()
  const { transaction } = await enterAccount(house.pool, actor.accountId, now)
  const recordId = Object.values(params).findLast(isId)
  try {
    await writeLine(
      transaction,
      { author: actor, now, keyring: house.keyring },
      { event: 'look-refused', ...(recordId === undefined ? {} : { recordId }) },
    )
    await transaction.commit()
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}
