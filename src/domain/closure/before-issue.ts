import { compareMoments, dayOf, type Moment } from '../calendar/london.ts'
import { type Closure, stepsOf } from './closure.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor } from './refusals.ts'
import type { StepOf } from './steps/steps.ts'

/** What has to come before a notice, and what is said where the record does not show that it came before. */
const BEFORE_ISSUE: readonly (readonly [
  code: ClosureRefusalCode,
  isMissing: (closure: Closure, issuedAt: Temporal.ZonedDateTime) => boolean,
])[] = [
  ['test-not-shown', (closure, issuedAt) => !showsTheTest(closure, issuedAt)],
  ['evidence-too-old', (closure, issuedAt) => isTooOld(closure, issuedAt)],
  ['nobody-told', (closure, issuedAt) => stepsOf(closure, 'told').every(({ toldAt }) => isAfter(toldAt, issuedAt))],
  ['nobody-consulted', (closure, issuedAt) => consultedBy(closure, issuedAt).length === 0],
  ['council-not-consulted', (closure, issuedAt) => isCouncilLeftOut(closure, issuedAt)],
  ['no-court-slot', ({ hearing }, issuedAt) => hearing === undefined || compareMoments(hearing, issuedAt) < 0],
]

/** Everything that has to come before a notice and that nobody has recorded as done before it. */
export const beforeIssue = (closure: Closure, { issuedAt }: StepOf<'issued'>): readonly ClosureRefusal[] =>
  missingBeforeIssue(closure, issuedAt).map((code) => refusalFor(closure, code))

/** What would be missing of a notice that is issued at a moment. */
export const missingBeforeIssue = (closure: Closure, at: Temporal.ZonedDateTime): readonly ClosureRefusalCode[] =>
  BEFORE_ISSUE.flatMap(([code, isMissing]) => (isMissing(closure, at) ? [code] : []))

const isAfter = (one: Moment, other: Moment): boolean => compareMoments(one, other) > 0

const consultedBy = (closure: Closure, issuedAt: Moment): readonly StepOf<'consulted'>[] =>
  stepsOf(closure, 'consulted').filter(({ consultedAt }) => !isAfter(consultedAt, issuedAt))

/** The 2003 Act wants the council consulted; whether anybody was is another question. */
function isCouncilLeftOut(closure: Closure, issuedAt: Moment): boolean {
  const consulted = consultedBy(closure, issuedAt)
  const isWanted = closure.route === 'sexual-offences-2003' && consulted.length > 0
  return isWanted && consulted.every(({ body }) => body !== 'council')
}

/** Under the 2003 Act the use has to lie in the three months that end with the day on which the issue is considered. */
function isTooOld(closure: Closure, consideredAt: Temporal.ZonedDateTime): boolean {
  const evidence = stepsOf(closure, 'evidence')
  if (closure.route !== 'sexual-offences-2003' || evidence.length === 0) return false
  const before = dayOf(consideredAt).subtract({ months: RELEVANT_MONTHS })
  // For child sex offences it is enough that the premises are likely to be used; and what has no date may be recent.
  return evidence.every(
    ({ shows, happenedOn }) =>
      shows !== 'child-sex-offence' && happenedOn !== undefined && compareMoments(happenedOn, before) <= 0,
  )
}

/** @see Sexual Offences Act 2003 s 136B: three months ending with the day of consideration; the day three months before is no part of them */
const RELEVANT_MONTHS = 3

/**
 * Whether anything recorded shows the test for a notice; only what had happened by `at`, where that is said. Under the
 * 2014 Act a notice rests on nuisance or disorder; criminal behaviour counts only for the order (s 80(5)).
 */
const showsTheTest = (closure: Closure, at?: Moment): boolean =>
  stepsOf(closure, 'evidence').some(
    ({ shows, happenedOn }) =>
      (closure.route === 'sexual-offences-2003' || shows === 'nuisance' || shows === 'disorder') &&
      (at === undefined || happenedOn === undefined || !isAfter(happenedOn, at)),
  )
