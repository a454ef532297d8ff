import { randomBytes } from 'node:crypto'
import type { Answers, KnownAs } from '#domain/report/questions.ts'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import { sha256Of } from '#platform/files/file-store.ts'
import type { House } from '#platform/house.ts'
import { receiveReport, type Submission, type SubmittedFile } from '#platform/reports/receive.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { newKey, sealWith } from '#platform/seal/keyring.ts'

/** A report that came in through the public door. */
export interface MadeReport {
  readonly id: string
  readonly number: number
  readonly code: string
  readonly fileIds: readonly string[]
}

/** What differs from a short Romanian report without a file. */
export interface ReportGiven extends Partial<Pick<Submission, 'language' | 'answers'>> {
  readonly at?: Temporal.Instant
  /** A text of each of these contents comes with it, looked through for viruses or not. */
  readonly files?: readonly { readonly content: string; readonly scan: SubmittedFile['scan'] }[]
}

/** Sends a report through the public door, to the oldest partnership of the database. */
export async function makeReport(house: House, given: ReportGiven = {}): Promise<MadeReport> {
  const { at = house.clock.now(), language = 'ro', files = [] } = given
  const key = newKey()
  const kept = await Promise.all(files.map((file) => keepFile(house, key, file)))
  const submission: Submission = {
    id: newId(),
    channel: 'web',
    language,
    answers: given.answers ?? {
      danger: { now: 'no' },
      kinds: { kinds: ['car-wash'] },
      what: { words: 'Bărbați dorm în spatele spălătoriei.' },
      identity: { knownAs: 'anonymous' },
    },
    code: codeFrom(randomBytes(CODE_BYTES)),
    key,
    identityId: newId(),
    files: kept,
  }
  const number = await throughTheDoor(house.pool, (door) => receiveReport(house, door, submission, at))
  if (number === undefined) throw new Error('this report was received before')
  return { id: submission.id, number, code: submission.code, fileIds: kept.map(({ id }) => id) }
}

async function keepFile(
  house: House,
  key: Buffer,
  { content, scan }: NonNullable<ReportGiven['files']>[number],
): Promise<SubmittedFile> {
  const bytes = Buffer.from(content)
  const address = await house.files.put(sealWith(key, bytes))
  return {
    id: newId(),
    name: 'what-i-saw.pdf',
    mediaType: 'application/pdf',
    size: bytes.length,
    sha256: sha256Of(bytes),
    address,
    copyAddress: null,
    scan,
  }
}

/** The answers of somebody who tells of vans at night, with what matters for who is alerted and who may know them. */
export const answersWith = ({
  knownAs = 'confidential',
  life = false,
  child = false,
  words = 'Vans at night',
}: {
  readonly knownAs?: KnownAs
  readonly life?: boolean
  readonly child?: boolean
  readonly words?: string
} = {}): Answers => ({
  danger: { now: life ? 'yes' : 'no' },
  child: { under18: child ? 'yes' : 'no' },
  what: { words },
  identity: { knownAs },
  contact: { name: 'Kit Example', phone: '07700 900123' },
})
