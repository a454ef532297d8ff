import { reaches } from '#domain/access/strands.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import type { Words } from '#platform/i18n/words.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { operationFrame, strandOf } from '#platform/need-to-know/strand-page.ts'
import type { Answers } from '../step-form/answers.ts'
import { mistakeOf, stepFields } from '../step-form/page.ts'
import { BEGINNINGS, parse, readBeginning } from './form.ts'
import { findPremises, type PremisesToClose } from './store.ts'
import { recordClosure } from './use-case.ts'

const TEMPLATE = 'areas/closures/record-closure/page.njk'

/** The premises and the strand that would hold its closure, where this person may add to it. */
interface Place {
  readonly heading: OperationHeading
  readonly strandId: string
  readonly premises: PremisesToClose
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const premises = await findPremises(visit, visit.params['id'] ?? '')
  const heading = premises && (await findHeading(visit, premises.operationId))
  const strand = heading && strandOf(heading, 'closures')
  if (premises === undefined || heading === undefined || strand === undefined) return undefined
  return reaches(strand.level, 'contribute') ? { heading, strandId: strand.id, premises } : undefined
}

const page = ({ heading, premises }: Place, answers: Answers, errors: readonly FieldError[], visit: Visit) => ({
  ...operationFrame(heading, 'closures', visit.words),
  ...beginningFields(answers, errors, visit.words),
  premises,
  began: BEGINNINGS.map((value) => ({ value, checked: value === answers['state'] })),
})

/** The fields by their names: the page places each where its beginning asks for it. */
function beginningFields(answers: Answers, errors: readonly FieldError[], words: Words) {
  const { fields, errorSummary } = stepFields('began', 'anti-social-behaviour-2014', { answers, errors }, words)
  return { errorSummary, field: Object.fromEntries(fields.map((field) => [field.name, field])) }
}

export const recordClosureRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/premises/:id/closure/new',
    action: 'closures.contribute',
    event: 'form-opened',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      if (place.premises.openClosureId !== null) return leadTo(`/closures/${place.premises.openClosureId}`, {})
      const answers = readBeginning({ state: 'preparing', route: 'anti-social-behaviour-2014' })
      return show(TEMPLATE, page(place, answers, [], visit))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/premises/:id/closure/new',
    action: 'closures.contribute',
    event: 'closure-recorded',
    answer: async (visit): Promise<Answer> => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const { heading, strandId, premises } = place
      const answers = readBeginning(visit.body)
      const made = parse(answers)
      if (!made.ok) return showMistakes(TEMPLATE, page(place, answers, made.refusal, visit))
      const { id: premisesId, closures, openClosureId } = premises
      const closed = { operationId: heading.id, strandId, premisesId, nth: closures + 1, openClosureId }
      const recorded = await recordClosure(visit, visit.actId, closed, made.value)
      if (recorded.ok) return leadTo(`/closures/${visit.actId}`, recorded.value, 'closures:record.done')
      if (recorded.refusal !== 'recorded-meanwhile') {
        return showMistakes(TEMPLATE, page(place, answers, [mistakeOf(recorded.refusal, visit.words)], visit))
      }
      const theirs = (await findPremises(visit, premises.id))?.openClosureId
      // The same form sent twice at once: the first of the two made it.
      if (theirs === visit.actId) return leadTo(`/closures/${theirs}`, {}, 'closures:record.done')
      return showConflict(TEMPLATE, { ...page(place, answers, [], visit), theirsHref: `/closures/${theirs}` })
    },
  },
]
