import { createHmac } from 'node:crypto'
import { firstDue } from '#domain/report/due.ts'
import { marksIn } from '#domain/report/marks.ts'
import type { StrangerFile } from '#platform/files/keep-stranger-file.ts'
import type { House } from '#platform/house.ts'
import { blinder } from '#platform/reports/blind.ts'
import { receiptHash, receiptKey } from '#platform/reports/receive.ts'
import { type SafeWay, safeWayFrom } from '#platform/reports/safe-way.ts'
import type { Door } from '#platform/reports/through-the-door.ts'
import { keyFor, openWith, sealWith } from '#platform/seal/keyring.ts'

/** Somebody who holds a receipt, at the public door: they reach the one report that it is of. */
export interface Holder {
  readonly house: House
  readonly door: Door
  /** The receipt, as `readCode` gave it. */
  readonly code: string
}

/** One message between a reporter and staff. */
export interface Message {
  readonly isOwn: boolean
  /** The language that it is written in. */
  readonly language: string
  readonly text: string
  readonly at: Temporal.Instant
}

/** What a reporter sees of their report: how far it is and what was written since, never the report itself. */
export interface Conversation {
  readonly state: 'received' | 'claimed' | 'joined' | 'closed'
  /** Whether they left a name and a way to reach them. */
  readonly leftContact: boolean
  /** The oldest first. */
  readonly messages: readonly Message[]
  /** What they added, by name. */
  readonly files: readonly { readonly name: string; readonly at: Temporal.Instant }[]
  /** What they last said here of how to reach them; `undefined` where they never did. */
  readonly safeWay: SafeWay | undefined
}

/** What became of something that was sent: kept, kept before, or more than one report takes in a day. */
export type Outcome = 'written' | 'repeated' | 'full'

/** The key of the report, by the receipt alone; `undefined` where no report has it. */
export async function findKey({ house, door, code }: Holder): Promise<Buffer | undefined> {
  const [row] = await door.run<{ wrapped: Buffer }>('select wrapped from find_receipt($1)', [receiptHash(house, code)])
  return row && openWith(receiptKey(code), row.wrapped)
}

type Row = {
  readonly state: Conversation['state']
  readonly left_contact: boolean
  readonly safe: Buffer | null
  readonly messages: readonly { isOwn: boolean; language: string; body: string; at: string }[]
  readonly files: readonly { name: string; at: string }[]
}

/** What the holder of a receipt may read; `undefined` where no report has it. The same is asked of the database in both cases. */
export async function readConversation(holder: Holder): Promise<Conversation | undefined> {
  const { house, door, code } = holder
  const [key, [row]] = await Promise.all([
    findKey(holder),
    door.run<Row>('select state, left_contact, safe, messages, files from read_conversation($1)', [
      receiptHash(house, code),
    ]),
  ])
  if (key === undefined || row === undefined) return undefined
  const open = (sealed: string): string => openWith(key, Buffer.from(sealed, 'base64')).toString()
  return {
    state: row.state,
    leftContact: row.left_contact,
    messages: row.messages.map(({ isOwn, language, body, at }) => ({
      isOwn,
      language,
      text: open(body),
      at: instant(at),
    })),
    files: row.files.map(({ name, at }) => ({ name: open(name), at: instant(at) })),
    safeWay: row.safe === null ? undefined : safeWayFrom(JSON.parse(openWith(key, row.safe).toString())),
  }
}

const instant = (at: string): Temporal.Instant => Temporal.Instant.from(at)

/** What somebody writes to their report. */
export interface Writing {
  /** The id of the form: the same words sent twice with it are one message, other words are another. */
  readonly form: string
  readonly text: string
  readonly language: string
  /** They say that somebody is in danger now. */
  readonly danger: boolean
}

/** Keeps a message of the reporter; tells the duty officer where they say that somebody is in danger. */
export function writeMessage(
  holder: Holder,
  { form, text, language, danger }: Writing,
  now: Temporal.Instant,
): Promise<Outcome | undefined> {
  return sendSealed(holder, now, 'select write_to_report($1, $2) as outcome', { danger, text }, (key) => ({
    id: idOf(key, `message ${form} ${text}`),
    language,
    body: seal(key, text),
  }))
}

/** Keeps how the reporter may be reached from now on. */
export function saySafeWay(
  holder: Holder,
  { form, way }: { readonly form: string; readonly way: SafeWay },
  now: Temporal.Instant,
): Promise<Outcome | undefined> {
  const said = JSON.stringify(way)
  return sendSealed(holder, now, 'select say_safe_way($1, $2) as outcome', {}, (key) => ({
    id: idOf(key, `safe way ${form} ${said}`),
    safe: seal(key, said),
  }))
}

/** Keeps files that lie sealed in the store already, under the key that `findKey` gave. */
export function addFiles(
  holder: Holder,
  { form, files }: { readonly form: string; readonly files: readonly StrangerFile[] },
  now: Temporal.Instant,
): Promise<Outcome | undefined> {
  return sendSealed(holder, now, 'select add_report_files($1, $2) as outcome', {}, (key) => ({
    files: files.map((file) => ({
      ...file,
      id: idOf(key, `file ${form} ${file.sha256} ${file.name}`),
      name: seal(key, file.name),
    })),
  }))
}

async function sendSealed(
  holder: Holder,
  now: Temporal.Instant,
  statement: string,
  { danger = false, text = '' }: { readonly danger?: boolean; readonly text?: string },
  sealed: (key: Buffer) => object,
): Promise<Outcome | undefined> {
  const { house, door, code } = holder
  const key = await findKey(holder)
  if (key === undefined) return undefined
  const urgent = danger ? (['life'] as const) : []
  const given = {
    at: now.toString(),
    dueAt: firstDue(now, urgent).toString(),
    urgent,
    marks: marksIn(text).map(blinder(house)),
    ...sealed(key),
  }
  const [row] = await door.run<{ outcome: Outcome | null }>(statement, [
    receiptHash(house, code),
    JSON.stringify(given),
  ])
  return row?.outcome ?? undefined
}

const seal = (key: Buffer, text: string): string => sealWith(key, Buffer.from(text)).toString('base64')

/** The same id for the same words of the same form; nobody without the key of the report can make it. */
function idOf(key: Buffer, of: string): string {
  const hex = createHmac('sha256', keyFor('id of what was written', key)).update(of).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
