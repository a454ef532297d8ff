import type { Answers } from '#domain/report/questions.ts'
import { nameLanguage } from '#platform/i18n/language-name.ts'
import type { Words } from '#platform/i18n/words.ts'
import { readAnswersOf } from '#platform/reports/account.ts'
import { accountView } from '#platform/reports/account-view.ts'
import type { Panel } from '../panel.ts'

/** Shown beside the account, or only to those who open who reported. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['identity', 'contact'])

/** What was reported, question by question: options in English, words as they were typed. */
export const accountPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/account.njk',
  load: async (visit, { report }) => {
    const answers = await readAnswersOf(visit.house, visit, report.id)
    return { rows: answers && rowsOf(answers, visit.words), language: nameLanguage(report.language) }
  },
}

const rowsOf = (answers: Answers, words: Words) =>
  accountView(answers, words).filter(({ question, values }) => values.length > 0 && !SHOWN_ELSEWHERE.has(question))
