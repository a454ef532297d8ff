import assert from 'node:assert/strict'
import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import { momentOf } from '#domain/clocks/deadline.ts'
import { type StepTaken, takeStep } from '#domain/closure/acts.ts'
import { clocksOf } from '#domain/closure/clocks.ts'
import type { Closure, ClosureState, Standing } from '#domain/closure/closure.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { Known } from '#domain/closure/known.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import type { ClosureRoute } from '#domain/closure/route.ts'
import type { ClosureStep, StepName, StepOf } from '#domain/closure/steps/steps.ts'
import { lawOf } from '#domain/law/law.ts'

export const ASB: ClosureRoute = 'anti-social-behaviour-2014'
export const SOA: ClosureRoute = 'sexual-offences-2003'

export const day = (text: string) => Temporal.PlainDate.from(text)
export const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`)

/** The law and a day long after everything of December 2019. */
export const LATER: Known = {
  now: Temporal.Instant.from('2021-01-15T12:00Z'),
  law: lawOf(workingCalendar(BANK_HOLIDAYS)),
}

/** Every kind of step as it happened in a closure of December 2019 in which nothing went wrong. */
const SAMPLES: { readonly [Name in StepName]: StepOf<Name> } = {
  began: { act: 'began', state: 'preparing', route: ASB },
  evidence: { act: 'evidence', shows: 'nuisance', what: 'Cars all night', source: 'Statement of a neighbour' },
  told: {
    act: 'told',
    who: 'The owner',
    standing: 'interest',
    toldAt: at('2019-12-09T14:00'),
    how: 'telephone',
    outcome: 'reached',
  },
  consulted: {
    act: 'consulted',
    who: 'Fenmarsh Council',
    body: 'council',
    consultedAt: at('2019-12-09T15:00'),
    how: 'telephone',
  },
  slot: { act: 'slot', court: 'Example Magistrates’ Court', hearing: at('2019-12-11T10:00') },
  issued: {
    act: 'issued',
    by: 'Robin Marsh',
    role: 'superintendent',
    issuedAt: at('2019-12-10T08:00'),
    noticeHours: '48',
    why: 'It goes on every night',
    advice: 'Example Law Centre, 01632 960112',
  },
  served: { act: 'served', servedAt: at('2019-12-10T09:00') },
  service: {
    act: 'service',
    served: 'notice',
    how: 'prominent-place',
    where: 'Front door',
    doneAt: at('2019-12-10T09:00'),
    by: 'A constable',
    outcome: 'done',
  },
  'notice-extended': {
    act: 'notice-extended',
    by: 'Wren Holt',
    role: 'superintendent',
    extendedAt: at('2019-12-10T20:00'),
    hours: 24,
    why: 'People still have to leave',
  },
  varied: {
    act: 'varied',
    by: 'Robin Marsh',
    role: 'superintendent',
    variedAt: at('2019-12-10T18:00'),
    part: 'The shop on the ground floor',
  },
  application: {
    act: 'application',
    appliedOn: day('2019-12-10'),
    role: 'constable',
    hearing: at('2019-12-11T10:00'),
  },
  adjourned: {
    act: 'adjourned',
    adjournedOn: day('2019-12-11'),
    hearing: at('2019-12-23T10:00'),
    continued: 'continued',
  },
  continued: { act: 'continued', decidedAt: at('2019-12-11T11:00'), hours: 48 },
  order: { act: 'order', madeOn: day('2019-12-11'), endsOn: day('2020-03-10'), covers: 'whole' },
  refused: { act: 'refused', endedOn: day('2019-12-11') },
  cancelled: { act: 'cancelled', by: 'Robin Marsh', role: 'superintendent', endedOn: day('2019-12-10') },
  'extension-applied': {
    act: 'extension-applied',
    appliedOn: day('2020-03-02'),
    by: 'Robin Marsh',
    role: 'superintendent',
    consulted: 'Fenmarsh Council',
    askedTo: day('2020-06-10'),
    why: 'They come back',
  },
  extended: { act: 'extended', extendedOn: day('2020-03-09'), extendedTo: day('2020-06-10') },
  'extension-refused': { act: 'extension-refused', decidedOn: day('2020-03-09') },
  'discharge-applied': {
    act: 'discharge-applied',
    appliedOn: day('2020-01-20'),
    by: 'The owner',
    standing: 'interest',
  },
  discharged: { act: 'discharged', endedOn: day('2020-01-27') },
  appealed: {
    act: 'appealed',
    appealedOn: day('2019-12-20'),
    by: 'The owner',
    standing: 'interest',
    against: 'order',
  },
  'appeal-decided': { act: 'appeal-decided', decidedOn: day('2020-01-10'), outcome: 'dismissed' },
  breach: { act: 'breach', happenedAt: at('2019-12-28T23:40'), what: 'Two men inside' },
  'access-applied': {
    act: 'access-applied',
    appliedOn: day('2019-12-20'),
    by: 'The shopkeeper',
    part: 'The yard',
  },
  'access-decided': { act: 'access-decided', decidedOn: day('2020-01-06'), outcome: 'granted' },
  'costs-applied': {
    act: 'costs-applied',
    appliedOn: day('2020-04-01'),
    by: 'Fenmarsh Council',
    fromWhom: 'The owner',
    amount: '1840.00',
    forWhat: 'Boarding',
  },
  'costs-decided': { act: 'costs-decided', decidedOn: day('2020-05-01'), outcome: 'granted' },
  'compensation-claimed': {
    act: 'compensation-claimed',
    appliedOn: day('2020-04-01'),
    by: 'The owner',
    amount: '300.00',
    forWhat: 'Rent',
  },
  'compensation-decided': { act: 'compensation-decided', decidedOn: day('2020-05-01'), outcome: 'refused' },
}

/** A step of the kind, with what differs from the closure in which nothing went wrong. */
export const step = <Name extends StepName>(
  act: Name,
  given?: Readonly<Partial<Omit<StepOf<Name>, 'act'>>>,
): StepOf<Name> => ({ ...SAMPLES[act], ...given })

const began = (route: ClosureRoute): ClosureStep => step('began', { route })

/** What comes before a notice under an Act, as it asks for it. */
const prepared = (route: ClosureRoute): readonly ClosureStep[] => [
  began(route),
  route === ASB ? step('evidence') : step('evidence', { shows: 'prostitution' }),
  step('told'),
  step('consulted'),
  step('slot'),
]

const issue = (route: ClosureRoute): ClosureStep =>
  route === ASB ? step('issued') : step('issued', { noticeHours: undefined, advice: undefined, given: 'in-writing' })

/** A closure in which nothing went wrong, as far as it has come. */
export function closureIn(state: ClosureState, route: ClosureRoute = ASB): Closure {
  const notice = [...prepared(route), issue(route), step('service')]
  const applied = [...notice, step('application')]
  const ordered = [...applied, step('order')]
  const steps: Readonly<Record<ClosureState, readonly ClosureStep[]>> = {
    preparing: prepared(route),
    notice,
    application: applied,
    order: ordered,
    refused: [...applied, step('refused')],
    cancelled: [...notice, step('cancelled')],
    discharged: [...ordered, step('discharged')],
    quashed: [...ordered, step('appealed'), step('appeal-decided', { outcome: 'allowed' })],
  }
  return closureOf(steps[state])
}

/** A closure a few steps further, whatever the law says to them. */
export const further = (closure: Closure, ...steps: readonly ClosureStep[]): Closure =>
  closureOf([...closure.steps, ...steps])

/** A closure as a step leaves it. @throws where it is refused */
export function taken(closure: Closure, given: ClosureStep, known: Known = LATER, isLate = false): StepTaken {
  const result = takeStep(closure, given, known, isLate)
  assert.ok(result.ok, `${given.act}: ${JSON.stringify(result)}`)
  return result.value
}

/** Everything that speaks against a step; nothing where it is taken. */
export function refusals(closure: Closure, given: ClosureStep, known: Known = LATER): readonly ClosureRefusal[] {
  const result = takeStep(closure, given, known)
  return result.ok ? [] : result.refusal
}

/** The same as the codes alone. */
export const codes = (closure: Closure, given: ClosureStep, known: Known = LATER): readonly string[] =>
  refusals(closure, given, known).map(({ code }) => code)

/** Each clock as its rule with its moment or the reason why there is none, and the forecast day from which it runs. */
export const clockLines = (closure: Standing): readonly string[] =>
  clocksOf(closure, LATER.law).map(({ rule, outcome, startsOn }) => {
    const due = outcome.ok ? say(momentOf(outcome.value.due)) : outcome.refusal.code
    return `${rule.id} ${due}${startsOn === undefined ? '' : ` from ${startsOn.toString()}`}`
  })

const say = (moment: Temporal.PlainDate | Temporal.ZonedDateTime): string =>
  moment instanceof Temporal.PlainDate
    ? moment.toString()
    : moment.toPlainDateTime().toString({ smallestUnit: 'minute' })
