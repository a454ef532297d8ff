import { dayOf, type Moment } from '#domain/calendar/london.ts'
import { say } from '#domain/calendar/say.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Law } from '#domain/law/law.ts'
import { type Certainty, nameOf, type Rule, versionOn } from '#domain/law/rule.ts'
import type { ClockFacts } from './clock-facts.ts'
import { type ClockRefusal, needsDate, noRuleInForce } from './clock-refusal.ts'
import { count } from './count.ts'
import { extend } from './extend.ts'
import { readPauses } from './pauses.ts'
import { keepToStatedEnd } from './stated-end.ts'
import { type Clock, lazily, type Tally, type WorkingStep } from './tally.ts'
import type { Warning } from './warning.ts'
import { warningsOf } from './warnings.ts'

/** When something is due: at an instant where hours count, in the course of a day where days do. */
export type Due =
  | { readonly type: 'instant'; readonly at: Temporal.ZonedDateTime }
  | { readonly type: 'day'; readonly on: Temporal.PlainDate }

/** The instant or the day itself. */
export const momentOf = (due: Due): Moment => (due.type === 'instant' ? due.at : due.on)

/** A deadline that explains itself. */
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
  const chosenBy = facts.chosenBy ?? dayOf(facts.at)
  const version = versionOn(rule, chosenBy, law.commencements)
  if (version === undefined) return refuse(noRuleInForce(rule, chosenBy))
  const pauses = readPauses(rule, version, facts.pauses ?? [])
  if (!pauses.ok) return pauses

  const commencement = version.from === null ? law.commencements.get(nameOf(rule, version)) : undefined
  const clock: Clock = { rule, version, commencement, calendar: law.calendar, pauses: pauses.value }
  const counted = count(version.period, facts.at, clock, facts.until)
  if (!counted.ok) return counted
  const isStated = version.period.counting === 'as-stated'
  const stated = isStated ? counted : keepToStatedEnd(counted.value, facts.until, facts.at, clock)
  if (!stated.ok) return stated
  const extended = extend(stated.value, facts.extensions ?? [], facts.at, clock)
  return extended.ok ? accept(deadline(clock, facts.at, chosenBy, extended.value)) : extended
}

function deadline(clock: Clock, at: Moment, chosenBy: Temporal.PlainDate, tally: Tally): Deadline {
  const { rule, version } = clock
  const { end } = tally
  const citation = version.citation ?? rule.citation
  const start = end instanceof Temporal.PlainDate ? dayOf(at) : at
  const working = lazily((): readonly WorkingStep[] => [
    { code: 'event', words: `${rule.trigger.happened} ${say(start)}`, value: start },
    { code: 'law', words: `The law of ${say(chosenBy)}: ${citation} (${version.version})`, value: chosenBy },
    ...commencementSteps(clock),
    ...tally.working(),
  ])
  const warnings = lazily(() => warningsOf(tally, start, clock))
  return {
    ruleId: rule.id,
    version: version.version,
    title: rule.title,
    kind: rule.kind,
    sense: rule.sense,
    due: end instanceof Temporal.PlainDate ? { type: 'day', on: end } : { type: 'instant', at: end },
    citation,
    force: version.force ?? rule.force,
    certainty: version.certainty,
    onExpiry: version.onExpiry,
    get working() {
      return working()
    },
    get warnings() {
      return warnings()
    },
  }
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
