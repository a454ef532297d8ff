import { compareMoments, type Moment } from '../calendar/london.ts'
import { type Closure, stepsOf } from './closure.ts'
import { type ClosureRefusal, refusalFor } from './refusals.ts'
import type { StepOf } from './steps/steps.ts'

/** What is asked of a court and decided later, in pairs: the first decision answers the first question. */
const ASKED = {
  'appeal-decided': 'appealed',
  'access-decided': 'access-applied',
  'costs-decided': 'costs-applied',
  'compensation-decided': 'compensation-claimed',
} as const

type Decided = keyof typeof ASKED

/** What a decision answers; `undefined` where nobody has asked. */
export const questionOf = <Name extends Decided>(closure: Pick<Closure, 'steps'>, name: Name) =>
  stepsOf(closure, ASKED[name])[stepsOf(closure, name).length]

const isDecision = (act: string): act is Decided => Object.hasOwn(ASKED, act)

/** Whether a decision comes before anybody has asked for it. */
export const decidesNothing = (closure: Closure, act: string): boolean =>
  isDecision(act) && questionOf(closure, act) === undefined

/** A court decides after it was asked. */
export function checkDecided(closure: Closure, { act, decidedOn }: StepOf<Decided>): ClosureRefusal | undefined {
  const asked = questionOf(closure, act)
  const on = asked && ('appealedOn' in asked ? asked.appealedOn : asked.appliedOn)
  return on !== undefined && compareMoments(decidedOn, on) < 0
    ? refusalFor(closure, 'nothing-asked', { field: 'decidedOn' })
    : undefined
}

/** Only what was decided is appealed, and not before. */
export function checkAppeal(closure: Closure, { against, appealedOn }: StepOf<'appealed'>): ClosureRefusal | undefined {
  if (!isDecided(closure, against)) return refusalFor(closure, 'nothing-to-appeal', { field: 'against' })
  const on = decisionAppealed(closure, against)
  return on !== undefined && compareMoments(appealedOn, on) < 0
    ? refusalFor(closure, 'nothing-to-appeal', { field: 'appealedOn' })
    : undefined
}

const isDecided = (closure: Closure, against: StepOf<'appealed'>['against']): boolean =>
  ({
    order: closure.state === 'order',
    extension: (closure.extensions?.length ?? 0) > 0,
    refusal: closure.state === 'refused' || stepsOf(closure, 'extension-refused').length > 0,
  })[against]

/** The day of the decision that can be appealed last; `undefined` where it is not known. */
export const decisionAppealed = (closure: Closure, against: StepOf<'appealed'>['against']): Moment | undefined =>
  ({
    order: closure.madeOn,
    extension: closure.extensions?.at(-1)?.on,
    refusal: closure.endedOn ?? closure.extensionRefusedOn,
  })[against]
