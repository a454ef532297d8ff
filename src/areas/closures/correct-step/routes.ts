import type { ClosureStep } from '#domain/closure/steps/steps.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed, typedVersion } from '#platform/forms/typed.ts'
import { type Answer, leadTo, notFound, show, showConflict, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { operationFrame } from '#platform/need-to-know/strand-page.ts'
import type { KeptStep } from '../closure-record.ts'
import { premisesText } from '../closure-view.ts'
import { aboutClosure, findVisited, type VisitedClosure } from '../closure-visit.ts'
import { findOwnAuthority, ownRankRefusal } from '../own-authority.ts'
import { stateAndFacts } from '../standing-facts.ts'
import { type Answers, answersOf, readAnswers } from '../step-form/answers.ts'
import { mistakeOf, placeErrors, stepFields } from '../step-form/page.ts'
import { asAQuestion, parseStep } from '../step-form/parse-step.ts'
import { correctStep } from './use-case.ts'

const TEMPLATE = 'areas/closures/correct-step/page.njk'

/** A step that was recorded, where this person may correct it. */
interface Place extends VisitedClosure {
  readonly kept: KeptStep
}

async function findPlace(visit: Visit): Promise<Place | undefined> {
  const visited = await findVisited(visit, 'contribute')
  const kept = visited?.record.steps.find(({ id }) => id === visit.params['kept'])
  return visited && kept && { ...visited, kept }
}

interface Typed {
  readonly answers: Answers
  readonly reason?: string
  readonly errors?: readonly FieldError[]
  readonly version: number
  readonly isConflict?: true
}

function page({ heading, record, kept }: Place, shown: Typed, { words }: Visit) {
  const { answers, version, reason = '', isConflict } = shown
  const { act } = kept.step
  const errors = placeErrors(act, record.closure.route, shown.errors ?? [])
  return {
    ...operationFrame(heading, 'closures', words),
    ...stepFields(act, record.closure.route, { answers, errors }, words),
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    closureHref: `/closures/${record.id}`,
    premises: premisesText(record, words),
    act,
    reason,
    version,
    mayStrike: act !== 'began',
    ...(isConflict === undefined ? {} : { theirs: stateAndFacts(record.closure, words) }),
  }
}

export const correctStepRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/closures/:id/recorded/:kept',
    action: 'closures.contribute',
    event: 'closure-looked-at',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place === undefined) return notFound
      const { record, kept } = place
      const answers = answersOf(kept.step, record.closure.route)
      return show(TEMPLATE, page(place, { answers, version: record.version }, visit), aboutClosure(record))
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/closures/:id/recorded/:kept',
    action: 'closures.contribute',
    event: 'closure-changed',
    answer: async (visit) => {
      const place = await findPlace(visit)
      if (place !== undefined) return correct(place, visit)
      // The same correction sent twice: what it was about has been struck out by the first.
      const record = (await findVisited(visit, 'contribute'))?.record
      const isDone = record?.steps.some(({ id }) => id === visit.actId)
      return record && isDone ? leadTo(`/closures/${record.id}`, {}, 'closures:correct.done') : notFound
    },
  },
]

async function correct(place: Place, visit: Visit): Promise<Answer> {
  const { record, kept } = place
  const { words, body } = visit
  const answers = readAnswers(kept.step.act, record.closure.route, body)
  const answered = typed(body, 'reason')
  const version = typedVersion(body)
  const showAgain = (errors: readonly FieldError[]): Answer =>
    showMistakes(TEMPLATE, page(place, { answers, reason: answered, errors, version }, visit))
  const corrected = parseCorrection(place, answers, typed(body, 'strike') === 'yes')
  const reason = parseText(answered, 'reason', { name: 'closures:field.reason', most: 500 })
  const mistakes = [...(corrected.ok ? [] : corrected.refusal), ...(reason.ok ? [] : [asAQuestion(reason.refusal)])]
  if (!corrected.ok || !reason.ok) return showAgain(mistakes)
  const notTheirs = corrected.value && ownRankRefusal(corrected.value, await findOwnAuthority(visit))
  if (notTheirs !== undefined) return showAgain([notTheirs])
  const done = await correctStep(visit, visit.actId, record, {
    kept,
    builtFrom: version,
    corrected: corrected.value,
    reason: reason.value,
  })
  if (done.ok) return leadTo(`/closures/${record.id}`, done.value, 'closures:correct.done')
  if (done.refusal !== 'changed-meanwhile') return showAgain(done.refusal.map((refusal) => mistakeOf(refusal, words)))
  const now = (await findPlace(visit)) ?? place
  return showConflict(
    TEMPLATE,
    page(now, { answers, reason: answered, version: now.record.version, isConflict: true }, visit),
  )
}

/** The step as it is to stand; `undefined` where it is struck out. A photo stays with its step. */
function parseCorrection(
  { record, kept }: Place,
  answers: Answers,
  isStruck: boolean,
): Result<ClosureStep | undefined, readonly FieldError[]> {
  if (isStruck) return accept(undefined)
  const parsed = parseStep(kept.step.act, record.closure.route, answers)
  if (!parsed.ok) return refuse(parsed.refusal)
  const photo = 'photo' in kept.step ? kept.step.photo : undefined
  return accept(parsed.value.act === 'service' && photo !== undefined ? { ...parsed.value, photo } : parsed.value)
}
