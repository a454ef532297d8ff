import type { LedgerEvent } from '#domain/ledger/events.ts'
import { isId } from '#platform/db/ids.ts'
import { type Answer, leadTo, notFound, show } from '#platform/http/answer.ts'
import type { Route, StaffRoute, Visit } from '#platform/http/route.ts'
import { page } from './page.ts'
import { type Batch, findBatch, removeItems, retryItem } from './store.ts'
import { watchBatch } from './watch.ts'

const aboutBatch = ({ id }: Batch) => ({ recordKind: 'reading_batch', recordId: id }) as const

/** Whoever it is not the batch of finds nothing. */
const ofOwner =
  (answer: (visit: Visit, batch: Batch) => Promise<Answer>) =>
  async (visit: Visit): Promise<Answer> => {
    const batch = await findBatch(visit, visit.params['id'] ?? '')
    return batch === undefined ? notFound : answer(visit, batch)
  }

/** The file of the batch that the address names. */
const itemOf = ({ params }: Visit, { items }: Batch) =>
  isId(params['item']) ? items.find(({ id }) => id === params['item']) : undefined

const back = (batch: Batch, notice: string): Answer => leadTo(`/drafts/queue/${batch.id}`, aboutBatch(batch), notice)

const act = (
  path: string,
  event: LedgerEvent,
  answer: (visit: Visit, batch: Batch) => Promise<Answer>,
): StaffRoute => ({
  door: 'staff',
  method: 'POST',
  url: `/drafts/queue/:id/${path}`,
  action: 'draft.read-text',
  event,
  answer: ofOwner(answer),
})

export const queueFilesRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/queue/:id',
    action: 'draft.read-text',
    event: 'queued-files-looked-at',
    answer: ofOwner(async (visit, batch) =>
      show('areas/intelligence/queue-files/page.njk', page(batch, visit.words), aboutBatch(batch)),
    ),
  },
  {
    door: 'staff',
    method: 'GET',
    url: '/drafts/queue/:id/live',
    action: 'draft.read-text',
    event: 'queue-watched',
    answer: ofOwner(async ({ house, query }, batch) => ({
      type: 'stream',
      begin: watchBatch(house, batch.id, query['since']),
      about: aboutBatch(batch),
    })),
  },
  act('cancel', 'queued-file-removed', async (visit, batch) => {
    await removeItems(visit, batch.id)
    return back(batch, 'drafts:queue.ended.cancelled')
  }),
  act('files/:item/remove', 'queued-file-removed', async (visit, batch) => {
    const item = itemOf(visit, batch)
    if (item === undefined) return notFound
    const count = await removeItems(visit, batch.id, item.id)
    return back(batch, count === 0 ? 'drafts:queue.ended.tooLate' : 'drafts:queue.ended.removed')
  }),
  act('files/:item/again', 'queued-file-tried-again', async (visit, batch) => {
    const item = itemOf(visit, batch)
    if (item === undefined) return notFound
    return back(batch, (await retryItem(visit, item.id)) ? 'drafts:queue.ended.again' : 'drafts:queue.ended.tooLate')
  }),
]
