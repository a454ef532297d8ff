import { isId, newId } from '#platform/db/ids.ts'
import type { NotExtracted, Why } from '#platform/extract/extracted.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { Chosen, Room } from './limits.ts'

/** How far a file has come. `failed` is a fault of ours: its bytes are kept, to be tried again. */
export type ItemState = 'waiting' | 'reading' | 'failed' | 'read' | 'refused' | 'removed'

/** A file of a batch, with the drafts that were made of it. */
export interface Item {
  readonly id: string
  /** Empty for a text that was pasted. */
  readonly name: string
  /** Of a text that was pasted: what it is called, while it waits. */
  readonly title: string | null
  readonly size: number
  readonly state: ItemState
  readonly why: Why | null
  readonly refused: readonly NotExtracted[]
  readonly drafts: readonly { readonly id: string; readonly title: string; readonly facts: number }[]
}

/** Files that were chosen together. */
export interface Batch {
  readonly id: string
  readonly madeAt: string
  readonly operationId: string | null
  readonly operation: string | null
  readonly items: readonly Item[]
}

const ROOM =
  'select own_files as "ownFiles", own_bytes as "ownBytes", all_files as "allFiles", all_bytes as "allBytes" from reading_room()'

/** How much waits already. */
export async function findRoom({ run }: Pick<Work, 'run'>): Promise<Room> {
  const [room] = await run<Room & Record<string, unknown>>(ROOM)
  if (room === undefined) throw new Error('the room of the queue was not counted')
  return room
}

const COLUMNS = { operation: 'operation_id', beside: 'beside_id' } as const

/** Keeps the files that were chosen, each sealed with a key of its own until it is read. */
export async function keepBatch(
  work: Work,
  id: string,
  chosen: readonly Chosen[],
  meantFor: { readonly what: 'operation' | 'beside'; readonly id: string } | undefined,
): Promise<About> {
  const { queries, actor, now, house } = work
  const madeAt = now.toString()
  const meant = { operation_id: null, beside_id: null, ...(meantFor && { [COLUMNS[meantFor.what]]: meantFor.id }) }
  await queries
    .insertInto('reading_batch')
    .values({ id, ...meant, made_at: madeAt })
    .execute()
  for (const [position, { name, title = null, bytes, why }] of chosen.entries()) {
    const itemId = newId()
    const owner = { recordId: itemId, partnershipId: actor.partnershipId }
    const kept =
      why === undefined
        ? { state: 'waiting', sealed: await house.keyring.sealBytes(work, owner, bytes) }
        : { state: 'refused', why }
    await queries
      .insertInto('reading_item')
      .values({ id: itemId, batch_id: id, position, name, title, size: bytes.length, changed_at: madeAt, ...kept })
      .execute()
  }
  return { recordKind: 'reading_batch', recordId: id, changes: { files: [null, chosen.length] } }
}

const BATCH = `
  select batch.id, batch.made_at as "madeAt", batch.operation_id as "operationId", operation.name as operation,
    (select coalesce(json_agg(json_build_object('id', item.id, 'name', item.name, 'title', item.title, 'size', item.size, 'state', item.state,
        'why', item.why, 'refused', item.refused,
        'drafts', (select coalesce(json_agg(json_build_object('id', draft.id, 'title', draft.title,
            'facts', (select count(*) from draft_fact where draft_fact.draft_id = draft.id)) order by draft.id), '[]')
          from draft where draft.reading_item_id = item.id)) order by item.position), '[]')
      from reading_item item where item.batch_id = batch.id) as items
  from reading_batch batch left join operation on operation.id = batch.operation_id
  where batch.id = $1`

/** One's own batch; `undefined` for every other. */
export async function findBatch({ run }: Pick<Work, 'run'>, id: string): Promise<Batch | undefined> {
  if (!isId(id)) return undefined
  const [batch] = await run<Batch & Record<string, unknown>>(BATCH, [id])
  return batch
}

const OPEN = `
  select batch.id, batch.made_at as "madeAt", count(*)::integer as files,
    count(*) filter (where item.state in ('waiting', 'reading', 'failed'))::integer as left
  from reading_batch batch join reading_item item on item.batch_id = batch.id
  where batch.id in (select batch_id from reading_item where state in ('waiting', 'reading', 'failed'))
  group by batch.id
  order by batch.id desc limit 20`

/** A batch of which not every file is done with. */
export interface OpenBatch {
  readonly id: string
  readonly madeAt: string
  readonly files: number
  readonly left: number
}

/** One's own batches of which files still wait, the newest first. */
export const findOpenBatches = ({ run }: Pick<Work, 'run'>): Promise<readonly OpenBatch[]> =>
  run<OpenBatch & Record<string, unknown>>(OPEN)

// A file that is being read at this moment is locked by whoever reads it: it is not waited for.
const REMOVE = `
  update reading_item set state = 'removed', why = null, changed_at = $2
  where id in (select id from reading_item
    where batch_id = $1 and ($3::uuid is null or id = $3) and state in ('waiting', 'reading', 'failed') for update skip locked)
  returning id`

const CANCEL = 'update reading_batch set cancelled_at = $2 where id = $1 and cancelled_at is null'

/** Takes one file out of a batch, or every one that waits; gives how many. */
export async function removeItems({ run, now }: Work, batchId: string, itemId?: string): Promise<number> {
  if (itemId === undefined) await run(CANCEL, [batchId, now.toString()])
  return (await run(REMOVE, [batchId, now.toString(), itemId ?? null])).length
}

const RETRY = `
  update reading_item set state = 'waiting', why = null, tries = 0, changed_at = $2
  where id = $1 and state = 'failed' returning batch_id`

// Whoever wants it read after all takes back that all should be taken out: else it would be thrown away when it is read.
const GO_ON = 'update reading_batch set cancelled_at = null where id = $1 and cancelled_at is not null'

/** Lets a file that failed by a fault of ours be read again; `false` for any other. */
export async function retryItem({ run, now }: Work, itemId: string): Promise<boolean> {
  const [item] = await run<{ batch_id: string }>(RETRY, [itemId, now.toString()])
  if (item === undefined) return false
  await run(GO_ON, [item.batch_id])
  return true
}
