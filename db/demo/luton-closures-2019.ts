import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { at, closeStepByStep, type DemonstrationStep, on, sayHowItBegan } from './close-step-by-step.ts'
import type { DemonstrationOperation } from './read-and-accept.ts'
import type { World } from './world.ts'

const COURT = 'Luton and South Bedfordshire Magistrates’ Court'
const ADVICE =
  'Housing: the council’s housing options team, 01632 960111, weekdays 9am to 5pm. Law: Example Law Centre, 01632 960112, weekdays 10am to 4pm.'

const solicitor = (recordedAt: string, step: ClosureStep, late?: string): DemonstrationStep => ({
  who: 'solicitor',
  at: recordedAt,
  step,
  ...(late === undefined ? {} : { late }),
})

/** What was done at each of the four addresses on the Tuesday and the Wednesday, entered by the council’s solicitor on the Friday. */
function firstFour(nth: number): readonly DemonstrationStep[] {
  const minute = 10 + nth * 5
  const entered = (step: ClosureStep) => solicitor(`2019-12-13T14:${minute}`, step)
  return [...upToTheNotice(nth), ...fromServiceToOrder(nth, minute)].map(entered)
}

const upToTheNotice = (nth: number): readonly ClosureStep[] => [
  {
    act: 'evidence',
    shows: 'disorder',
    what: `Neighbours of address ${nth} called 101 on nine nights between August and December about fights and shouting at the door between 11pm and 4am.`,
    happenedOn: on('2019-12-08'),
    source: 'Police log of calls, September to December 2019',
    exhibit: `LOG ${nth}`,
  },
  {
    act: 'evidence',
    shows: 'criminal-behaviour',
    what: 'On entry officers found a price list, cash in a tin and three telephones that rang without a pause: controlling prostitution for gain.',
    happenedOn: on('2019-12-10'),
    source: 'Statement of the searching officer',
    exhibit: `SO ${nth}`,
  },
  {
    act: 'told',
    who: 'The letting agent, for the owner',
    standing: 'interest',
    toldAt: at('2019-12-09T16:10'),
    how: 'telephone',
    outcome: 'reached',
    response: 'Had no idea. Will change the locks when the order ends.',
  },
  {
    act: 'consulted',
    who: 'Luton Council, community safety and housing',
    body: 'council',
    consultedAt: at('2019-12-09T14:00'),
    how: 'in-person',
    response: 'Supports closing all five. Nobody there holds a tenancy from the council.',
  },
  { act: 'slot', court: COURT, hearing: at('2019-12-11T14:00') },
  {
    act: 'issued',
    by: 'Moira Keldon',
    role: 'superintendent',
    issuedAt: at('2019-12-10T05:45'),
    noticeHours: '48',
    why: 'The disorder came back after two warnings. Without a notice the address would be in use again the same night.',
    shutOut: 'Everybody but those who habitually live there and the owner, at all times.',
    advice: ADVICE,
  },
]

const fromServiceToOrder = (nth: number, minute: number): readonly ClosureStep[] => [
  {
    act: 'service',
    served: 'notice',
    how: 'prominent-place',
    where: `Front door of address ${nth}`,
    doneAt: at(`2019-12-10T06:${minute}`),
    by: 'A constable of the entry team',
    outcome: 'done',
  },
  {
    act: 'service',
    served: 'notice',
    how: 'in-control',
    where: 'Hallway',
    to: 'A man who said that he collects the rent',
    doneAt: at(`2019-12-10T06:${minute}`).add({ minutes: 4 }),
    by: 'A constable of the entry team',
    outcome: 'would-not-take',
    whyNot: 'He let it fall. It was read to him and left at his feet.',
  },
  {
    act: 'order',
    madeOn: on('2019-12-11'),
    court: COURT,
    orderLength: 'three months',
    endsOn: at('2020-03-10T23:59'),
    covers: 'whole',
    mayEnter: 'The owner and people whom the owner sends, to make it safe, by appointment with the police.',
  },
]

/** What became of the first address: the order was extended, ran out, and the council asked for its costs. */
const FIRST_AFTERWARDS: readonly DemonstrationStep[] = [
  solicitor('2020-03-02T09:30', {
    act: 'extension-applied',
    appliedOn: on('2020-02-28'),
    by: 'Tomas Brightwell',
    role: 'inspector',
    consulted: 'Luton Council, community safety',
    askedTo: on('2020-06-10'),
    hearing: at('2020-03-09T10:00'),
    why: 'Two people tried to break the boards in February; the owner has found no tenant yet.',
  }),
  solicitor('2020-03-09T15:00', { act: 'extended', extendedOn: on('2020-03-09'), extendedTo: on('2020-06-10') }),
  solicitor('2020-08-20T11:00', {
    act: 'costs-applied',
    appliedOn: on('2020-08-20'),
    by: 'Luton Council',
    fromWhom: 'The owner',
    amount: '1840.00',
    forWhat: 'Boarding, locks and two repairs of the boards',
  }),
]

