import type { LedgerEvent } from '#domain/ledger/events.ts'
import { enterAccount } from '../auth/session.ts'
import { isId } from '../db/ids.ts'
import type { Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import type { Actor } from './actor.ts'
import { type Answer, showConflict } from './answer.ts'
import type { Body } from './route.ts'

/** The act was done before: its form was sent twice. `ledTo` is the page that it led to. */
class RepeatedAct extends Error {
  readonly ledTo: string

  constructor(ledTo: string) {
    super('this act was done before')
    this.ledTo = ledTo
  }
}

/** The id of the act was used for something else: a form was kept and changed, or sent from two places. */
class UsedForm extends Error {}

/** Where an act leads whose page is not known. */
const HOME = '/work'
const UNIQUE_VIOLATION = '23505'
const FIND = 'select event, led_to from ledger_entry where id = $1'

/** The id that a form carried for what it does; `undefined` when it carried none or one that is no id. */
export const actIdIn = ({ actId }: Body): string | undefined => (isId(actId) ? actId : undefined)

/**
 * @throws {RepeatedAct} if this act is in the ledger
 * @throws {UsedForm} if another act is in the ledger under its id
 */
export async function refuseToRepeat({ run }: Pick<Open, 'run'>, actId: string, event: LedgerEvent): Promise<void> {
  const [earlier] = await run<{ event: string; led_to: string | null }>(FIND, [actId])
  if (earlier === undefined) return
  throw earlier.event === event ? new RepeatedAct(earlier.led_to ?? HOME) : new UsedForm()
}

/**
 * What to answer to an act that failed because its form was sent before: the page that it led to then, or that the form
 * is used up. Two forms that raced past `refuseToRepeat` meet at the keys of the tables: the second one lands here.
 *
 * @throws every other fault, as it came
 */
export async function answerToRepeated(
  house: House,
  actor: Actor,
  { actId, event }: { readonly actId: string | undefined; readonly event: LedgerEvent },
  fault: unknown,
): Promise<Answer> {
  if (fault instanceof RepeatedAct) return { type: 'redirect', to: fault.ledTo, about: {} }
  if (fault instanceof UsedForm) return showConflict('ui/pages/used-form.njk', {})
  const { code, constraint = '' } = fault as { code?: string; constraint?: string }
  if (actId === undefined || code !== UNIQUE_VIOLATION || !constraint.endsWith('_pkey')) throw fault
  const { transaction } = await enterAccount(house.pool, actor.accountId, house.clock.now())
  try {
    await refuseToRepeat(transaction, actId, event)
    return showConflict('ui/pages/used-form.njk', {})
  } catch (repeated) {
    return await answerToRepeated(house, actor, { actId: undefined, event }, repeated)
  } finally {
    await transaction.rollback()
  }
}
