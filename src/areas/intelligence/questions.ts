import type { OpenQuestion } from '#domain/reading/facts.ts'
import type { FactKind } from '#domain/reading/happened.ts'
import type { DraftFact } from './draft-store.ts'

/** How a question is answered: by a new fact, by fields of a fact that was read, or later, on the record itself. */
type Answer =
  | { readonly by: 'new-fact'; readonly kind: FactKind }
  | { readonly by: 'fields'; readonly kind: FactKind; readonly fields: readonly string[] }
  | { readonly by: 'record' }

const newFact = (kind: FactKind): Answer => ({ by: 'new-fact', kind })
const fields = (kind: FactKind, ...names: readonly string[]): Answer => ({ by: 'fields', kind, fields: names })
const onRecord: Answer = { by: 'record' }

const ANSWERS: Readonly<Record<string, Answer>> = {
  'publication-date-not-stated': newFact('published-date'),
  'operation-name-not-stated': newFact('operation-name'),
  'lead-agency-not-stated': newFact('lead-agency'),
  'action-date-not-stated': newFact('action-date'),
  'action-year-not-stated': fields('action-date', 'value'),
  'premises-not-stated': newFact('premises'),
  'premises-count-not-stated': fields('premises', 'count'),
  'premises-address-not-stated': onRecord,
  'warrant-count-not-stated': newFact('warrants'),
  'closure-order-date-not-stated': fields('closure', 'orderedOn'),
  'closure-hearing-date-not-stated': fields('closure', 'hearingOn'),
  'closure-hearing-time-not-stated': onRecord,
  'closure-duration-not-stated': fields('closure', 'duration'),
  'closure-premises-count-not-stated': fields('closure', 'count'),
  'closure-premises-address-not-stated': onRecord,
  'arrests-not-stated': newFact('arrests'),
  'arrest-offences-not-stated': fields('arrests', 'offences'),
  'arrest-outcome-not-stated': fields('arrests', 'status'),
  'people-found-count-not-stated': fields('people-found', 'count'),
}

/** A question that is still open. */
export type Asked =
  | { readonly code: string; readonly by: 'new-fact'; readonly kind: FactKind }
  | { readonly code: string; readonly by: 'fields'; readonly fact: DraftFact; readonly fields: readonly string[] }
  | { readonly code: string; readonly by: 'record' }

/** What the text left open and nobody has answered since; what was refused is no longer asked about. */
export function stillOpen(questions: readonly OpenQuestion[], facts: readonly DraftFact[]): readonly Asked[] {
  const standing = facts.filter(({ decision }) => decision !== 'refused')
  const seen = new Set<string>()
  return questions.flatMap((question) => asked(question, standing)).filter((one) => isFirst(one, seen))
}

function asked({ code, about }: OpenQuestion, standing: readonly DraftFact[]): readonly Asked[] {
  const answer = ANSWERS[code]
  if (answer === undefined) return []
  if (answer.by === 'record') return [{ code, by: 'record' }]
  const ofKind = standing.filter(({ kind }) => kind === answer.kind)
  if (answer.by === 'new-fact') return ofKind.length > 0 ? [] : [{ code, by: 'new-fact', kind: answer.kind }]
  return ofKind
    .filter((fact) => isAbout(about, fact.key) && answer.fields.some((name) => isMissing(fact, name)))
    .map((fact) => ({ code, by: 'fields', fact, fields: answer.fields }))
}

/** `/closure/0/date` is about that closure, `/premises` about all of them. */
const isAbout = (about: string, key: string): boolean =>
  about === key || about.startsWith(`${key}/`) || key.startsWith(`${about}/`) || key.startsWith(`${about}_partial/`)

function isMissing({ value }: DraftFact, field: string): boolean {
  if (typeof value !== 'object') return typeof value === 'string' && value.startsWith('--')
  const stated: unknown = Reflect.get(value, field)
  return stated === null || stated === undefined || (Array.isArray(stated) && stated.length === 0)
}

/** Each question once for each fact, though a text may leave it open in several places. */
function isFirst(one: Asked, seen: Set<string>): boolean {
  const name = one.by === 'fields' ? `${one.code} ${one.fact.id}` : one.code
  if (seen.has(name)) return false
  seen.add(name)
  return true
}
