import { accept, refuse } from '#domain/kernel/result.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { actRoutes } from '../act-slice.ts'

/** Puts a report back among those that nobody has. */
export const giveBackReportRoutes = actRoutes({
  name: 'giveBack',
  event: 'report-given-back',
  template: 'areas/intake/give-back-report/page.njk',
  has: ({ state, ownerId }) => state !== 'closed' && ownerId !== null,
  read: (body) => ({ words: typed(body, 'words') }),
  view: async (_visit, _place, answers) => answers,
  parse: async (_visit, _place, { words }) => {
    const parsed = parseText(words, 'words', { name: 'intake:act.giveBack.words', most: 2000, optional: true })
    return parsed.ok ? accept({ act: { type: 'give-back' }, words: parsed.value }) : refuse([parsed.refusal])
  },
  mistakes: {},
})
