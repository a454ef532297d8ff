import { recordClosure } from '#areas/closures/record-closure/use-case.ts'
import { recordPremises } from '#areas/operations/record-premises/use-case.ts'
import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { closeStepByStep, type DemonstrationStep } from './close-step-by-step.ts'
import type { PersonKey } from './people.ts'
import type { DemonstrationOperation } from './read-and-accept.ts'
import { must, type World } from './world.ts'

const LONDON = 'Europe/London'
const COURT = 'Example Magistrates’ Court, court 2'

/** The closures of the operation that goes on now: everything is so many hours before the demonstration is loaded. */
export async function closeOngoing(
  world: World,
  operation: DemonstrationOperation,
  now: Temporal.Instant,
): Promise<void> {
  const place = { world, operation, now, ago: hoursBefore(now) }
  await beforeTheCourt(place)
  await underAFreshNotice(place)
  await underAnOrder(place)
  await inPreparation(place)
}

interface Place {
  readonly world: World
  readonly operation: DemonstrationOperation
  readonly now: Temporal.Instant
  /** So many hours ago in London, to five minutes; ahead where negative. */
  readonly ago: (hours: number) => Temporal.ZonedDateTime
}

const hoursBefore =
  (now: Temporal.Instant): Place['ago'] =>
  (hours) =>
    now
      .subtract({ minutes: Math.round(hours * 60) })
      .toZonedDateTimeISO(LONDON)
      .round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'floor' })

/** The first time at which the court sits after a moment: at ten in the morning. */
function courtTime(after: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const ten = after.toPlainDate().toZonedDateTime({ timeZone: LONDON, plainTime: '10:00' })
  return Temporal.ZonedDateTime.compare(ten, after) > 0 ? ten : ten.add({ days: 1 })
}

/** Records premises and that their closing is being prepared; gives the id of the closure. */
async function prepare({ world, operation, ago }: Place, label: string, kind: string, since: number): Promise<string> {
  const { id: operationId, strands } = operation
  const address = label.split(', ').find((part) => /street|terrace|lane/iu.test(part)) ?? ''
  const premisesId = await world.does(
    'investigator',
    ago(since).toInstant().toString(),
    'premises-recorded',
    (work, id) =>
      recordPremises(
        work,
        id,
        { operationId, strandId: strands.command },
        { label, kind, address, place: 'Luton', state: 'secured' },
      ),
  )
  return world.does(
    'solicitor',
    ago(since - 0.2)
      .toInstant()
      .toString(),
    'closure-recorded',
    async (work, id) =>
      must(
        await recordClosure(
          work,
          id,
          { operationId, strandId: strands.closures, premisesId, nth: 1 },
          { act: 'began', state: 'preparing', route: 'anti-social-behaviour-2014' },
        ),
      ),
  )
}

/** The steps that come before a notice, and its issue so many hours ago. */
function toTheNotice({ ago }: Place, issued: number, hearing: Temporal.ZonedDateTime): readonly DemonstrationStep[] {
  const step = (who: PersonKey, hours: number, said: ClosureStep): DemonstrationStep => ({
    who,
    at: ago(hours).toInstant().toString(),
    step: said,
  })
  return [
    step('superintendent', issued + 3, {
      act: 'evidence',
      shows: 'nuisance',
      what: 'Cars stop at the door all night; neighbours have called eleven times since August because they could not sleep or were followed home.',
      happenedOn: ago(issued + 24 * 3).toPlainDate(),
      source: 'Police log of calls and two statements of neighbours',
      exhibit: 'LOG 1 to 11',
    }),
    step('superintendent', issued + 2.8, {
      act: 'evidence',
      shows: 'criminal-behaviour',
      what: 'Advertisements with the telephone number of the house, and money counted at the door: controlling prostitution for gain.',
      source: 'Statement of the officer who watched the house',
      exhibit: 'OBS 1',
    }),
    step('solicitor', issued + 2.5, {
      act: 'told',
      who: 'The owner’s agent',
      standing: 'interest',
      toldAt: ago(issued + 2.6),
      how: 'telephone',
      outcome: 'reached',
      response: 'Will come with the keys.',
    }),
    step('solicitor', issued + 2.2, {
      act: 'consulted',
      who: 'Luton Council, housing and children’s services',
      body: 'council',
      consultedAt: ago(issued + 2.3),
      how: 'telephone',
      response: 'Rooms are ready for three people tonight.',
    }),
    step('solicitor', issued + 1.5, { act: 'slot', court: COURT, hearing }),
    step('superintendent', issued - 0.1, {
      act: 'issued',
      by: 'Moira Keldon',
      role: 'superintendent',
      issuedAt: ago(issued),
      noticeHours: '48',
      why: 'It goes on every night. Nothing else has stopped it.',
      shutOut: 'Everybody but those who habitually live there and the owner, at all times.',
      advice:
        'Housing: the council’s housing options team, 01632 960111, day and night. Law: Example Law Centre, 01632 960112, weekdays 10am to 4pm.',
    }),
  ]
}

