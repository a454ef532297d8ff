import { accept, refuse } from '#domain/kernel/result.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { actRoutes } from '../act-slice.ts'

/** Opens a closed report again, for whoever does it. */
export const reopenReportRoutes = actRoutes({
  name: 'reopen',
  event: 'report-reopened',
  template: 'areas/intake/reopen-report/page.njk',
  has: ({ state }) => state === 'closed',
  read: (body) => ({ words: typed(body, 'words') }),
  view: async (_visit, _place, answers) => answers,
  parse: async ({ actor }, _place, { words }) => {
    const parsed = parseText(words, 'words', { name: 'intake:act.reopen.words', most: 2000 })
    return parsed.ok
      ? accept({ act: { type: 'reopen', by: actor.accountId }, words: parsed.value })
      : refuse([parsed.refusal])
  },
  mistakes: {},
})
