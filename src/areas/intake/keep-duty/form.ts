import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { TurnRefusal } from '#domain/report/duty.ts'
import type { Turn } from '#domain/report/escalation.ts'
import { DATE_PARTS, dateParts } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice } from '#platform/forms/text.ts'
import { type DateTimeParts, parseDateTime, readDateTime } from '#platform/forms/time.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { WhoAdds } from '#platform/reports/who-adds.ts'

export const PLACES = ['first', 'second'] as const

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  person: typed(body, 'person'),
  place: typed(body, 'place'),
  from: readDateTime(body, 'from'),
  until: readDateTime(body, 'until'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form of a turn that is kept already. */
export const answersOf = ({ accountId, place, from, until }: Turn): Answers => ({
  person: accountId,
  place,
  from: partsOf(from),
  until: partsOf(until),
})

function partsOf(instant: Temporal.Instant): DateTimeParts {
  const local = instant.toZonedDateTimeISO('Europe/London')
  return { ...dateParts(local.toPlainDate()), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** The turn, or every mistake. @param people who may be on duty */
export function parse(answers: Answers, people: readonly WhoAdds[]): Result<Turn, readonly FieldError[]> {
  const read = gather({
    accountId: parsePerson(answers.person, people),
    place: parseChoice(answers.place, PLACES, 'place', 'intake:duty.placeMissing'),
    from: parseDateTime(answers.from, 'from', 'intake:duty.from'),
    until: parseDateTime(answers.until, 'until', 'intake:duty.until'),
  })
  return read
}

const parsePerson = (person: string, people: readonly WhoAdds[]): Result<string, FieldError> =>
  people.some(({ id }) => id === person)
    ? accept(person)
    : refuse({ field: 'person', message: 'intake:duty.personMissing' })

const BOXES = [...DATE_PARTS, 'time']

/** The words for each reason not to keep a turn. */
export const REFUSALS: Readonly<Record<TurnRefusal, FieldError>> = {
  'ends-before-it-starts': { field: 'until', parts: BOXES, message: 'intake:duty.endsBeforeItStarts' },
  'starts-in-the-past': { field: 'from', parts: BOXES, message: 'intake:duty.startsInThePast' },
  'ends-in-the-past': { field: 'until', parts: BOXES, message: 'intake:duty.endsInThePast' },
  'longer-than-a-month': { field: 'until', parts: BOXES, message: 'intake:duty.longerThanAMonth' },
  'first-is-taken': { field: 'from', parts: BOXES, message: 'intake:duty.firstIsTaken' },
  'is-on-duty-already': { field: 'person', message: 'intake:duty.isOnDutyAlready' },
}
