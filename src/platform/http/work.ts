import type { Open } from '../db/transaction.ts'
import type { House, Work } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Actor } from './actor.ts'

export type { Work } from '../house.ts'

/** The work of `actor` in a transaction that was entered as them. */
export function workOf(house: House, actor: Actor, transaction: Open, now: Temporal.Instant): Work {
  return {
    house,
    actor,
    queries: transaction.queries,
    run: transaction.run,
    now,
    note: (line) => writeLine(transaction, { author: actor, now, keyring: house.keyring }, line),
  }
}

/** Works out again what this person may touch, after a grant or a new operation in the same transaction. */
export async function reenter({ run, now }: Work): Promise<void> {
  await run('select reenter($1)', [now.toString()])
}
