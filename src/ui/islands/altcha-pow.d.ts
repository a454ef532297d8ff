import type { deriveKey } from './altcha-pbkdf2.js'

/** Solves a challenge by trying; null after a minute and a half. Of the library altcha-lib. */
export declare function solveChallenge(options: {
  readonly challenge: unknown
  readonly deriveKey: typeof deriveKey
}): Promise<object | null>
