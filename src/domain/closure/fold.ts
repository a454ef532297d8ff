import { dayOf, type Moment } from '../calendar/london.ts'
import type { Closure, ClosureState, Standing } from './closure.ts'
import { questionOf } from './decisions.ts'
import type { ClosureStep, StepName, StepOf } from './steps/steps.ts'

/** A closure of which nothing is known yet but the Act. */
const blank = (route: Closure['route']): Closure => ({ route, state: 'preparing', steps: [] })

/** What the steps of a closure come to, in the order in which they are given. The first of them says how it began. */
export const closureOf = (steps: readonly ClosureStep[]): Closure =>
  steps.reduce(afterStep, blank('anti-social-behaviour-2014'))

/** A closure as one step more leaves it. What is recorded late takes nothing back: a closure never goes to an earlier state. */
export function afterStep(closure: Closure, step: ClosureStep): Closure {
  const { state, ...changed } = changeBy(closure, step)
  const steps = [...closure.steps, step]
  return { ...closure, ...changed, state: state === undefined ? closure.state : later(closure.state, state), steps }
}

type Change = Partial<Standing>

/** What each kind of step changes in how a closure stands; those that are not named change nothing. */
const CHANGES: { readonly [Name in StepName]?: (closure: Closure, step: StepOf<Name>) => Change } = {
  began: (_closure, step) => asBegun(step),
  slot: (closure, { hearing }) => ({ hearing: isBeforeApplication(closure) ? hearing : (closure.hearing ?? hearing) }),
  issued: (closure, { by, role, issuedAt, ...step }) => ({
    state: 'notice',
    issued: { by, role, at: issuedAt },
    noticeHours: lengthOf(step) ?? closure.noticeHours,
    statedHours: step.forHours,
  }),
  served: (closure, { servedAt, ...step }) => ({
    state: 'notice',
    servedAt: earlier(closure.servedAt, servedAt),
    // Who may issue it depends on the length: service adds it only where nobody has said.
    noticeHours: closure.noticeHours ?? lengthOf(step),
  }),
  service: (closure, step) =>
    startsTheClock(step, closure.route) ? { state: 'notice', servedAt: earlier(closure.servedAt, step.doneAt) } : {},
  'notice-extended': (_closure, { role, extendedAt, hours }) => ({ noticeExtension: { role, at: extendedAt, hours } }),
  application: (closure, { hearing }) => ({ state: 'application', hearing: hearing ?? closure.hearing }),
  adjourned: (_closure, { adjournedOn, hearing, continued }) => ({
    state: 'application',
    hearing,
    adjourned: { on: adjournedOn, isContinued: continued === 'continued' },
  }),
  continued: (_closure, { decidedAt, hours }) => ({ continued: { at: decidedAt, hours } }),
  order: (_closure, { madeOn, endsOn }) => ({ state: 'order', madeOn, ...endOf(endsOn), endedOn: undefined }),
  extended: ({ extensions = [] }, { extendedOn, extendedTo }) => ({
    extensions: [...extensions, { on: extendedOn, to: dayOf(extendedTo) }],
    endsAt: endOf(extendedTo).endsAt,
  }),
  'extension-refused': (_closure, { decidedOn }) => ({ extensionRefusedOn: decidedOn }),
  refused: (_closure, { endedOn }) => ({ state: 'refused', endedOn }),
  cancelled: (_closure, { endedOn }) => ({ state: 'cancelled', endedOn }),
  discharged: (_closure, { endedOn }) => ({ state: 'discharged', endedOn }),
  'appeal-decided': afterAppeal,
}

/** What one step changes. The table pairs every kind of step with its own change, which the types cannot follow. */
const changeBy = (closure: Closure, step: ClosureStep): Change =>
  (CHANGES[step.act] as ((closure: Closure, step: ClosureStep) => Change) | undefined)?.(closure, step) ?? {}

function asBegun({
  state,
  route,
  actStated,
  servedAt,
  hearing,
  madeOn,
  endsOn,
  endedOn,
  ...step
}: StepOf<'began'>): Change {
  return {
    state,
    route,
    ...(actStated === 'not-stated' ? { isRouteAssumed: true } : {}),
    noticeHours: lengthOf(step),
    servedAt,
    hearing,
    madeOn,
    ...endOf(endsOn),
    endedOn,
  }
}

/**
 * An appeal that is allowed undoes what it was against: the order, or its last extension. Against a refusal it leaves the
 * Crown Court's own order or extension to be recorded.
 */
function afterAppeal(closure: Closure, { outcome, decidedOn }: StepOf<'appeal-decided'>): Change {
  if (outcome === 'dismissed') return { appealDismissedOn: decidedOn }
  const against = questionOf(closure, 'appeal-decided')?.against
  if (against === 'extension') return { extensions: closure.extensions?.slice(0, -1), endsAt: undefined }
  return against === 'order' && closure.state === 'order' ? { state: 'quashed', endedOn: decidedOn } : {}
}

/** The last day of an order, and the time of it where one is stated. */
const endOf = (stated: Moment | undefined) => ({
  endsOn: stated && dayOf(stated),
  endsAt: stated instanceof Temporal.ZonedDateTime ? stated : undefined,
})

/** The words of a step become the number in which the law counts. */
const lengthOf = ({ noticeHours }: { readonly noticeHours?: '24' | '48' | undefined }): 24 | 48 | undefined =>
  noticeHours === undefined ? undefined : noticeHours === '24' ? 24 : 48

/**
 * Whether a step of service starts the clocks. The 2014 Act does not say which step does, so every completed one can; the
 * 2003 Act counts from the fixing in a prominent place (s 136D(3)).
 */
const startsTheClock = ({ served, how, outcome }: StepOf<'service'>, route: Closure['route']): boolean =>
  served === 'notice' && outcome === 'done' && (route === 'anti-social-behaviour-2014' || how === 'prominent-place')

const earlier = (known: Temporal.ZonedDateTime | undefined, at: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  known !== undefined && Temporal.ZonedDateTime.compare(known, at) <= 0 ? known : at

const ORDER_OF_LIFE: readonly ClosureState[] = ['preparing', 'notice', 'application', 'order']

const isBeforeApplication = ({ state }: Closure): boolean => state === 'preparing' || state === 'notice'

/** An end is later than everything else, and a refusal that was appealed can still become an order. */
function later(one: ClosureState, other: ClosureState): ClosureState {
  const [was, is] = [one, other].map((state) => ORDER_OF_LIFE.indexOf(state)) as [number, number]
  if (one === 'refused' && other === 'order') return other
  if (was < 0) return one
  return is < 0 || is > was ? other : one
}
