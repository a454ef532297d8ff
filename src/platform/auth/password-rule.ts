import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { COMMON_PASSWORDS } from './common-passwords.words.ts'

/** Characters that a password has at least and at most; a longer one would only keep the server busy. */
export const SHORTEST = 12
export const LONGEST = 200

/** Fewer different characters than this is a pattern, not a password. */
const FEWEST_DIFFERENT = 5
/** A name shorter than this stands in many words by chance. */
const SHORTEST_NAME = 4

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'own-name'

/** Whose password it will be. */
export interface Owner {
  readonly name: string
  readonly email: string
}

/** Decides whether a password may be chosen. Length counts, mixtures of signs do not. @see NIST SP 800-63B 3.1.1.2 */
export function judgePassword(password: string, owner: Owner): Result<string, PasswordRefusal> {
  const length = Array.from(password).length
  if (length < SHORTEST) return refuse('too-short')
  if (length > LONGEST) return refuse('too-long')
  const letters = bare(password)
  if (new Set(password).size < FEWEST_DIFFERENT || COMMON_PASSWORDS.has(letters)) return refuse('common')
  if (namesOf(owner).some((name) => letters.includes(name))) return refuse('own-name')
  return accept(password)
}

const namesOf = ({ name, email }: Owner): readonly string[] =>
  [name, email, email.split('@')[0] ?? ''].map(bare).filter((own) => own.length >= SHORTEST_NAME)

/** Letters and digits only: nobody gets past with a hyphen or a capital. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
