import { dayOf, inLondon, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Law } from '#domain/law/law.ts'
import { type Certainty, nameOf, type Rule, versionOn } from '#domain/law/rule.ts'
import type { ClockFacts, Pause } from './clock-facts.ts'
import { type ClockRefusal, needsDate, noRuleInForce } from './clock-refusal.ts'
import { count } from './count.ts'
import { extend } from './extend.ts'
import { readPauses } from './pauses.ts'
import { keepToStatedEnd } from './stated-end.ts'
import type { Clock, Tally, WorkingStep } from './tally.ts'
import type { Warning } from './warning.ts'
import { warningsOf } from './warnings.ts'

/** When something is due: at an instant where hours count, in the course of a day where days do. */
export type Due =
  | { readonly type: 'instant'; readonly at: Temporal.ZonedDateTime }
  | { readonly type: 'day'; readonly on: Temporal.PlainDate }

/** The instant or the day itself. */
export const momentOf = (due: Due): Moment => (due.type === 'instant' ? due.at : due.on)

/** A deadline that explains itself. Its words are not its own properties: to spread it leaves `working` and `warnings` out. */
export type Deadline = {
  readonly ruleId: string
  readonly version: string
  readonly title: string
  readonly kind: Rule['kind']
  readonly sense: Rule['sense']
  readonly due: Due
  readonly citation: string
  readonly force: Rule['force']
  readonly certainty: Certainty
  readonly onExpiry: string
  readonly working: readonly WorkingStep[]
  /** The last of them is always that it be checked. */
  readonly warnings: readonly Warning[]
}

/**
 * Counts a rule's deadline from its event.
 *
 * The version is chosen by the case's own date, so that an old case is replayed under the law of its day.
 */
export function deadlineFor(rule: Rule, facts: ClockFacts, law: Law): Result<Deadline, ClockRefusal> {
  if (facts.at === undefined) return refuse(needsDate(rule))
  const at = facts.at instanceof Temporal.PlainDate ? facts.at : inLondon(facts.at)
  const chosenBy = facts.chosenBy ?? at
  const clock = clockOf(rule, facts.pauses ?? [], chosenBy, law)
  if (!clock.ok) return clock
  const counted = countFacts(at, facts, clock.value)
  return counted.ok ? accept(new CountedDeadline(clock.value, at, chosenBy, counted.value)) : counted
}

/** The rule as it stands for a case that `chosenBy` dates. */
function clockOf(
  rule: Rule,
  given: readonly Pause[],
  chosenBy: Moment,
  { calendar, commencements }: Law,
): Result<Clock, ClockRefusal> {
  const version = versionOn(rule, chosenBy, commencements)
  if (version === undefined) return refuse(noRuleInForce(rule, dayOf(chosenBy)))
  const pauses = readPauses(rule, version, given)
  if (!pauses.ok) return pauses
  const commencement = version.from === null ? commencements.get(nameOf(rule, version)) : undefined
  return accept({ rule, version, commencement, calendar, pauses: pauses.value })
}

/** Counts the period, keeps to the end that was stated, and carries it on by what was granted. */
function countFacts(at: Moment, { until, extensions = [] }: ClockFacts, clock: Clock): Result<Tally, ClockRefusal> {
  const counted = count(clock.version.period, at, clock, until)
  if (!counted.ok) return counted
  const isStated = clock.version.period.counting === 'as-stated'
  const stated = isStated ? counted : keepToStatedEnd(counted.value, until, at, clock)
  return stated.ok ? extend(stated.value, extensions, at, clock) : stated
}

// A class, since its getters cost nothing: those of an object literal take longer to make than the whole count.
class CountedDeadline implements Deadline {
  readonly ruleId: string
  readonly version: string
  readonly title: string
  readonly kind: Rule['kind']
  readonly sense: Rule['sense']
  readonly due: Due
  readonly citation: string
  readonly force: Rule['force']
  readonly certainty: Certainty
  readonly onExpiry: string
  readonly #clock: Clock
  readonly #at: Moment
  readonly #chosenBy: Moment
  readonly #tally: Tally
  #working: readonly WorkingStep[] | undefined
  #warnings: readonly Warning[] | undefined

  constructor(clock: Clock, at: Moment, chosenBy: Moment, tally: Tally) {
    const { rule, version } = clock
    this.ruleId = rule.id
    this.version = version.version
    this.title = rule.title
    this.kind = rule.kind
    this.sense = rule.sense
    this.due = dueAt(tally.end)
    this.citation = version.citation ?? rule.citation
    this.force = version.force ?? rule.force
    this.certainty = version.certainty
    this.onExpiry = version.onExpiry
    this.#clock = clock
    this.#at = at
    this.#chosenBy = chosenBy
    this.#tally = tally
  }

  get working(): readonly WorkingStep[] {
    this.#working ??= workingOf(this.#clock, this.#start(), dayOf(this.#chosenBy), this.#tally)
    return this.#working
  }

  get warnings(): readonly Warning[] {
    this.#warnings ??= warningsOf(this.#tally, this.#start(), this.#clock)
    return this.#warnings
  }

  /** Everything, with its words. */
  toJSON(): Deadline {
    const { ruleId, version, title, kind, sense, due, citation, force, certainty, onExpiry, working, warnings } = this
    return { ruleId, version, title, kind, sense, due, citation, force, certainty, onExpiry, working, warnings }
  }

  /** The event as the rule counts from it: its day where days count. */
  #start(): Moment {
    return this.#tally.end instanceof Temporal.PlainDate ? dayOf(this.#at) : this.#at
  }
}

/** A day or a time as what is due. */
export const dueAt = (end: Moment): Due =>
  end instanceof Temporal.PlainDate ? { type: 'day', on: end } : { type: 'instant', at: end }

function workingOf(clock: Clock, start: Moment, chosenBy: Temporal.PlainDate, tally: Tally): readonly WorkingStep[] {
  const { rule, version } = clock
  const law = `The law of ${say(chosenBy)}: ${version.citation ?? rule.citation} (${version.version})`
  return [
    { code: 'event', words: `${rule.trigger.happened} ${say(start)}`, value: start },
    { code: 'law', words: law, value: chosenBy },
    ...commencementSteps(clock),
    ...tally.working(),
  ]
}

/** Who says that it is the law, where the rules themselves do not know. */
function commencementSteps({ commencement }: Clock): readonly WorkingStep[] {
  if (commencement === undefined) return []
  const { from, instrument, setBy, setOn } = commencement
  const first = Temporal.PlainDate.from(from)
  const [proposer, confirmer] = setBy
  const setAt = say(Temporal.PlainDate.from(setOn))
  const words = `In force from ${say(first)} by ${instrument} (set by ${proposer} and ${confirmer} on ${setAt})`
  return [{ code: 'commenced', words, value: first }]
}
