import { AGENCY_KINDS, type AgencyRefusal } from '#domain/agency/agency.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { isId } from '#platform/db/ids.ts'
import { DATE_PARTS, type DateParts, dateParts, isEmptyDate, parseDate, readDate } from '#platform/forms/date.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseLine, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { KeptAgency } from './agency-store.ts'

/** An agency as its form describes it. */
export type AgencyGiven = Omit<KeptAgency, 'id' | 'version'>

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  name: typed(body, 'name'),
  kind: typed(body, 'kind'),
  firstResponder: typed(body, 'firstResponder'),
  activeFrom: readDate(body, 'activeFrom'),
  activeUntil: readDate(body, 'activeUntil'),
  continuedById: typed(body, 'continuedById'),
  contact: typed(body, 'contact'),
  note: typed(body, 'note'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form as an agency would fill it in. */
export const answersOf = (agency: AgencyGiven): Answers => ({
  name: agency.name,
  kind: agency.kind,
  firstResponder: agency.firstResponder ? 'yes' : 'no',
  activeFrom: dateParts(agency.activeFrom ?? undefined),
  activeUntil: dateParts(agency.activeUntil ?? undefined),
  continuedById: agency.continuedById ?? '',
  contact: agency.contact,
  note: agency.note,
})

/** An agency, or every mistake in the order of the page. */
export function parse(answers: Answers): Result<AgencyGiven, readonly FieldError[]> {
  const read = gather({
    name: parseLine(answers.name, 'name', { name: 'partners:form.name', most: 120 }),
    kind: parseChoice(answers.kind, AGENCY_KINDS, 'kind', 'partners:form.kindMissing'),
    firstResponder: parseChoice(
      answers.firstResponder,
      ['yes', 'no'],
      'firstResponder',
      'partners:form.firstResponderMissing',
    ),
    contact: parseText(answers.contact, 'contact', { name: 'partners:form.contact', most: 300, optional: true }),
    activeFrom: optionalDate(answers.activeFrom, 'activeFrom', 'partners:form.activeFrom'),
    activeUntil: optionalDate(answers.activeUntil, 'activeUntil', 'partners:form.activeUntil'),
    note: parseText(answers.note, 'note', { name: 'partners:form.note', most: 2000, optional: true }),
  })
  if (!read.ok) return read
  const continuedById = isId(answers.continuedById) ? answers.continuedById : null
  return accept({ ...read.value, firstResponder: read.value.firstResponder === 'yes', continuedById })
}

/** The words for each reason for which the partnership cannot have an agency so. */
export const REFUSALS = {
  'ends-before-it-starts': { field: 'activeUntil', parts: DATE_PARTS, message: 'partners:refused.endsBeforeItStarts' },
  'name-taken': { field: 'name', message: 'partners:refused.nameTaken' },
  'never-a-first-responder': { field: 'firstResponder', message: 'partners:refused.neverAFirstResponder' },
  'continued-without-an-end': {
    field: 'activeUntil',
    parts: DATE_PARTS,
    message: 'partners:refused.continuedWithoutAnEnd',
  },
  'continued-by-itself': { field: 'continuedById', message: 'partners:refused.continuedByItself' },
  'continued-by-unknown': { field: 'continuedById', message: 'partners:refused.continuedByUnknown' },
  'continued-in-a-circle': { field: 'continuedById', message: 'partners:refused.continuedInACircle' },
  'continued-by-one-that-ended-before': { field: 'continuedById', message: 'partners:refused.continuedByEnded' },
} as const satisfies Record<AgencyRefusal, FieldError>

const optionalDate = (parts: DateParts, field: string, name: string): Result<Temporal.PlainDate | null, FieldError> =>
  isEmptyDate(parts) ? accept(null) : parseDate(parts, field, name)
