import type { Changes } from '#domain/ledger/events.ts'
import type { Opener } from '../seal/keyring.ts'

/** What a line of the ledger tells in words: sealed with the key of its record, so that erasing the record erases it too. */
export interface SealedWords {
  readonly reason?: string
  readonly changes?: Changes
}

/** The words of a line as text to seal; `undefined` where it has none. */
export function wordsToSeal({ reason, changes }: SealedWords): string | undefined {
  const words = { ...(reason === undefined ? {} : { reason }), ...(hasSome(changes) ? { changes } : {}) }
  return hasSome(words) ? JSON.stringify(words) : undefined
}

const hasSome = (value: object | undefined): boolean => value !== undefined && Object.keys(value).length > 0

/** `erased` where the record's key was destroyed, `damaged` where the sealed value is not as it was written. */
export type Opened = SealedWords | 'erased' | 'damaged'

/** The words of a line. @param opener opens what was sealed with the key of its record */
export function openWords(sealed: Buffer | null, opener: Opener | undefined): Opened {
  if (sealed === null) return {}
  if (opener === undefined) return 'erased'
  try {
    return JSON.parse(opener(sealed)) as SealedWords
  } catch {
    return 'damaged'
  }
}
