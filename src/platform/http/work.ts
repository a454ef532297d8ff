import type { Open, Queries } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { type Line, writeLine } from '../ledger/line.ts'
import type { Actor } from './actor.ts'

/**
 * What a use case works with: one open transaction of one person. The page, the command line and the demonstration all
 * make one, so that a use case never knows who called it.
 */
export interface Work {
  readonly house: House
  readonly actor: Actor
  readonly queries: Queries
  readonly run: Open['run']
  /** The instant of the whole transaction. */
  readonly now: Temporal.Instant
  /** Leaves a further line in the ledger, beside the one that the route leaves. */
  note(line: Line): Promise<void>
}

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
