import { type Answers, answered, QUESTIONS, type Question, questionsFor } from './questions.ts'

/** A page of the journey by its name: a question by its id, `files`, `check`, or something to be told first. */
export type PageName = string

/** What is told in between, where an answer calls for it: it stands right behind its question and asks nothing. */
const TOLD: readonly {
  readonly page: PageName
  readonly after: string
  readonly where: (answers: Answers) => boolean
}[] = [
  { page: 'call-now', after: 'danger', where: (answers) => answered(answers, 'danger', 'now') === 'yes' },
  { page: 'for-you', after: 'about', where: (answers) => answered(answers, 'about', 'whom') === 'myself' },
  { page: 'for-a-child', after: 'child', where: (answers) => answered(answers, 'child', 'under18') === 'yes' },
]

/** The page of photographs and documents stands before this question. */
const FILES_BEFORE = 'identity'

/** Every page between the start and the sending, in order, given what was answered so far. */
export const pagesFor = (answers: Answers): readonly PageName[] => [
  ...questionsFor(answers).flatMap(({ id }) => [
    ...(id === FILES_BEFORE ? ['files'] : []),
    id,
    ...TOLD.filter(({ after, where }) => after === id && where(answers)).map(({ page }) => page),
  ]),
  'check',
]

export const isTold = (page: PageName): boolean => TOLD.some((told) => told.page === page)

/** The question of this page; `undefined` for a page that asks nothing. */
export const questionOn = (page: PageName): Question | undefined => QUESTIONS.find(({ id }) => id === page)

/** The page after this one; the first that was not answered where this one is not asked any more. */
export function pageAfter(answers: Answers, page: PageName): PageName {
  const pages = pagesFor(answers)
  const at = pages.indexOf(page)
  return (at < 0 ? firstUnanswered(answers, pages) : pages[at + 1]) ?? 'check'
}

/** The page before this one; `undefined` before the first. */
export function pageBefore(answers: Answers, page: PageName): PageName | undefined {
  const pages = pagesFor(answers)
  const at = pages.indexOf(page)
  return at < 0 ? 'check' : pages[at - 1]
}

/**
 * The page after a change of an answer that was made while everything was read again: what must be told because of it, else
 * the first question that is asked now and was not before, else back to reading.
 */
export function pageAfterChange(answers: Answers, page: PageName): PageName {
  const next = pageAfter(answers, page)
  return isTold(next) ? next : (firstUnanswered(answers, pagesFor(answers)) ?? 'check')
}

/** A question that was seen has an answer, an empty one where it was left out. */
const firstUnanswered = (answers: Answers, pages: readonly PageName[]): PageName | undefined =>
  pages.find((page) => questionOn(page) !== undefined && answers[page] === undefined)

/** Which question of how many this is, as far as the answers tell by now; what is told in between counts with its question. */
export function progressAt(answers: Answers, page: PageName): { readonly at: number; readonly of: number } {
  const pages = pagesFor(answers)
  const asking = pages.filter((name) => name !== 'check' && !isTold(name))
  const until = pages.slice(0, Math.max(0, pages.indexOf(page)) + 1)
  return { at: asking.filter((name) => until.includes(name)).length, of: asking.length }
}
