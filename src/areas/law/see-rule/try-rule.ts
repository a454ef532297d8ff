import { dayOf, type Moment, parseMoment } from '#domain/calendar/london.ts'
import type { Grant } from '#domain/clocks/clock-facts.ts'
import type { ClockRefusal } from '#domain/clocks/clock-refusal.ts'
import { type Deadline, deadlineFor } from '#domain/clocks/deadline.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Law } from '#domain/law/law.ts'
import type { Extension, Rule } from '#domain/law/rule.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What the address asks of a rule, as it was typed. */
export interface Asked {
  /** ISO date and time of day of the event; both empty where nothing is asked. */
  readonly on: string
  readonly time: string
  /** The end that an order or notice states. */
  readonly until: string
  readonly untilTime: string
  /** The date that chooses the version, where it is not that of the event. */
  readonly chosenBy: string
  /** The codes of the extensions that are taken as granted. */
  readonly extended: readonly string[]
}

/** Words that say why. */
interface Said {
  readonly words: string
}

/** What was asked and what came of it: a deadline, the law's refusal, or that it could not be read. */
export interface Trial {
  readonly asked: Asked
  /** `undefined` where nothing is asked. */
  readonly outcome: Result<Deadline, Said> | undefined
}

/** The extensions that need nothing but to be granted. */
export const extensionsToTry = (rule: Rule): readonly Extension[] => {
  const all = rule.versions.flatMap(({ extensions }) => extensions)
  return all.filter(
    ({ code, period }, index) =>
      period.counting !== 'as-stated' && all.findIndex((other) => other.code === code) === index,
  )
}

/** Counts what the address asks for, so that an address can be handed on. */
export function tryRule(rule: Rule, query: Readonly<Record<string, string>>, law: Law, words: Words): Trial {
  const { on = '', time = '', until = '', untilTime = '', chosenBy = '' } = query
  const granted = extensionsToTry(rule).filter(({ code }) => query[`extend-${code}`] !== undefined)
  const asked = { on, time, until, untilTime, chosenBy, extended: granted.map(({ code }) => code) }
  return { asked, outcome: on === '' ? undefined : outcomeOf({ rule, law, words }, asked, granted) }
}

function outcomeOf(
  { rule, law, words }: { readonly rule: Rule; readonly law: Law; readonly words: Words },
  { on, time, until, untilTime, chosenBy }: Asked,
  granted: readonly Extension[],
): Trial['outcome'] {
  const read = [momentIn(on, time, words), momentIn(until, untilTime, words), momentIn(chosenBy, '', words)]
  const mistake = read.find((one) => !one.ok)
  if (mistake?.ok === false) return mistake
  const [at, end, choosing] = read.map((one) => (one.ok ? one.value : undefined))
  const facts = {
    at,
    until: end,
    chosenBy: choosing === undefined ? undefined : dayOf(choosing),
    extensions: granted.flatMap(({ code, grantedBy }): readonly Grant[] =>
      grantedBy[0] === undefined ? [] : [{ code, by: grantedBy[0] }],
    ),
  }
  const counted = deadlineFor(rule, facts, law)
  return counted.ok ? counted : refuse({ words: sayRefusal(rule, counted.refusal, at, words) })
}

/** The years that are counted: before, no rule was in force, and after, nobody asks. */
const YEARS = { first: 1900, last: 2100 } as const

function momentIn(day: string, time: string, { t, day: dayText }: Words): Result<Moment | undefined, Said> {
  if (day === '') return accept(undefined)
  const on = parseMoment(day)
  if (!on.ok) return refuse({ words: t('law:try.notDate', { day }) })
  const { year } = dayOf(on.value)
  if (year < YEARS.first || year > YEARS.last) return refuse({ words: t('law:try.years', YEARS) })
  if (time === '') return on
  const moment = parseMoment(`${day}T${time}`)
  if (moment.ok) return moment
  const { code, choices } = moment.refusal
  const typed = {
    day: dayText(day),
    time,
    choices: choices.map((choice) => choice.slice(TIME_BEGINS)).join(t('law:try.or')),
  }
  return refuse({ words: t(`law:try.${code}`, typed) })
}

/** Where the time stands in ISO text. */
const TIME_BEGINS = '2026-10-25T'.length

/** Why the law gives no deadline, in what was typed and not in the names of the data. */
function sayRefusal(rule: Rule, refusal: ClockRefusal, at: Moment | undefined, { t, day }: Words): string {
  const { code } = refusal
  if (code === 'no-rule-in-force') return t('law:try.noVersion', { rule: rule.title, day: day(refusal.on) })
  if (code === 'extension-unknown') return t('law:try.extensionUnknown')
  // The event has its time; so it is the end that was stated which lacks one.
  const isOfUntil = code === 'needs-time-of-day' && at instanceof Temporal.ZonedDateTime
  return isOfUntil ? t('law:try.needsUntilTime') : refusal.words
}
