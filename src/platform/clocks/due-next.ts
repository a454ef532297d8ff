import { hearingAhead, isWindow } from '#domain/closure/ahead.ts'
import { type ClosureClock, clocksOf, RULES } from '#domain/closure/clocks.ts'
import type { Standing } from '#domain/closure/closure.ts'
import type { Hearing } from '#domain/closure/hearing.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import type { Rule } from '#domain/law/rule.ts'
import type { Work } from '../http/work.ts'
import type { Words } from '../i18n/words.ts'
import { CLOSURE_COLUMNS, type ClosureRow, readClosure } from './closure-row.ts'
import { endOfClock, isAhead } from './deadline-card.ts'
import { lawFor } from './law-for.ts'

/** One clock of one premises. */
export interface DueLine {
  readonly closureId: string
  readonly operationId: string
  readonly operation: string
  /** Its name, or words for premises that this person may not see. */
  readonly premises: string
  /** A clock of the law, or the hearing that the court has given. */
  readonly due: ClosureClock | { readonly hearing: Hearing; readonly rule: Rule }
}

/** What is due, the nearest first, and how many closures wait for somebody to give a date before a clock can start. */
export interface DueNext {
  readonly lines: readonly DueLine[]
  readonly waiting: number
}

/** A limit that is this much past is history, not work. A time in which somebody may apply is history as it ends. */
const FORGOTTEN_AFTER = { hours: 72 }

/** No more closures than this are counted, those first that come to an end first. */
const MOST_COUNTED = 60

/** How long what a rule of closures times may take as the law stands: they count in hours, days or months. */
function lengthNow({ versions }: Rule): string {
  const period = versions.findLast(({ status }) => status !== 'enacted-not-commenced')?.period ?? {}
  const { hours = 0, days = 0, months = 0 }: { hours?: number; days?: number; months?: number } = period
  return `interval '${Temporal.Duration.from({ hours, days, months }).toString()}'`
}

/** The same as SQL, by the Act under which each premises are closed. */
function length(what: keyof (typeof RULES)[ClosureRoute]): string {
  const cases = Object.entries(RULES).map(([route, rules]) => `when '${route}' then ${lengthNow(rules[what])}`)
  return `(case closure.route ${cases.join(' ')} end)`
}

const last = (days: string): string => `closure.${days}[cardinality(closure.${days})]`
const STATED_END = `coalesce(${last('order_extended_to')}, closure.order_ends_on)`

/** What ends when, by the state of a closure, and for how long what is past matters. */
const ENDS: readonly (readonly [states: readonly Standing['state'][], at: string, past: string])[] = [
  [['preparing', 'notice', 'application'], 'coalesce(closure.hearing_at, closure.hearing_on::timestamptz)', '2 days'],
  [['notice', 'application'], 'closure.notice_served_at + make_interval(hours => closure.notice_hours)', '5 days'],
  [['notice', 'application'], `closure.notice_served_at + ${length('hearing')}`, '5 days'],
  [
    ['notice', 'application', 'refused'],
    'closure.continued_at + make_interval(hours => closure.continued_hours)',
    '5 days',
  ],
  [['order'], `coalesce(${STATED_END}, closure.order_made_on + ${length('order')})`, '5 days'],
  [['order'], `closure.order_made_on + ${length('appeal')}`, '2 days'],
  [['order'], `${last('order_extended_on')} + ${length('appeal')}`, '2 days'],
  [['order'], `${STATED_END} + ${length('compensation')}`, '2 days'],
  [['refused'], `closure.ended_on + ${length('appeal')}`, '2 days'],
  [['refused', 'cancelled', 'discharged', 'quashed'], `closure.ended_on + ${length('compensation')}`, '2 days'],
]

// Near enough to say which come first (two days cover Christmas and the ends of days and months); the law's own count
// decides. What is long over has no end here and comes last.
const NEAREST = ENDS.map(([states, at, past]) => {
  const isIn = `closure.state in (${states.map((state) => `'${state}'`).join(', ')})`
  return `case when ${isIn} and ${at} > $2::timestamptz - interval '${past}' then (${at})::timestamptz end`
}).join(',\n    ')
const DUE = `
  select closure.id, closure.operation_id, premises.label, operation.name, ${CLOSURE_COLUMNS.join(', ')}
  from closure join operation on operation.id = closure.operation_id left join premises on premises.id = closure.premises_id
  where $1::uuid is null or closure.operation_id = $1
  order by least(
    ${NEAREST}) nulls last limit ${MOST_COUNTED}`
const WAITING = `
  select count(*)::integer as waiting from closure
  where state in ('notice', 'application', 'order') and ($1::uuid is null or operation_id = $1)
    and case when state = 'order' then order_made_on is null else notice_served_at is null end`

type DueRow = ClosureRow & {
  readonly id: string
  readonly operation_id: string
  /** `null` where this person may not read the strand of the premises. */
  readonly label: string | null
  readonly name: string
}

/** What is due next among the closures that this person may read, of one operation or of all. */
export async function findDueNext(
  work: Work & { readonly words: Words },
  { operationId = null, most = 5 }: { operationId?: string | null; most?: number },
): Promise<DueNext> {
  const { run, now, words } = work
  const [law, rows, [counted]] = await Promise.all([
    lawFor(work),
    run<DueRow>(DUE, [operationId, now.toString()]),
    run<{ waiting: number }>(WAITING, [operationId]),
  ])
  const lines = rows.flatMap((row) => {
    const closure = readClosure(row)
    const clocks = clocksOf(closure, law).flatMap((clock) => {
      const at = dueAt(clock, closure, now)
      return at === undefined ? [] : [{ line: lineOf(row, clock, words), at: at.epochMilliseconds }]
    })
    const sitting = hearingAhead(closure, now)
    if (sitting === undefined) return clocks
    const due = { hearing: sitting.hearing, rule: RULES[closure.route].hearing }
    return [...clocks, { line: lineOf(row, due, words), at: sitting.at.epochMilliseconds }]
  })
  const nearest = lines.toSorted((one, other) => one.at - other.at).slice(0, most)
  return { lines: nearest.map(({ line }) => line), waiting: counted?.waiting ?? 0 }
}

/** When a clock is due; `undefined` where it cannot start, has not begun or is history. */
function dueAt(clock: ClosureClock, closure: Standing, now: Temporal.Instant) {
  const { rule, startsOn } = clock
  const at = endOfClock(clock)
  if (at === undefined || (startsOn !== undefined && isAhead(startsOn, now))) return undefined
  return Temporal.Instant.compare(at, isWindow(closure, rule) ? now : now.subtract(FORGOTTEN_AFTER)) > 0
    ? at
    : undefined
}

const lineOf = (row: DueRow, due: DueLine['due'], { t }: Words): DueLine => ({
  closureId: row.id,
  operationId: row.operation_id,
  operation: row.name,
  premises: row.label ?? t('closures:due.premisesNotSeen'),
  due,
})
