import { accept, type Result, refuse } from '../kernel/result.ts'
import { authorityRefusal } from './authority.ts'
import { checkClosure } from './check-closure.ts'
import { checkStep } from './check-step.ts'
import { type Closure, type ClosureState, isEnded, stepsOf } from './closure.ts'
import { decidesNothing } from './decisions.ts'
import { afterStep, closureOf } from './fold.ts'
import type { Known } from './known.ts'
import { lateRefusals } from './late-refusals.ts'
import { type ClosureRefusal, type ClosureRefusalCode, refusalFor } from './refusals.ts'
import { type ClosureStep, kindOf, STEP_NAMES, type StepName } from './steps/steps.ts'

/** The closure as a step left it, and what the step goes against, if it was recorded all the same. */
export interface StepTaken {
  readonly after: Closure
  readonly against: readonly ClosureRefusal[]
}

/**
 * Takes a closure one step further, or says everything that speaks against it. What can have happened although the law
 * wanted it otherwise is taken as a late entry.
 */
export function takeStep(
  closure: Closure,
  step: ClosureStep,
  known: Known,
  isLateEntry = false,
): Result<StepTaken, readonly ClosureRefusal[]> {
  const impossible = refusalOf(closure, step.act) ?? authorityRefusal(closure, step) ?? checkStep(closure, step, known)
  if (impossible !== undefined) return refuse([impossible])
  const after = afterStep(closure, step)
  const fault = checkClosure(after, known)
  if (fault !== undefined) return refuse([fault])
  const against = lateRefusals(closure, step, known)
  return against.length > 0 && !isLateEntry ? refuse(against) : accept({ after, against })
}

/**
 * What the steps of a closure come to when one of them is put right, or struck out: every later step still has to fit.
 * `undefined` strikes it out. What the corrected step goes against is told, as of a late entry: a correction says why.
 */
export function correctStep(
  steps: readonly ClosureStep[],
  index: number,
  corrected: ClosureStep | undefined,
  known: Known,
): Result<StepTaken, readonly ClosureRefusal[]> {
  const kept = steps.slice(0, index)
  const before = closureOf(kept)
  const wrong =
    corrected === undefined ? undefined : (authorityRefusal(before, corrected) ?? checkStep(before, corrected, known))
  if (wrong !== undefined) return refuse([wrong])
  const later = followedBy(
    corrected === undefined ? before : afterStep(before, corrected),
    steps.slice(index + 1),
    known,
  )
  if (!later.ok) return later
  return accept({ after: later.value, against: corrected === undefined ? [] : lateRefusals(before, corrected, known) })
}

/** A closure as the steps that came afterwards leave it, as far as they still fit. */
function followedBy(
  before: Closure,
  steps: readonly ClosureStep[],
  known: Known,
): Result<Closure, readonly ClosureRefusal[]> {
  let closure = before
  for (const step of steps) {
    const impossible =
      refusalOf(closure, step.act) ?? authorityRefusal(closure, step) ?? checkStep(closure, step, known)
    if (impossible !== undefined) return refuse([impossible])
    closure = afterStep(closure, step)
  }
  const fault = checkClosure(closure, known)
  return fault === undefined ? accept(closure) : refuse([fault])
}

/** The steps that a closure allows as it stands, in the order of its life. */
export const possibleSteps = (closure: Closure): readonly StepName[] =>
  STEP_NAMES.filter((name) => refusalOf(closure, name) === undefined)

/** The step that gives what the clock of a closure waits for; `undefined` where only a correction can. */
export function stepThatStartsClock({ state }: Pick<Closure, 'state'>): StepName | undefined {
  if (state === 'order') return 'order'
  return state === 'notice' || state === 'application' ? 'served' : undefined
}

const BEFORE_COURT = ['preparing', 'notice', 'application'] as const
const STANDING = [...BEFORE_COURT, 'order'] as const
const UNDER_NOTICE = ['notice', 'application'] as const
const ENDED = ['cancelled', 'refused', 'discharged', 'quashed'] as const

