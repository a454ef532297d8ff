import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Payload } from 'altcha-lib/types'
import type { Keyring } from '../seal/keyring.ts'

/**
 * About 256 tries of 5,000 rounds each: a second or two on a cheap phone while somebody reads, for every single report.
 * Checking it takes one try.
 */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 5000, keyPrefix: '00' } as const

/** Longer than any solution. */
const MOST_CHARACTERS = 4000

type Sealing = Pick<Keyring, 'derive'>

/** Work for the browser of one report, as text for the page: solved, it counts for this report only. */
export async function workFor(keyring: Sealing, reportId: string): Promise<string> {
  const challenge = await createChallenge({
    ...WORK,
    deriveKey,
    data: { report: reportId },
    hmacSignatureSecret: secretOf(keyring),
  })
  return JSON.stringify(challenge)
}

/** Whether `proof` is the work for this report, done. */
export async function isProven(keyring: Sealing, reportId: string, proof: string): Promise<boolean> {
  if (proof === '' || proof.length > MOST_CHARACTERS) return false
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString()) as Payload
    if (challenge.parameters.data?.['report'] !== reportId) return false
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: secretOf(keyring),
    })
    return verified
  } catch {
    return false
  }
}

const secretOf = (keyring: Sealing): string => keyring.derive('proof of work').toString('base64')
