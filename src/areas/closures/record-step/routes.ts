import { reaches } from '#domain/access/strands.ts'
import { CLOSURE_ACTS, type ClosureActName, refusalOf } from '#domain/closure/acts.ts'
import { readClosure } from '#platform/clocks/closure-row.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { typedVersion } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { answersFrom, BLANK, readAnswers } from '../answers.ts'
import { type ClosureRecord, findClosure } from '../closure-record.ts'
import { mistakeOf } from '../fields-page.ts'
import { parse } from './form.ts'
import { page } from './page.ts'
import { recordStep } from './use-case.ts'

const TEMPLATE = 'areas/closures/record-step/page.njk'

/** A closure with one step of its life, where this person may record it. */
interface Place {
  readonly heading: OperationHeading
  readonly record: ClosureRecord
  readonly act: ClosureActName
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const act = CLOSURE_ACTS.find((known) => known === visit.params['step'])
  const record = act && (await findClosure(visit, visit.params['id'] ?? ''))
  const heading = record && (await findHeading(visit, record.operationId))
  if (act === undefined || record === undefined || heading === undefined) return undefined
  return reaches(strandOf(heading, 'closures')?.level, 'contribute') ? { heading, record, act } : undefined
}

export const recordStepRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures/:id/steps/:step',
    action: 'closures.contribute',
    event: 'closure-looked-at',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const { record, act } = place
      const known = answersFrom(record)
      // A step begins empty, but for what is known of it already; a correction begins with all that stands.
      const answers =
        act === 'correct' || act === 'served' || (act === 'order' && record.state === 'order')
          ? known
          : { ...BLANK, ...(act === 'application' ? { hearing: known.hearing } : {}) }
      return show(TEMPLATE, page({ ...place, answers, errors: [], version: record.version }, visit.words), {
        recordKind: 'closure',
        recordId: record.id,
        strandId: record.strandId,
      })
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/closures/:id/steps/:step',
    action: 'closures.contribute',
    event: 'closure-changed',
    answer: async (visit) => {
      const place = await findPlace(visit)
      return place === undefined ? notFound : takeStep(place, visit)
    },
  },
]

async function takeStep(place: Place, visit: Visit): Promise<Answer> {
  const { record, act } = place
  const { words } = visit
  const answers = readAnswers(visit.body)
  const version = typedVersion(visit.body)
  const showAgain = (errors: readonly FieldError[]): Answer =>
    showMistakes(TEMPLATE, page({ ...place, answers, errors, version }, words))
  if (version !== record.version) return showBoth(place, visit)
  const closure = readClosure(record)
  const impossible = refusalOf(closure, act)
  if (impossible !== undefined) return showAgain([mistakeOf(impossible, words)])
  const step = parse(act, closure, answers)
  if (!step.ok) return showAgain(step.refusal)
  const recorded = await recordStep(visit, record, version, step.value)
  if (recorded.ok) return leadTo(`/closures/${record.id}`, recorded.value, `closures:done.${act}`)
  return recorded.refusal === 'changed-meanwhile'
    ? showBoth(place, visit)
    : showAgain([mistakeOf(recorded.refusal, words)])
}

/** What stands now beside what this person wrote; their form now stands on the version that they see. */
async function showBoth(place: Place, visit: Visit): Promise<Answer> {
  const record = (await findClosure(visit, place.record.id)) ?? place.record
  const answers = readAnswers(visit.body)
  const shown = page({ ...place, record, answers, errors: [], version: record.version, isConflict: true }, visit.words)
  return showConflict(TEMPLATE, shown)
}
