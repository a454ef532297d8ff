import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** The tries to sign in since the last time that it came right. */
export interface Attempts {
  /** How many were begun; one that came right is taken back or forgotten. */
  readonly count: number
  /** `undefined` while nothing is locked. */
  readonly lockedUntil: Temporal.Instant | undefined
}

export const NO_ATTEMPTS: Attempts = { count: 0, lockedUntil: undefined }

/** The try after which an account is locked for the first time. */
const LOCKING_ATTEMPT = 5
/** The longest lock: an attacker who keeps trying costs the owner an hour, never the account. */
const LONGEST_LOCK_MINUTES = 60

/** For how long an account is locked after this many wrong tries: one minute, then twice as long each time, up to an hour. */
export function lockAfter(count: number): Temporal.Duration | undefined {
  if (count < LOCKING_ATTEMPT) return undefined
  return Temporal.Duration.from({ minutes: Math.min(2 ** (count - LOCKING_ATTEMPT), LONGEST_LOCK_MINUTES) })
}

/**
 * Counts one more try before it is judged, so that many at once do not get more tries than one after the other. The
 * refusal is when the lock ends.
 */
export function beginAttempt(
  { count, lockedUntil }: Attempts,
  now: Temporal.Instant,
): Result<Attempts, Temporal.Instant> {
  if (lockedUntil !== undefined && Temporal.Instant.compare(now, lockedUntil) < 0) return refuse(lockedUntil)
  const lock = lockAfter(count + 1)
  return accept({ count: count + 1, lockedUntil: lock && now.add(lock) })
}
