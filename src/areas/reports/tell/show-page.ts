import { isTold, type PageName, pageBefore, progressAt, questionOn } from '#domain/report/pages.ts'
import { answered, type Answer as Given, type Question } from '#domain/report/questions.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import { type FieldError, sentence } from '#platform/forms/field-error.ts'
import type { Answer } from '#platform/http/answer.ts'
import { isAboutSelf } from '#platform/reports/account-view.ts'
import { sealJourney } from '#platform/reports/journey-token.ts'
import { LIMITS } from './files.ts'
import { type At, pageOf, templateOf } from './page-of.ts'
import { questionPage } from './question-page.ts'
import { showCheck } from './show-check.ts'

/** Shows a page between the start and the sending. */
export async function showPage(at: At, page: PageName): Promise<Answer> {
  const question = questionOn(page)
  if (question !== undefined) return showQuestion(at, question)
  if (page === 'files') return showFiles(at)
  return isTold(page) ? showTold(at, page) : showCheck(at)
}

/** Shows what was added so far, and why something was not. */
export function showFiles(at: At, errors: readonly FieldError[] = []): Answer {
  const { words } = at.asked
  const { files } = at.journey
  return pageOf(at, 'files', {
    page: 'files',
    status: errors.length > 0 ? 422 : 200,
    data: {
      kept: files.map(({ id, name }) => ({ id, name })),
      left: LIMITS.files - files.length,
      limits: LIMITS,
      messages: errors.map((error) => sentence(error, words)),
      errorSummary: errorSummary(errors, words),
      mayGoBack: true,
      ...filledIn(at, 'files'),
    },
  })
}

/** What differs from one journey to the next on a page that is otherwise kept ready. */
function filledIn({ asked: { house, words }, journey }: At, page: PageName): Record<string, string> {
  const { at, of } = progressAt(journey.answers, page)
  return {
    journey: sealJourney(house.keyring, journey),
    progress: words.t('report:progress', { at, of }),
    tabTitle: words.t('report:title.page', { at }),
  }
}

/** Shows a question, with what is wrong with `wrong.answer` or else with what was answered to it before. */
export function showQuestion(
  at: At,
  question: Question,
  wrong?: { readonly answer: Given; readonly errors: readonly FieldError[] },
): Answer {
  const { asked, journey } = at
  const given = wrong ?? { answer: journey.answers[question.id] ?? {}, errors: [] }
  const filled = filledIn(at, question.id)
  const data = (): object => ({
    ...questionPage(journey, question, given, { i18n: asked.house.i18n, words: asked.words }),
    page: question.id,
    mayGoBack: pageBefore(journey.answers, question.id) !== undefined,
  })
  const status = given.errors.length > 0 ? 422 : 200
  const page = { type: 'page', status, template: templateOf('question'), about: {} } as const
  const isPlain = wrong === undefined && Object.keys(given.answer).length === 0 && question.id !== 'signs'
  if (!isPlain) return { ...page, data: { ...data(), ...filled } }
  // All that the words of an unanswered question depend on.
  const name = `${question.id} ${isAboutSelf(journey.answers)} ${answered(journey.answers, 'identity', 'knownAs')}`
  return { ...page, data: {}, kept: { name, filled, data } }
}

function showTold(at: At, page: PageName): Answer {
  const isOwn = isAboutSelf(at.journey.answers)
  return {
    type: 'page',
    status: 200,
    template: templateOf(`told-${page}`),
    data: {},
    about: {},
    kept: {
      name: `${page} ${isOwn}`,
      filled: filledIn(at, page),
      data: () => ({ page, mayGoBack: true, isOwn }),
    },
  }
}