/** In which states each step can be taken, and what is said where it comes too early. */
const POSSIBLE: Readonly<Record<StepName, readonly [states: readonly ClosureState[], tooEarly: ClosureRefusalCode]>> = {
  began: [[], 'already-issued'],
  evidence: [STANDING, 'not-issued'],
  told: [STANDING, 'not-issued'],
  consulted: [STANDING, 'not-issued'],
  slot: [STANDING, 'not-issued'],
  issued: [STANDING, 'not-issued'],
  served: [[...UNDER_NOTICE, 'order'], 'not-issued'],
  service: [[...UNDER_NOTICE, 'order', 'cancelled'], 'not-issued'],
  'notice-extended': [UNDER_NOTICE, 'not-issued'],
  varied: [UNDER_NOTICE, 'not-issued'],
  application: [UNDER_NOTICE, 'not-issued'],
  adjourned: [['application'], 'not-applied-for'],
  continued: [['application', 'refused'], 'not-applied-for'],
  order: [['application'], 'not-applied-for'],
  refused: [['application'], 'not-applied-for'],
  cancelled: [UNDER_NOTICE, 'not-issued'],
  'extension-applied': [['order'], 'no-order-to-extend'],
  extended: [['order'], 'no-order-to-extend'],
  'extension-refused': [['order'], 'no-order-to-extend'],
  'discharge-applied': [['order'], 'no-order'],
  discharged: [['order'], 'no-order'],
  appealed: [['order', 'refused'], 'nothing-to-appeal'],
  'appeal-decided': [['order', 'refused'], 'nothing-to-appeal'],
  breach: [[...UNDER_NOTICE, 'order', ...ENDED], 'not-issued'],
  'access-applied': [['order'], 'no-order'],
  'access-decided': [['order'], 'no-order'],
  'costs-applied': [['order', 'discharged', 'quashed'], 'no-order'],
  'costs-decided': [['order', 'discharged', 'quashed'], 'no-order'],
  'compensation-claimed': [['order', ...ENDED], 'not-ended'],
  'compensation-decided': [['order', ...ENDED], 'not-ended'],
}

/** Why a step is impossible as a closure stands; `undefined` where it is possible. */
export function refusalOf(closure: Closure, name: StepName): ClosureRefusal | undefined {
  const { route } = kindOf(name)
  if (route !== undefined && route !== closure.route) return refusalFor(closure, 'not-under-this-act')
  const code = isKnown(closure, name) ?? (decidesNothing(closure, name) ? 'nothing-asked' : whyNotNow(closure, name))
  if (code === undefined) return undefined
  return refusalFor(closure, code, SAID_OF_MANY.has(code) ? { provision: kindOf(name).provision } : {})
}

/** Reasons that are said of many steps: they cite what the step is about. */
const SAID_OF_MANY: ReadonlySet<ClosureRefusalCode> = new Set([
  'already-ordered',
  'already-ended',
  'no-order',
  'nothing-asked',
])

/** Why a step does not fit the state that a closure is in; `undefined` where it does. */
function whyNotNow(closure: Closure, name: StepName): ClosureRefusalCode | undefined {
  const [states, tooEarly] = POSSIBLE[name]
  if (states.includes(closure.state) || allowedByAppeal(closure, name)) return undefined
  if (isEnded(closure)) return 'already-ended'
  return closure.state === 'order' ? 'already-ordered' : tooEarly
}

/** What happens once and is recorded. The date of an order that was recorded without one can still be given. */
function isKnown(closure: Closure, name: StepName): ClosureRefusalCode | undefined {
  if (name === 'served' && !isEnded(closure) && closure.servedAt !== undefined) {
    return closure.state === 'order' ? 'already-ordered' : 'already-served'
  }
  const once = ONCE[name]
  return once !== undefined && closure[once.fact] !== undefined ? once.code : undefined
}

const ONCE: { readonly [Name in StepName]?: { readonly fact: keyof Closure; readonly code: ClosureRefusalCode } } = {
  issued: { fact: 'issued', code: 'already-issued' },
  'notice-extended': { fact: 'noticeExtension', code: 'notice-extended-once' },
  continued: { fact: 'continued', code: 'notice-continued-once' },
}

/** The Crown Court can make the order that was refused; and an order of which only the date was missing is given it. */
const allowedByAppeal = (closure: Closure, name: StepName): boolean =>
  name === 'order' &&
  ((closure.state === 'order' && closure.madeOn === undefined) ||
    (closure.state === 'refused' && stepsOf(closure, 'appeal-decided').some(({ outcome }) => outcome === 'allowed')))
