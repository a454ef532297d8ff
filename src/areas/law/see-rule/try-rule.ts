import { dayOf, type Moment, parseMoment } from '#domain/calendar/london.ts'
import type { Grant } from '#domain/clocks/clock-facts.ts'
import type { ClockRefusal } from '#domain/clocks/clock-refusal.ts'
import { type Deadline, deadlineFor } from '#domain/clocks/deadline.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Law } from '#domain/law/law.ts'
import type { Extension, Rule } from '#domain/law/rule.ts'

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

/** What was asked and what came of it: a deadline, the law's refusal, or that it could not be read. */
export interface Trial {
  readonly asked: Asked
  /** `undefined` where nothing is asked. */
  readonly outcome: Result<Deadline, Pick<ClockRefusal, 'words'>> | undefined
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
export function tryRule(rule: Rule, query: Readonly<Record<string, string>>, law: Law): Trial {
  const { on = '', time = '', until = '', untilTime = '', chosenBy = '' } = query
  const granted = extensionsToTry(rule).filter(({ code }) => query[`extend-${code}`] !== undefined)
  const asked = { on, time, until, untilTime, chosenBy, extended: granted.map(({ code }) => code) }
  return { asked, outcome: on === '' ? undefined : outcomeOf(rule, asked, granted, law) }
}

function outcomeOf(
  rule: Rule,
  { on, time, until, untilTime, chosenBy }: Asked,
  granted: readonly Extension[],
  law: Law,
): Trial['outcome'] {
  const read = [momentIn(on, time), momentIn(until, untilTime), momentIn(chosenBy, '')]
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
  return deadlineFor(rule, facts, law)
}

function momentIn(day: string, time: string): Result<Moment | undefined, Pick<ClockRefusal, 'words'>> {
  if (day === '') return accept(undefined)
  const moment = parseMoment(time === '' ? day : `${day}T${time}`)
  if (moment.ok) return moment
  const { words, choices } = moment.refusal
  return refuse({ words: choices.length === 0 ? words : `${words}: ${choices.join(' or ')}` })
}
