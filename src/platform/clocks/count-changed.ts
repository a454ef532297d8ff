import { clocksOf } from '#domain/closure/clocks.ts'
import type { Standing } from '#domain/closure/closure.ts'
import type { Law } from '#domain/law/law.ts'
import { asSystem } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from './closure-row.ts'
import { endOfClock } from './deadline-card.ts'

/** Closures are read in portions, so that many of them never lie in memory at once. */
const PORTION = 500

const GOING_ON = `
  select closure.id, ${CLOSURE_COLUMNS.join(', ')} from closure
  where closure.partnership_id = $1 and closure.state in ('notice', 'application', 'order') and closure.id > $2::uuid
  order by closure.id limit ${PORTION}`

const NO_ID = '00000000-0000-0000-0000-000000000000'

/**
 * How many closures of a partnership have a deadline ahead that one law counts otherwise than the other. Counted as the
 * system, since whoever starts a law may not read closures: only the number leaves here.
 */
export function countChanged(
  { pool, clock }: Pick<House, 'pool' | 'clock'>,
  partnershipId: string,
  laws: readonly [before: Law, after: Law],
): Promise<number> {
  const now = clock.now()
  return asSystem(pool, async ({ run }) => {
    let changed = 0
    let after = NO_ID
    for (;;) {
      const rows = await run<ClosureRow & { readonly id: string }>(GOING_ON, [partnershipId, after])
      for (const row of rows) if (isChanged(readClosure(row), laws, now)) changed += 1
      const last = rows[PORTION - 1]
      if (last === undefined) return changed
      after = last.id
    }
  })
}

function isChanged(closure: Standing, [before, after]: readonly [Law, Law], now: Temporal.Instant): boolean {
  const one = aheadOf(closure, before, now)
  const other = aheadOf(closure, after, now)
  return one.length !== other.length || one.some((due, index) => due !== other[index])
}

/** What is due from `now` on, as text that can be compared. */
const aheadOf = (closure: Standing, law: Law, now: Temporal.Instant): readonly string[] =>
  clocksOf(closure, law).flatMap((clock) => {
    const end = endOfClock(clock)
    return end === undefined || Temporal.Instant.compare(end, now) < 0 ? [] : [`${clock.rule.id} ${end.toString()}`]
  })
