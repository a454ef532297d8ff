import { LONDON } from '#domain/calendar/london.ts'
import type { Deadline, Due } from '#domain/clocks/deadline.ts'
import type { ClosureClock } from '#domain/closure/clocks.ts'
import type { Rule } from '#domain/law/rule.ts'
import type { Words } from '../i18n/words.ts'

/** A deadline nearer than this is shown as near. */
const NEAR_HOURS = 72

/** ISO text of a due time: a date where days count, an instant where hours do. */
const isoOf = (due: Due): string => (due.type === 'day' ? due.on.toString() : due.at.toInstant().toString())

/** The last instant that keeps a deadline: a day is kept to its end in London. */
export const instantOf = (due: Due): Temporal.Instant =>
  due.type === 'instant'
    ? due.at.toInstant()
    : due.on.add({ days: 1 }).toZonedDateTime({ timeZone: LONDON }).toInstant().subtract({ seconds: 1 })

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
export function deadlineCard({ rule, outcome }: ClosureClock, words: Words, now: Temporal.Instant, href?: string) {
  const link = href === undefined ? {} : { href }
  if (!outcome.ok) {
    const { words: reason } = outcome.refusal
    return { ...waiting(rule), dueText: reason, working: [reason], ...link }
  }
  const { due, title, kind, citation, force, working, warnings } = outcome.value
  return {
    title,
    kind,
    state: standingOf(outcome.value, now),
    due: isoOf(due),
    dueText: due.type === 'day' ? words.weekday(due.on) : words.dateTime(due.at.toInstant()),
    relative:
      due.type === 'day'
        ? words.relativeDay(due.on, now.toZonedDateTimeISO(LONDON).toPlainDate())
        : words.relative(due.at.toInstant(), now),
    working: [
      ...working.map((step) => step.words),
      ...warnings.filter(({ code }) => code !== 'check').map((warning) => warning.words),
    ],
    citation: { text: citation, force },
    ...link,
  }
}

const waiting = ({ title, kind, citation, force }: Rule) => ({
  title,
  kind,
  state: 'waiting' as const,
  citation: { text: citation, force },
})
