import { randomBytes, randomUUID } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Answers } from '#domain/report/questions.ts'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import { type Keyring, newKey, openWith, sealWith } from '../seal/keyring.ts'
import type { SubmittedFile } from './receive.ts'

/** A report on its way: everything that was answered, and what it will be kept under, made before the first question. */
export interface Journey {
  readonly id: string
  readonly identityId: string
  /** The receipt, as `codeFrom` made it. */
  readonly code: string
  readonly key: Buffer
  readonly startedAt: Temporal.Instant
  readonly answers: Answers
  readonly files: readonly SubmittedFile[]
  /** Whether everything was read again once: from then on a changed answer leads back there. */
  readonly reread?: true
  /** By when somebody reads it; present once it was received. */
  readonly due?: string
}

/** How long a page can be used: an evening and the morning after it. Files that were added lie in the store for longer. */
const VALID: Temporal.DurationLike = { hours: 12 }

/** More than the longest answers to every question, with five files. */
const MOST_CHARACTERS = 400_000
const MOST_BYTES = 400_000

/** Below this, pressing it together takes longer than sending it. */
const WORTH_PRESSING = 1500

const PLAIN = 1
const PRESSED = 2

/** A new journey, with the ids, the key and the receipt that its report will have. An id in the order of time would tell when somebody began. */
export const beginJourney = (now: Temporal.Instant): Journey => ({
  id: randomUUID(),
  identityId: randomUUID(),
  code: codeFrom(randomBytes(CODE_BYTES)),
  key: newKey(),
  startedAt: now,
  answers: {},
  files: [],
})

type Sealing = Pick<Keyring, 'derive'>

/** The journey as one text for a page to carry: nobody reads or changes it but this installation, also after a restart. */
export function sealJourney(keyring: Sealing, journey: Journey): string {
  const { key, startedAt, ...rest } = journey
  const plain = Buffer.from(
    JSON.stringify({ ...rest, key: key.toString('base64'), startedAt: startedAt.epochMilliseconds }),
  )
  const isPressed = plain.length > WORTH_PRESSING
  const body = isPressed ? deflateRawSync(plain, { level: 1 }) : plain
  return sealWith(keyOf(keyring), Buffer.concat([Buffer.from([isPressed ? PRESSED : PLAIN]), body])).toString(
    'base64url',
  )
}

/**
 * The journey of a page; `undefined` where the text is none of ours or was changed, and `isOver` where it was begun more
 * than half a day ago.
 */
export function openJourney(
  keyring: Sealing,
  token: string,
  now: Temporal.Instant,
): { readonly journey: Journey; readonly isOver: boolean } | undefined {
  if (token === '' || token.length > MOST_CHARACTERS) return undefined
  try {
    const [version, ...rest] = splitOff(openWith(keyOf(keyring), Buffer.from(token, 'base64url')))
    const plain = READERS[version]?.(...rest)
    if (plain === undefined) return undefined
    const { key, startedAt, ...journey } = JSON.parse(plain.toString()) as Kept
    const started = Temporal.Instant.fromEpochMilliseconds(startedAt)
    return {
      journey: { ...journey, key: Buffer.from(key, 'base64'), startedAt: started },
      isOver: Temporal.Instant.compare(now, started.add(VALID)) > 0,
    }
  } catch {
    return undefined
  }
}

type Kept = Omit<Journey, 'key' | 'startedAt'> & { readonly key: string; readonly startedAt: number }

const splitOff = (bytes: Buffer): readonly [number, Buffer] => [bytes[0] ?? 0, bytes.subarray(1)]

const READERS: Readonly<Record<number, (body: Buffer) => Buffer>> = {
  [PLAIN]: (body) => body,
  [PRESSED]: (body) => inflateRawSync(body, { maxOutputLength: MOST_BYTES }),
}

const keyOf = (keyring: Sealing): Buffer => keyring.derive('journey')
