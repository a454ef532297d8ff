import type { Moment } from '#domain/calendar/london.ts'
import { LONDON } from '#domain/calendar/london.ts'
import { momentOf } from '#domain/clocks/deadline.ts'
import { hearingOf } from '#domain/closure/ahead.ts'
import { clocksOf, RULES } from '#domain/closure/clocks.ts'
import type { Law } from '#domain/law/law.ts'
import type { Rule } from '#domain/law/rule.ts'
import type { Work } from '../http/work.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from './closure-row.ts'
import { actBy, isAhead } from './deadline-card.ts'
import { lawFor } from './law-for.ts'

/** A deadline or a day in court as a calendar shows it. */
export interface CalendarDate {
  readonly closureId: string
  /** The rule that counts it, or `hearing`; with a number where a closure has it more than once. */
  readonly what: string
  readonly rule: Rule
  readonly isHearing: boolean
  /** A day, or a time of day. */
  readonly at: Moment
  readonly operation: string
  /** `null` where this person may not read the strand of the premises. */
  readonly premises: string | null
  /** How often the closure was changed, and when last. */
  readonly version: number
  readonly changedAt: string | null
}

/** What is this much past is in no calendar any more. */
const PAST = { days: 14 }

/** No more closures than this go into one calendar, the newest first. */
const MOST = 1000

/** When the last clock of a closure that ended, and of an order that nobody ended, has run out: three and nine months, and a little. */
const CLOSURES = `
  select closure.id, closure.version, operation.name, premises.label, ${CLOSURE_COLUMNS.join(', ')},
    (select max(ledger_entry.at) from ledger_entry
     where ledger_entry.record_id = closure.id and ledger_entry.kind in ('collection', 'alteration')) as changed_at
  from closure join operation on operation.id = closure.operation_id left join premises on premises.id = closure.premises_id
  where (closure.state not in ('refused', 'cancelled', 'discharged') or closure.ended_on >= $1::date - interval '4 months')
    and (closure.order_made_on is null or closure.order_made_on >= $1::date - interval '10 months')
  order by closure.id desc limit ${MOST}`

type Row = ClosureRow & {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly label: string | null
  readonly changed_at: string | null
}

/** The deadlines and hearings of every closure that the person of this transaction may read, from two weeks back. */
export async function findCalendarDates({
  run,
  house,
  now,
}: Pick<Work, 'run' | 'house' | 'now'>): Promise<readonly CalendarDate[]> {
  const today = now.toZonedDateTimeISO(LONDON).toPlainDate()
  const rows = await run<Row & Record<string, unknown>>(CLOSURES, [today.toString()])
  const oldest = today.subtract(PAST)
  const law = await lawFor({ run, house })
  return rows.flatMap((row) =>
    datesOf(row, law, now).filter(({ at }) => {
      const day = at instanceof Temporal.PlainDate ? at : at.toPlainDate()
      return Temporal.PlainDate.compare(day, oldest) >= 0
    }),
  )
}

function datesOf(row: Row, law: Law, now: Temporal.Instant): readonly CalendarDate[] {
  const closure = readClosure(row)
  const of = (what: string, rule: Rule, at: Moment): CalendarDate => ({
    closureId: row.id,
    what,
    rule,
    isHearing: what === 'hearing',
    at,
    operation: row.name,
    premises: row.label,
    version: row.version,
    changedAt: row.changed_at,
  })
  const seen = new Map<string, number>()
  const deadlines = clocksOf(closure, law).flatMap((clock) => {
    const { rule, startsOn } = clock
    const due = actBy(clock)
    if (due === undefined || (startsOn !== undefined && isAhead(startsOn, now))) return []
    const before = seen.get(rule.id) ?? 0
    seen.set(rule.id, before + 1)
    return [of(before === 0 ? rule.id : `${rule.id} ${before + 1}`, rule, momentOf(due))]
  })
  const hearing = hearingOf(closure)
  if (hearing === undefined) return deadlines
  return [of('hearing', RULES[closure.route].hearing, hearing), ...deadlines]
}
