import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import type { NotExtracted, Why } from '#platform/extract/extracted.ts'
import type { House } from '#platform/house.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { acceptedInto, keepBeside } from '../read-text/keep-beside.ts'
import { readTextOfQueue } from '../read-text/reader.ts'
import { type FileRead, readFile } from '../read-text/texts-of-file.ts'
import { draftFrom, type NewText } from '../read-text/use-case.ts'

/** A file that ends the process each time it is read is not read for ever. */
const MOST_TRIES = 3

// Everybody in turn: whoever chose fifty files keeps nobody waiting who chose one. A person's turn is over when a file of
// theirs is done with.
const NEXT = `
  update reading_item set state = 'reading', tries = tries + 1, changed_at = $1
  where id = (select item.id from reading_item item
    where item.state in ('waiting', 'reading')
    order by (select max(done.changed_at) from reading_item done
        where done.owner_id = item.owner_id and done.state in ('read', 'refused', 'failed') and done.tries > 0) nulls first, item.id
    limit 1 for update of item skip locked)
  returning id, owner_id, tries`

interface Next {
  readonly id: string
  readonly owner_id: string
  readonly tries: number
}

/** Reads the file whose turn it is; `false` where none waits. Whatever happens to it, the others are read after it. */
export async function readNext(house: House): Promise<boolean> {
  const now = house.clock.now().toString()
  const [next] = await asSystem(house.pool, ({ run }) => run<Next & Record<string, unknown>>(NEXT, [now]))
  if (next === undefined) return false
  try {
    await readItem(house, next)
  } catch (fault) {
    house.log.error({ stack: (fault as Error).stack }, 'a file of the queue could not be read')
    await asSystem(house.pool, (transaction) =>
      endItem(transaction, house, { id: next.id, state: 'failed', why: 'fault' }),
    )
  }
  return true
}

/** Longer than any file may take: the transaction holds its row so that a process that ends lets go of it at once. */
const HOLD = "set local idle_in_transaction_session_timeout = '5min'"
const TAKE = `
  select item.id, item.name, item.title, item.sealed, batch.operation_id as "operationId",
    batch.beside_id as "besideId"
  from reading_item item join reading_batch batch on batch.id = item.batch_id
  where item.id = $1 and item.state = 'reading' for update of item skip locked`
const IS_CANCELLED = `
  select from reading_batch batch join reading_item item on item.batch_id = batch.id
  where item.id = $1 and batch.cancelled_at is not null`

interface Taken {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly sealed: Buffer
  readonly operationId: string | null
  readonly besideId: string | null
}

async function readItem(house: House, { id, owner_id: ownerId, tries }: Next): Promise<void> {
  const { transaction, actor } = await enterAccount(house.pool, ownerId, house.clock.now())
  try {
    await transaction.run(HOLD)
    const [taken] = await transaction.run<Taken & Record<string, unknown>>(TAKE, [id])
    if (taken !== undefined) {
      const work = workOf(house, actor, transaction, house.clock.now())
      await endItem(transaction, house, tries > MOST_TRIES ? refused(id, 'took-too-long') : await ended(work, taken))
    }
    await transaction.commit()
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

interface Ended {
  readonly id: string
  readonly state: 'read' | 'refused' | 'failed' | 'removed' | 'waiting'
  readonly why?: Why
  readonly refused?: readonly NotExtracted[]
}

const refused = (id: string, why: Why): Ended => ({ id, state: 'refused', why })

/** Reads a file, keeps a draft for each of its texts, and says how it ended. */
async function ended(work: Work, taken: Taken): Promise<Ended> {
  const { id, name, sealed } = taken
  const bytes = await work.house.keyring.unsealBytes(work, id, sealed)
  if (bytes === undefined) return refused(id, 'damaged')
  const read = await readFile({ name, bytes }, work.house.scanner, readTextOfQueue)
  if ((await work.run(IS_CANCELLED, [id])).length > 0) return { id, state: 'removed' }
  const [first] = read.refused
  if (read.texts.length > 0) return keepDrafts(work, taken, read)
  return {
    id,
    state: first !== undefined && MAY_GO_LATER.has(first.why) ? 'failed' : 'refused',
    why: first?.why ?? 'no-words',
    refused: read.refused.slice(1),
  }
}

/** Where it was not the file. */
const MAY_GO_LATER = new Set<Why>(['others-wait'])

async function keepDrafts(work: Work, taken: Taken, read: FileRead): Promise<Ended> {
  const { id, title } = taken
  for (const { origin, ...text } of read.texts) {
    // What was pasted came in no file.
    const from = title === null ? { ...text, origin } : { ...text, title }
    await work.note({ event: 'text-read', ...(await keepDraft(work, taken, { ...from, readingItemId: id })) })
  }
  return { id, state: 'read', refused: read.refused }
}

/** Beside the draft that it is meant for, where that is still open and has room; or else for the operation that it went into. */
async function keepDraft(work: Work, { operationId, besideId }: Taken, source: Omit<NewText, 'operationId'>) {
  const id = newId()
  if (besideId === null) return draftFrom(work, id, { ...source, operationId })
  const beside = await keepBeside(work, id, besideId, source)
  return beside.ok ? beside.value : draftFrom(work, id, { ...source, operationId: await acceptedInto(work, besideId) })
}

const END = 'update reading_item set state = $2, why = $3, refused = $4::jsonb, changed_at = $5 where id = $1'

const endItem = ({ run }: Pick<Open, 'run'>, { clock }: House, { id, state, why, refused: left = [] }: Ended) =>
  run(END, [id, state, why ?? null, JSON.stringify(left), clock.now().toString()])

const EXPIRE = `
  update reading_item set state = 'removed', why = null, changed_at = $1
  where state = 'failed' and changed_at < $1::timestamptz - interval '7 days'`

/** Lets go of what failed and nobody came back for in a week. */
export const forgetFailed = ({ pool, clock }: House): Promise<unknown> =>
  asSystem(pool, ({ run }) => run(EXPIRE, [clock.now().toString()]))