function fixedTo({ ago }: Place, door: string, hours: number): DemonstrationStep {
  return {
    who: 'superintendent',
    at: ago(hours - 0.1)
      .toInstant()
      .toString(),
    step: {
      act: 'service',
      served: 'notice',
      how: 'prominent-place',
      where: door,
      doneAt: ago(hours),
      by: 'A constable of the entry team',
      outcome: 'done',
    },
  }
}

/** Served this morning; the hearing is well within the 48 hours. */
async function underAFreshNotice(place: Place): Promise<void> {
  const { world, ago } = place
  const closure = await prepare(place, 'House, 8 Example Terrace', 'house', 12)
  await closeStepByStep(world, closure, [
    ...toTheNotice(place, 5.5, courtTime(ago(-12))),
    fixedTo(place, 'Front door', 5),
    {
      who: 'superintendent',
      at: ago(4.7).toInstant().toString(),
      step: {
        act: 'service',
        served: 'notice',
        how: 'resident',
        where: 'Kitchen',
        to: 'A woman who says that she lives there',
        doneAt: ago(4.8),
        by: 'A constable of the entry team, with an interpreter on the telephone',
        outcome: 'done',
      },
    },
  ])
}

/** Served yesterday and before the court: the hearing comes a few hours before the 48 hours end. */
async function beforeTheCourt(place: Place): Promise<void> {
  const { world, ago } = place
  const closure = await prepare(place, 'House, 31 Sample Street', 'house', 27)
  await closeStepByStep(world, closure, [
    ...toTheNotice(place, 20.5, courtTime(ago(-2))),
    fixedTo(place, 'Front door', 20),
    {
      who: 'solicitor',
      at: ago(2).toInstant().toString(),
      step: {
        act: 'application',
        appliedOn: ago(2).toPlainDate(),
        by: 'Tomas Brightwell',
        role: 'inspector',
        court: COURT,
        caseNumber: 'EX 26 0117',
        respondent: 'The owner, Example Lettings Limited',
        hearing: courtTime(ago(-2)),
        why: 'The owner needs three months to find a tenant and to make the doors safe; it began again within days of each visit.',
        askedFor: 'Three months from the day of the order',
        covers: 'whole',
        mayEnter: 'The owner and people whom the owner sends, to make repairs, in daylight.',
        otherParts: 'No other part of the building is affected.',
        licence: 'none',
      },
    },
  ])
}

/** Closed last month, for three months. */
async function underAnOrder(place: Place): Promise<void> {
  const { world, ago } = place
  const closure = await prepare(place, 'Car wash, Model Lane', 'car wash', 28)
  const month = 24 * 31
  const made = ago(month).toPlainDate()
  const heard = made.toZonedDateTime({ timeZone: LONDON, plainTime: '10:00' })
  const entered = (step: ClosureStep): DemonstrationStep => ({
    who: 'solicitor',
    at: ago(1).toInstant().toString(),
    step,
  })
  await closeStepByStep(world, closure, [
    ...toTheNotice(place, month + 30.5, heard).map(({ step }) => entered(step)),
    { ...fixedTo(place, 'Gate', month + 30), who: 'solicitor', at: ago(1).toInstant().toString() },
    entered({ act: 'application', appliedOn: ago(month + 26).toPlainDate(), court: COURT, hearing: heard }),
    entered({
      act: 'order',
      madeOn: made,
      court: COURT,
      orderLength: 'three months',
      endsOn: made.add({ months: 3 }).subtract({ days: 1 }),
      covers: 'whole',
      mayEnter: 'The owner, to make repairs.',
    }),
  ])
}

/** Still being prepared: something is left to do. */
async function inPreparation(place: Place): Promise<void> {
  const { world } = place
  const closure = await prepare(place, 'Flat, 2 Pattern Street', 'flat', 6)
  await closeStepByStep(world, closure, toTheNotice(place, 1, courtTime(place.ago(-12))).slice(0, 3))
}
