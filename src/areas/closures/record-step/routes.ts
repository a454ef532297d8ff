import { refusalOf } from '#domain/closure/acts.ts'
import type { ClosureRefusal } from '#domain/closure/refusals.ts'
import { findStep, type StepName } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { checkFile, PHOTO, uploadedIn } from '#platform/files/check-file.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed, typedVersion } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findClosure } from '../closure-record.ts'
import { aboutClosure, findVisited, type VisitedClosure } from '../closure-visit.ts'
import { findOwnAuthority, ownRankRefusal } from '../own-authority.ts'
import { type Answers, readAnswers } from '../step-form/answers.ts'
import { mistakeOf } from '../step-form/page.ts'
import { parseStep } from '../step-form/parse-step.ts'
import { beginningOf } from './beginning.ts'
import { page } from './page.ts'
import { type RecordedStep, recordStep } from './use-case.ts'

const TEMPLATE = 'areas/closures/record-step/page.njk'

/** A closure with one kind of step, where this person may record it. */
interface Place extends VisitedClosure {
  readonly act: StepName
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const act = findStep(visit.params['step'])
  if (act === undefined || act === 'began') return undefined
  const visited = await findVisited(visit, 'contribute')
  return visited && { ...visited, act }
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
      const answers = beginningOf(act, record.closure, await findOwnAuthority(visit))
      return show(
        TEMPLATE,
        page({ ...place, answers, errors: [], version: record.version }, visit.words),
        aboutClosure(record),
      )
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/closures/:id/steps/:step',
    action: 'closures.contribute',
    event: 'closure-changed',
    takesFile: { mostBytes: PHOTO.mostBytes },
    prepare: async ({ body }) => {
      const uploaded = uploadedIn(body, 'photo')
      const photo = uploaded && (await checkFile(uploaded, 'photo', PHOTO))
      return async (visit) => {
        const place = await findPlace(visit)
        return place === undefined ? notFound : takeStep(place, visit, photo)
      }
    },
  },
]

async function takeStep(place: Place, visit: Visit, photo: Photo): Promise<Answer> {
  const { record, act } = place
  const { words, body } = visit
  const answers = readAnswers(act, record.closure.route, body)
  const version = typedVersion(body)
  const lateBecause = typed(body, 'lateBecause')
  const showAgain = (errors: readonly FieldError[], refusals: readonly ClosureRefusal[] = []): Answer =>
    showMistakes(TEMPLATE, page({ ...place, answers, errors, version, refusals, lateBecause }, words))
  if (record.steps.some(({ id }) => id === visit.actId))
    return leadTo(`/closures/${record.id}`, {}, 'closures:step.done')
  if (version !== record.version) return showBoth(place, visit)
  const impossible = refusalOf(record.closure, act)
  if (impossible !== undefined) return showAgain([mistakeOf(impossible, words)])
  const said = await readStep(place, { answers, lateBecause }, visit, photo)
  if (!said.ok) return showAgain(said.refusal)
  const recorded = await recordStep(visit, visit.actId, record, version, said.value)
  if (recorded.ok) return leadTo(`/closures/${record.id}`, recorded.value, 'closures:step.done')
  if (recorded.refusal === 'changed-meanwhile') return showBoth(place, visit)
  return showAgain(
    recorded.refusal.map((refusal) => mistakeOf(refusal, words)),
    recorded.refusal,
  )
}

type Photo = Awaited<ReturnType<typeof checkFile>> | undefined

/** What the form says, with the photo that came with it; or every mistake. */
async function readStep(
  { record, act }: Place,
  { answers, lateBecause }: { readonly answers: Answers; readonly lateBecause: string },
  visit: Visit,
  photo: Photo,
): Promise<Result<RecordedStep, readonly FieldError[]>> {
  const step = parseStep(act, record.closure.route, answers)
  const late = parseText(lateBecause, 'lateBecause', { name: 'closures:late.because', most: 1000, optional: true })
  const besides = [late, ...(photo === undefined ? [] : [photo])].flatMap(mistakeIn)
  if (!step.ok) return refuse([...step.refusal, ...besides])
  const notTheirs = ownRankRefusal(step.value, await findOwnAuthority(visit))
  const mistakes = [...(notTheirs === undefined ? [] : [notTheirs]), ...besides]
  if (mistakes.length > 0) return refuse(mistakes)
  return accept({ step: step.value, lateBecause: lateBecause === '' ? null : lateBecause, photo: valueOf(photo) })
}

const mistakeIn = (result: Result<unknown, FieldError>): readonly FieldError[] => (result.ok ? [] : [result.refusal])

const valueOf = <Value>(result: Result<Value, unknown> | undefined): Value | undefined =>
  result?.ok === true ? result.value : undefined

/** What stands now beside what this person wrote; their form now stands on the version that they see. */
async function showBoth(place: Place, visit: Visit): Promise<Answer> {
  const record = (await findClosure(visit, place.record.id)) ?? place.record
  const answers = readAnswers(place.act, record.closure.route, visit.body)
  const shown = page({ ...place, record, answers, errors: [], version: record.version, isConflict: true }, visit.words)
  return showConflict(TEMPLATE, shown)
}
