import { compareMoments, LONDON, type Moment } from '#domain/calendar/london.ts'
import { type Deadline, type Due, dueAt, momentOf } from '#domain/clocks/deadline.ts'
import { earliestReading } from '#domain/clocks/earliest-reading.ts'
import type { ClosureClock } from '#domain/closure/clocks.ts'
import type { Rule } from '#domain/law/rule.ts'
import type { Words } from '../i18n/words.ts'

/** A deadline nearer than this is shown as near. */
export const NEAR_HOURS = 72

/** ISO text of a due time: a date where days count, an instant where hours do. */
const isoOf = (due: Due): string => (due.type === 'day' ? due.on.toString() : due.at.toInstant().toString())

/** The last instant that keeps a deadline: a day is kept to its end in London. */
export const instantOf = (due: Due): Temporal.Instant =>
  due.type === 'instant'
    ? due.at.toInstant()
    : due.on.add({ days: 1 }).toZonedDateTime({ timeZone: LONDON }).toInstant().subtract({ seconds: 1 })

/** The last instant that keeps a clock of a closure: an order that states a time ends at it. `undefined` where it cannot start. */
export const endOfClock = ({ outcome, endsAt }: ClosureClock): Temporal.Instant | undefined =>
  outcome.ok ? (endsAt?.toInstant() ?? instantOf(outcome.value.due)) : undefined

/**
 * By when people are told to act: the time that an order states, else the earliest reading of the law. `undefined` where
 * the clock cannot start.
 */
export function actBy({ outcome, endsAt }: ClosureClock): Due | undefined {
  if (!outcome.ok) return undefined
  return endsAt === undefined ? dueAt(earliestReading(outcome.value)) : { type: 'instant', at: endsAt }
}

/** How a deadline stands at `now`: only a limit expires, a target is missed. */
function standingOf(
  { due, kind }: Pick<Deadline, 'due' | 'kind'>,
  now: Temporal.Instant,
): 'ahead' | 'near' | 'expired' | 'missed' {
  const left = now.until(instantOf(due)).total('hours')
  if (left < 0) return kind === 'target' ? 'missed' : 'expired'
  return left < NEAR_HOURS ? 'near' : 'ahead'
}

/** What the macro `deadline` shows of a clock: when it is due with its working, or what it waits for. */
export function deadlineCard(clock: ClosureClock, words: Words, now: Temporal.Instant, href?: string) {
  const { rule, outcome, startsOn, endsAt } = clock
  const link = href === undefined ? {} : { href }
  if (!outcome.ok) {
    const { words: reason } = outcome.refusal
    return { ...waiting(rule), dueText: reason, working: [reason], ...link }
  }
  const { title, kind, citation, force, ruleId } = outcome.value
  const due: Due = endsAt === undefined ? outcome.value.due : { type: 'instant', at: endsAt }
  return {
    title,
    kind,
    citation: { text: citation, force, href: `/law/${ruleId}` },
    due: isoOf(due),
    ...(startsOn !== undefined && isAhead(startsOn, now)
      ? forecastOf(outcome.value, startsOn, words)
      : runningOf(outcome.value, due, words, now)),
    ...link,
  }
}

/** Whether a clock that runs from the end of an order has not begun. On the last day of the order it has. */
export const isAhead = (startsOn: Temporal.PlainDate, now: Temporal.Instant): boolean =>
  Temporal.PlainDate.compare(startsOn, now.toZonedDateTimeISO(LONDON).toPlainDate()) > 0

const runningOf = (deadline: Deadline, due: Due, words: Words, now: Temporal.Instant) => ({
  state: standingOf({ kind: deadline.kind, due }, now),
  dueText: dueWords(due, words),
  relative:
    due.type === 'day'
      ? words.relativeDay(due.on, now.toZonedDateTimeISO(LONDON).toPlainDate())
      : words.relative(due.at.toInstant(), now),
  ...safely({ due, warnings: deadline.warnings }, words, now),
  working: workingOf(deadline),
})

/** The earliest end by any reading of the law, where that is before what is due; empty once all has run out. */
function safely(
  { due, warnings }: Pick<Deadline, 'due' | 'warnings'>,
  words: Words,
  now: Temporal.Instant,
): { readonly safe?: string } {
  const [earliest] = warnings
    .flatMap((warning): readonly Moment[] => ('safe' in warning ? [warning.safe] : []))
    .toSorted(compareMoments)
  if (earliest === undefined || compareMoments(earliest, momentOf(due)) >= 0 || isPast(instantOf(due), now)) return {}
  const safe = dueAt(earliest)
  const said = { when: dueWords(safe, words) }
  return { safe: words.t(isPast(instantOf(safe), now) ? 'common:deadline.safePast' : 'common:deadline.safe', said) }
}

const isPast = (at: Temporal.Instant, now: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) < 0

/** A clock that starts when an order ceases: shown as the time from then, and not as one that runs. */
function forecastOf(deadline: Deadline, startsOn: Temporal.PlainDate, words: Words) {
  const said = { from: words.weekday(startsOn), to: dueWords(deadline.due, words) }
  // That the order ceased is not said of a day that is still to come.
  const { warnings } = deadline
  const working = workingOf({ warnings, working: deadline.working.filter(({ code }) => code !== 'event') })
  return {
    state: 'waiting' as const,
    dueText: words.t('common:deadline.window', said),
    ...safely(deadline, words, startsOn.toZonedDateTime(LONDON).toInstant()),
    working: [words.t('common:deadline.ifItCeases', { day: said.from }), ...working],
  }
}

const dueWords = (due: Due, words: Words): string =>
  due.type === 'day' ? words.weekday(due.on) : words.dateTime(due.at.toInstant())

const workingOf = ({ working, warnings }: Pick<Deadline, 'working' | 'warnings'>): readonly string[] => [
  ...working.map((step) => step.words),
  ...warnings.filter(({ code }) => code !== 'check').map((warning) => warning.words),
]

const waiting = ({ id, title, kind, citation, force }: Rule) => ({
  title,
  kind,
  state: 'waiting' as const,
  citation: { text: citation, force, href: `/law/${id}` },
})
