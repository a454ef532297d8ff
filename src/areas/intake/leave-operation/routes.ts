import { accept, refuse } from '#domain/kernel/result.ts'
import { parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { actRoutes } from '../act-slice.ts'
import { draftsView } from '../drafts-view.ts'

/** Parts a report from its operation again, with a reason. */
export const leaveOperationRoutes = actRoutes({
  name: 'leave',
  event: 'report-parted',
  template: 'areas/intake/leave-operation/page.njk',
  has: ({ state }) => state === 'joined',
  read: (body) => ({ words: typed(body, 'words') }),
  view: async (visit, { report }, { words }) => ({
    words,
    operation: report.operation,
    drafts: (await draftsView(visit, report.id)).filter(({ isAccepted }) => isAccepted),
  }),
  parse: async (_visit, _place, { words }) => {
    if (words === '') return refuse([{ field: 'words', message: 'intake:act.leave.missing' }])
    const parsed = parseText(words, 'words', { name: 'intake:act.leave.words', most: 2000 })
    return parsed.ok
      ? accept({ act: { type: 'leave', words: parsed.value }, words: parsed.value })
      : refuse([parsed.refusal])
  },
  mistakes: {},
})
