import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf } from './complete.ts'
import type { Catalogue } from './pseudo.ts'

/** Beside the words of a language: who has read them, and which English they were made from. */
export const REVIEW_FILE = 'review.json'

/** How far a translation can be trusted. */
export interface Review {
  /** `reviewed` only when a translator who speaks the language has read every word. */
  readonly state: 'not-reviewed' | 'reviewed'
  /** Who read it; '' when nobody has. */
  readonly by: string
  /** The day, '2026-11-22'; '' when nobody has. */
  readonly on: string
  /** By namespace, `englishHash` of the words that it was translated from. */
  readonly for: Readonly<Record<string, string>>
  /** Keys whose words are rightly the same as in English. */
  readonly same: readonly string[]
}

const NOT_REVIEWED: Review = { state: 'not-reviewed', by: '', on: '', for: {}, same: [] }

/** The review of the language whose words are in `folder`; not reviewed where there is none. @throws when it is not JSON */
export function readReview(folder: string): Review {
  const file = join(folder, REVIEW_FILE)
  return existsSync(file) ? { ...NOT_REVIEWED, ...JSON.parse(readFileSync(file, 'utf8')) } : NOT_REVIEWED
}

/** Tells one state of the English words of a namespace from another; the order of keys makes no difference. */
export function englishHash(words: Catalogue): string {
  const messages = [...messagesOf({ words })].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 16)
}
