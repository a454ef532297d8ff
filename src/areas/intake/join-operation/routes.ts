import { accept } from '#domain/kernel/result.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseChoice, parseText } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { actRoutes } from '../act-slice.ts'
import { draftsView } from '../drafts-view.ts'
import { findOperationsToJoin } from './store.ts'

/** Makes a report part of an operation: whoever reads its intelligence learns that it is there, and whom to ask. */
export const joinOperationRoutes = actRoutes({
  name: 'join',
  event: 'report-joined',
  template: 'areas/intake/join-operation/page.njk',
  has: ({ state }) => state !== 'closed' && state !== 'joined',
  read: (body) => ({ operationId: typed(body, 'operationId'), words: typed(body, 'words') }),
  view: async (visit, { report }, { operationId, words }) => {
    const operations = await findOperationsToJoin(visit)
    return {
      words,
      drafts: await draftsView(visit, report.id),
      hasOperations: operations.length > 0,
      operations: [
        { value: '', text: visit.words.t('intake:act.join.choose') },
        ...operations.map(({ id, name }) => ({ value: id, text: name, selected: id === operationId })),
      ],
    }
  },
  parse: async (visit, _place, { operationId, words }) => {
    const ids = (await findOperationsToJoin(visit)).map(({ id }) => id)
    const parsed = gather({
      operationId: parseChoice(operationId, ids, 'operationId', 'intake:act.join.missing'),
      words: parseText(words, 'words', { name: 'intake:act.join.words', most: 2000, optional: true }),
    })
    if (!parsed.ok) return parsed
    return accept({ act: { type: 'join', operationId: parsed.value.operationId }, words: parsed.value.words })
  },
  mistakes: {},
})
