import { nameLanguage } from '#platform/i18n/language-name.ts'
import { readAnswersOf } from '#platform/reports/account.ts'
import type { Panel } from '../panel.ts'
import { accountView } from './account-view.ts'

/** What was reported, question by question: options in English, words as they were typed. */
export const accountPanel: Panel = {
  position: 'main',
  template: 'areas/intake/see-report/panels/account.njk',
  load: async (visit, { report }) => {
    const answers = await readAnswersOf(visit.house, visit, report.id)
    return { rows: answers && accountView(answers, visit.words), language: nameLanguage(report.language) }
  },
}
