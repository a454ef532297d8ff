import { createHmac, randomBytes } from 'node:crypto'
import type { Result } from '#domain/kernel/result.ts'
import { type Attempts, beginAttempt, NO_ATTEMPTS } from './lock-out.ts'

/** Locks e-mail addresses that nobody has like those of accounts, so that a lock does not tell which exist. */
export interface UnknownAddresses {
  /** Counts one more try; the refusal is when the lock ends. */
  beginAttempt(email: string, now: Temporal.Instant): Result<Attempts, Temporal.Instant>
}

/** More than this are forgotten, the longest unused first. */
const MOST_KEPT = 10_000

/** Kept in memory only, and as hashes: what strangers type may be somebody's address. */
export function createUnknownAddresses(): UnknownAddresses {
  const key = randomBytes(32)
  const kept = new Map<string, Attempts>()
  return {
    beginAttempt(email, now) {
      const address = createHmac('sha256', key).update(email.toLowerCase()).digest('base64url')
      const earlier = kept.get(address) ?? NO_ATTEMPTS
      const begun = beginAttempt(earlier, now)
      kept.delete(address)
      kept.set(address, begun.ok ? begun.value : earlier)
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
      return begun
    },
  }
}