const SECOND_AFTERWARDS: readonly DemonstrationStep[] = [
  solicitor('2020-01-21T09:10', {
    act: 'breach',
    happenedAt: at('2020-01-18T23:40'),
    what: 'Two men were found inside after a neighbour saw a torch.',
    reportedTo: 'Bedfordshire Police, 101',
    outcome: 'Reported for summons',
  }),
]

/** The fifth address: heard on the Friday, adjourned over the owner’s objection, ordered two days before Christmas. */
const FIFTH: readonly DemonstrationStep[] = [
  solicitor('2019-12-13T16:30', {
    act: 'evidence',
    shows: 'nuisance',
    what: 'Rubbish, needles and shouting in the shared yard: eleven complaints to the council since October.',
    happenedOn: on('2019-12-07'),
    source: 'The council’s record of complaints',
    exhibit: 'COM 5',
  }),
  solicitor('2019-12-13T16:32', {
    act: 'told',
    who: 'The owner',
    standing: 'interest',
    toldAt: at('2019-12-11T11:20'),
    how: 'telephone',
    outcome: 'reached',
    response: 'Objects. Says that the tenants have left.',
  }),
  solicitor('2019-12-13T16:34', {
    act: 'consulted',
    who: 'Luton Council, community safety and housing',
    body: 'council',
    consultedAt: at('2019-12-11T10:00'),
    how: 'telephone',
  }),
  solicitor('2019-12-13T16:36', {
    act: 'issued',
    by: 'Moira Keldon',
    role: 'superintendent',
    issuedAt: at('2019-12-11T14:20'),
    noticeHours: '48',
    why: 'What was displaced on Tuesday is moving here.',
    shutOut: 'Everybody but those who habitually live there and the owner, at all times.',
    advice: ADVICE,
  }),
  solicitor('2019-12-13T16:38', {
    act: 'service',
    served: 'notice',
    how: 'prominent-place',
    where: 'Front door',
    doneAt: at('2019-12-11T16:05'),
    by: 'A constable of the neighbourhood team',
    outcome: 'done',
  }),
  solicitor('2019-12-13T16:40', {
    act: 'service',
    served: 'notice',
    how: 'other-part',
    where: 'Shop on the ground floor',
    to: 'The shopkeeper',
    doneAt: at('2019-12-11T16:15'),
    by: 'A constable of the neighbourhood team',
    outcome: 'done',
  }),
  solicitor('2019-12-13T16:45', {
    act: 'adjourned',
    adjournedOn: on('2019-12-13'),
    hearing: at('2019-12-23T10:00'),
    continued: 'continued',
    why: 'So that the owner can be heard.',
  }),
  solicitor('2019-12-23T13:15', {
    act: 'order',
    madeOn: on('2019-12-23'),
    court: COURT,
    orderLength: 'three months',
    endsOn: on('2020-03-22'),
    covers: 'part',
    part: 'The flat above the shop with its stairs. The shop stays open.',
    mayEnter: 'The owner, to make repairs.',
    otherParts: 'The shopkeeper may use the yard and its gate at all times.',
  }),
  solicitor('2020-03-05T10:00', {
    act: 'discharge-applied',
    appliedOn: on('2020-03-05'),
    by: 'The owner',
    standing: 'interest',
    why: 'The flat is let to a family.',
  }),
  solicitor('2020-03-13T12:00', {
    act: 'discharged',
    endedOn: on('2020-03-13'),
    because: 'The court found the order no longer necessary: a family has moved in.',
  }),
]

/** The closures of December 2019 with every step, under the law of that month. */
export async function closeInLuton(world: World, { id: operationId }: DemonstrationOperation): Promise<void> {
  const closures = await world.work('solicitor', '2019-12-13T13:00', ({ run }) =>
    run<{ id: string; state: string }>('select id, state from closure where operation_id = $1 order by id', [
      operationId,
    ]),
  )
  const orders = closures.filter(({ state }) => state === 'order')
  for (const [index, { id }] of orders.entries()) {
    await sayHowItBegan(world, id, {
      who: 'solicitor',
      at: '2019-12-13T14:00',
      reason: 'The court sat under the 2014 Act; the newspaper did not say so.',
    })
    await closeStepByStep(world, id, firstFour(index + 1))
  }
  const fifth = closures.find(({ state }) => state === 'application')
  if (fifth !== undefined) {
    await sayHowItBegan(world, fifth.id, {
      who: 'solicitor',
      at: '2019-12-13T16:20',
      reason: 'The application is under the 2014 Act; the newspaper did not say so.',
    })
    await closeStepByStep(world, fifth.id, FIFTH)
  }
  const [first, second] = orders
  if (first !== undefined) await closeStepByStep(world, first.id, FIRST_AFTERWARDS)
  if (second !== undefined) await closeStepByStep(world, second.id, SECOND_AFTERWARDS)
}
