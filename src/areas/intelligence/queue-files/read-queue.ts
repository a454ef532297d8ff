import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import { extractApartOfQueue } from '#platform/extract/extract-apart.ts'
import type { NotExtracted, Why } from '#platform/extract/extracted.ts'
import type { House } from '#platform/house.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { acceptedInto, keepBeside } from '../read-text/keep-beside.ts'
import { readTextOfQueue } from '../read-text/reader.ts'
import { type FileRead, openFile, readTexts } from '../read-text/texts-of-file.ts'
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
  returning id, owner_id as "ownerId", tries,
    exists (select from account where account.id = owner_id and account.state = 'active') as "isOfSomebody"`

interface Next {
  readonly id: string
  readonly ownerId: string
  readonly tries: number
  /** `false` where the account of its owner was closed meanwhile. */
  readonly isOfSomebody: boolean
}

/** Reads the file whose turn it is; `false` where none waits. Whatever happens to it, the others are read after it. */
export async function readNext(house: House): Promise<boolean> {
  const now = house.clock.now().toString()
  const [next] = await asSystem(house.pool, ({ run }) => run<Next & Record<string, unknown>>(NEXT, [now]))
  if (next === undefined) return false
  try {
    const over = overBefore(next)
    if (over === undefined) await readItem(house, next)
    else await endAsSystem(house, over)
  } catch (fault) {
    house.log.error({ stack: (fault as Error).stack }, 'a file of the queue could not be read')
    await endAsSystem(house, { id: next.id, state: 'failed', why: 'fault' })
  }
  return true
}

/** How a file ends that is not to be read at all. */
function overBefore({ id, tries, isOfSomebody }: Next): Ended | undefined {
  if (!isOfSomebody) return { id, state: 'removed' }
  return tries > MOST_TRIES ? refused(id, 'took-too-long') : undefined
}

/** After this no further text of a file is begun: those that were read are kept, the others refused by their names. */
const MOST_MILLISECONDS = 3 * 60_000
/**
 * The transaction holds its row so that a process that ends lets go of it at once: longer than a file may take, which is the
 * time above and the last text that was begun in it.
 */
const HOLD = "set local idle_in_transaction_session_timeout = '5min'"
const TAKE = `
  select item.id, item.name, item.title, item.sealed, batch.operation_id as "operationId",
    batch.beside_id as "besideId"
  from reading_item item join reading_batch batch on batch.id = item.batch_id
  where item.id = $1 and item.state = 'reading' for update of item skip locked`
// Whoever took all out, or has no account any more, gets no draft.
const IS_UNWANTED = `
  select from reading_item item join reading_batch batch on batch.id = item.batch_id
    join account on account.id = item.owner_id
  where item.id = $1 and (batch.cancelled_at is not null or account.state <> 'active')`

interface Taken {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly sealed: Buffer
  readonly operationId: string | null
  readonly besideId: string | null
}

async function readItem(house: House, { id, ownerId }: Next): Promise<void> {
  const { transaction, actor } = await enterAccount(house.pool, ownerId, house.clock.now())
  try {
    await transaction.run(HOLD)
    const [taken] = await transaction.run<Taken & Record<string, unknown>>(TAKE, [id])
    if (taken !== undefined) {
      const work = workOf(house, actor, transaction, house.clock.now())
      await endItem(transaction, house, await ended(work, taken))
    }
    await transaction.commit()
  } catch (fault) {
    // Where the connection broke, the fault that is told is not that it cannot be rolled back.
    await transaction.rollback().catch(() => {})
    throw fault
  }
}

interface Ended {
  readonly id: string
  readonly state: 'read' | 'refused' | 'failed' | 'removed'
  readonly why?: Why
  readonly refused?: readonly NotExtracted[]
}

const refused = (id: string, why: Why): Ended => ({ id, state: 'refused', why })

/** Reads a file, keeps a draft for each of its texts, and says how it ended. */
async function ended(work: Work, taken: Taken): Promise<Ended> {
  const { id, name, sealed } = taken
  const bytes = await work.house.keyring.unsealBytes(work, id, sealed)
  if (bytes === undefined) return refused(id, 'damaged')
  const late = AbortSignal.timeout(MOST_MILLISECONDS)
  const opened = await openFile({ name, bytes }, work.house.scanner, extractApartOfQueue)
  const read = await readTexts(opened, readTextOfQueue, late)
  if ((await work.run(IS_UNWANTED, [id])).length > 0) return { id, state: 'removed' }
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

// What somebody took out, or another process ended, meanwhile stays as it is.
const END = `
  update reading_item set state = $2, why = $3, refused = $4::jsonb, changed_at = $5
  where id = (select id from reading_item where id = $1 and state = 'reading' for update skip locked)`

const endItem = ({ run }: Pick<Open, 'run'>, { clock }: House, { id, state, why, refused: left = [] }: Ended) =>
  run(END, [id, state, why ?? null, JSON.stringify(left), clock.now().toString()])

const endAsSystem = (house: House, end: Ended): Promise<unknown> =>
  asSystem(house.pool, async (transaction) => {
    const isUnwanted = (await transaction.run(IS_UNWANTED, [end.id])).length > 0
    return endItem(transaction, house, isUnwanted ? { id: end.id, state: 'removed' } : end)
  })
