import { createHmac } from 'node:crypto'
import { firstDue } from '#domain/report/due.ts'
import { marksOf } from '#domain/report/marks.ts'
import { ABOUT_THE_REPORTER, type Answers, type KnownAs, withoutUnasked } from '#domain/report/questions.ts'
import { urgentBecause } from '#domain/report/urgency.ts'
import type { Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { keyFor, newKey, sealWith } from '../seal/keyring.ts'
import { blinder } from './blind.ts'

/** How a report came in; `web` is the public door, the others are taken by somebody who is signed in. */
export const CHANNELS = ['web', 'phone', 'helpline', 'walk-in', 'partner', 'letter'] as const
export type Channel = (typeof CHANNELS)[number]

/** A file that came with a report and lies sealed in the store already, under the key of the report. */
export interface SubmittedFile {
  readonly id: string
  /** As it was called where it came from. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly address: string
  readonly copyAddress: string | null
  readonly scan: 'clean' | 'not-scanned'
}

/** A whole report, made by whoever sends it: its id, key and code exist before it is received, so that it can be sent twice. */
export interface Submission {
  readonly id: string
  readonly channel: Channel
  readonly language: string
  readonly answers: Answers
  /** The receipt, as `codeFrom` made it. */
  readonly code: string
  /** The key of the report, as `newKey` made it. */
  readonly key: Buffer
  /** The id of what says who reports, should the answers say it. */
  readonly identityId: string
  readonly files: readonly SubmittedFile[]
}

/** By what a report is found by its receipt. A code has 80 random bits: a keyed hash is enough, and a slow one would serve floods. */
export const receiptHash = ({ keyring }: Pick<House, 'keyring'>, code: string): Buffer =>
  createHmac('sha256', keyring.derive('receipt hash')).update(code).digest()

/** What the key of a report is wrapped with for whoever has its receipt. */
export const receiptKey = (code: string): Buffer => keyFor('receipt key', code)

const KEEP = 'select keep_receipt($1, $2)'

/** Marks that a reporter typed their receipt back, and so has it. */
export async function keepReceipt(
  house: Pick<House, 'keyring'>,
  { run }: Pick<Open, 'run'>,
  code: string,
  now: Temporal.Instant,
): Promise<void> {
  await run(KEEP, [receiptHash(house, code), now.toString()])
}

const IS_KEPT = 'select is_receipt_kept($1) as "isKept"'

/** Whether a reporter typed this receipt back. */
export async function isReceiptKept(
  house: Pick<House, 'keyring'>,
  { run }: Pick<Open, 'run'>,
  code: string,
): Promise<boolean> {
  const [row] = await run<{ isKept: boolean }>(IS_KEPT, [receiptHash(house, code)])
  return row?.isKept === true
}

const RECEIVE = 'select receive_report($1) as number'

/**
 * Receives a report for good: from the public door where `run` is a connection that nobody has entered, from the person
 * who takes the call in theirs. Gives its number; `undefined` where this very report was received before. One statement.
 */
export async function receiveReport(
  house: House,
  { run }: Pick<Open, 'run'>,
  submission: Submission,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const [row] = await run<{ number: number | null }>(RECEIVE, [JSON.stringify(await sealed(house, submission, now))])
  return row?.number ?? undefined
}

async function sealed(house: House, submission: Submission, now: Temporal.Instant): Promise<object> {
  const { key, code } = submission
  const answers = withoutUnasked(submission.answers)
  const { [ABOUT_THE_REPORTER]: contact, ...account } = answers
  const urgent = urgentBecause(answers)
  return {
    id: submission.id,
    at: now.toString(),
    channel: submission.channel,
    language: submission.language,
    knownAs: knownAsIn(answers),
    urgent,
    dueAt: firstDue(now, urgent).toString(),
    account: seal(key, JSON.stringify(account)),
    // Sorted: the order in which they were found would tell numbers from words, and long words from short ones.
    marks: marksOf(account).map(blinder(house)).toSorted(),
    key: (await house.keyring.wrap(key)).toString('base64'),
    codeHash: receiptHash(house, code).toString('base64'),
    receiptKey: sealWith(receiptKey(code), key).toString('base64'),
    ...(contact === undefined ? {} : { identity: await identityOf(house, submission, contact) }),
    files: submission.files.map((file) => ({ ...file, name: seal(key, file.name) })),
  }
}

async function identityOf(house: House, { identityId }: Submission, contact: object): Promise<object> {
  const key = newKey()
  const wrapped = await house.keyring.wrap(key)
  return { id: identityId, key: wrapped.toString('base64'), sealed: seal(key, JSON.stringify(contact)) }
}

const seal = (key: Buffer, text: string): string => sealWith(key, Buffer.from(text)).toString('base64')

const knownAsIn = ({ identity }: Answers): KnownAs => {
  const said = identity?.['knownAs']
  return said === 'named' || said === 'confidential' ? said : 'anonymous'
}
