import { enterAccount } from '../auth/session.ts'
import { isId } from '../db/ids.ts'
import type { Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import type { Actor } from './actor.ts'
import type { Body } from './route.ts'

/** The act was done before: its form was sent twice. `ledTo` is the page that it led to. */
class RepeatedAct extends Error {
  readonly ledTo: string

  constructor(ledTo: string) {
    super('this act was done before')
    this.ledTo = ledTo
  }
}

/** Where an act leads whose page is not known. */
const HOME = '/work'
const UNIQUE_VIOLATION = '23505'
const FIND = 'select led_to from ledger_entry where id = $1'

/** The id that a form carried for what it does; `undefined` when it carried none or one that is no id. */
export const actIdIn = ({ actId }: Body): string | undefined => (isId(actId) ? actId : undefined)

/** @throws {RepeatedAct} if an act with this id is in the ledger */
export async function refuseToRepeat({ run }: Pick<Open, 'run'>, actId: string): Promise<void> {
  const [earlier] = await run<{ led_to: string | null }>(FIND, [actId])
  if (earlier !== undefined) throw new RepeatedAct(earlier.led_to ?? HOME)
}

/**
 * Where to lead somebody whose act failed because it was done before; `undefined` for every other fault. Two forms that
 * raced past `refuseToRepeat` meet at the keys of the tables: the second one lands here.
 */
export async function whereRepeatedActLed(
  house: House,
  actor: Actor,
  actId: string | undefined,
  fault: unknown,
): Promise<string | undefined> {
  if (fault instanceof RepeatedAct) return fault.ledTo
  if (actId === undefined || (fault as { code?: string }).code !== UNIQUE_VIOLATION) return undefined
  const { transaction } = await enterAccount(house.pool, actor.accountId, house.clock.now())
  try {
    await refuseToRepeat(transaction, actId)
    return undefined
  } catch (repeated) {
    if (repeated instanceof RepeatedAct) return repeated.ledTo
    throw repeated
  } finally {
    await transaction.rollback()
  }
}
