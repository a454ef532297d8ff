import { BANK_HOLIDAYS } from '#domain/calendar/bank-holidays.rule.ts'
import { workingCalendar } from '#domain/calendar/working-days.ts'
import type { DocumentFacts } from '#domain/closure/documents/facts.ts'
import { closureOf } from '#domain/closure/fold.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { lawOf } from '#domain/law/law.ts'

/** A time in London, `2019-12-24T10:00`. */
export const at = (time: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${time}[Europe/London]`)

/** A day, `2019-12-24`. */
export const on = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)

/** The life of a closure under the 2014 Act over Christmas 2019, from the first evidence to the extension that is asked for. */
export const CHRISTMAS_2019: readonly ClosureStep[] = [
  {
    act: 'began',
    state: 'preparing',
    route: 'anti-social-behaviour-2014',
  },
  {
    act: 'evidence',
    shows: 'nuisance',
    what: 'Callers at all hours, shouting, and doors banged from 11pm to 4am on nine nights',
    happenedOn: on('2019-12-14'),
    source: 'Statement of a neighbour',
    exhibit: 'RM/1',
  },
  {
    act: 'evidence',
    shows: 'criminal-behaviour',
    what: 'Money taken by a man from women who received callers',
    source: 'Observation log',
  },
  {
    act: 'told',
    who: 'The tenant of the ground floor',
    standing: 'resident',
    toldAt: at('2019-12-23T14:00'),
    how: 'in-person',
    outcome: 'reached',
    response: 'She has nowhere to go.',
  },
  {
    act: 'consulted',
    who: 'Fenmarsh Council, housing',
    body: 'council',
    consultedAt: at('2019-12-23T15:30'),
    how: 'telephone',
    response: 'A room is kept for her.',
  },
  { act: 'slot', court: 'Fenmarsh Magistrates’ Court', hearing: at('2019-12-27T09:00') },
  {
    act: 'issued',
    by: 'Tomas Reed',
    role: 'superintendent',
    issuedAt: at('2019-12-24T08:00'),
    noticeHours: '48',
    why: 'Callers will keep coming over the holiday unless the door is shut to them.',
    shutOut: 'Everybody but those who live there and the owner, from the whole house, at all times',
    advice: 'Fenmarsh Housing Advice, 01632 960123, weekdays 9am to 5pm',
  },
  {
    act: 'service',
    served: 'notice',
    how: 'prominent-place',
    where: 'Front door',
    doneAt: at('2019-12-24T10:00'),
    by: 'Ash Field',
    outcome: 'done',
    photo: '0198c0de-0000-7000-8000-00000000000f',
  },
  {
    act: 'service',
    served: 'notice',
    how: 'access',
    where: 'Yard gate',
    doneAt: at('2019-12-24T10:06'),
    by: 'Kit Lowe',
    outcome: 'not-possible',
    whyNot: 'Locked, with a dog behind it',
  },
  {
    act: 'service',
    served: 'notice',
    how: 'resident',
    where: 'Ground floor',
    to: 'The tenant',
    doneAt: at('2019-12-24T10:09'),
    by: 'Ash Field',
    outcome: 'would-not-take',
    whyNot: 'She shut the door; it was left on the mat',
  },
  { act: 'application', appliedOn: on('2019-12-24'), by: 'Robin Marsh', role: 'inspector' },
  {
    act: 'order',
    madeOn: on('2019-12-27'),
    endsOn: on('2020-03-26'),
    covers: 'part',
    part: 'The ground floor and the yard',
    mayEnter: 'The owner, to make repairs, on weekdays',
  },
  {
    act: 'extension-applied',
    appliedOn: on('2020-03-20'),
    by: 'Robin Marsh',
    role: 'inspector',
    consulted: 'Fenmarsh Council, on 18 March 2020',
    askedTo: on('2020-06-26'),
    why: 'Two callers tried the door in March.',
  },
]

/** What documents are made from, of a closure that went through these steps. */
export const factsOf = (steps: readonly ClosureStep[], changed: Partial<DocumentFacts> = {}): DocumentFacts => ({
  closure: closureOf(steps),
  recorded: steps.map((step) => ({
    step,
    recordedBy: 'Wren Holt',
    recordedAt: at('2020-03-20T12:00'),
    lateBecause: null,
  })),
  premises: { label: '14 Canal Row', address: '14 Canal Row, Fenmarsh FM1 2AB' },
  operation: 'Heron',
  version: steps.length,
  madeAt: at('2020-03-20T12:05'),
  maker: { name: 'Wren Holt', agency: { name: 'Fenshire Police', kind: 'police' } },
  leadAgency: undefined,
  photos: new Map([['0198c0de-0000-7000-8000-00000000000f', { name: 'front door.jpg', sha256: 'ab'.repeat(32) }]]),
  law: lawOf(workingCalendar(BANK_HOLIDAYS)),
  ...changed,
})
