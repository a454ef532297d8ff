import { Secret, TOTP } from 'otpauth'

/** A code stands for half a minute; clocks of telephones may be one such step off. */
const PERIOD_SECONDS = 30
const STEPS_OFF = 1
const SECRET_BYTES = 20

/** A new secret for an authenticator app, 160 random bits in base 32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** What the QR code holds: the secret under our name and the person's address. */
export const addressForApp = (secret: string, email: string): string => totpOf(secret, email).toString()

/**
 * The step (half minutes since 1970) that a code belongs to; `undefined` when it is wrong. A step at or before the last
 * one used must be refused by the caller: a code works once. @see RFC 6238 5.2
 */
export function stepOf(secret: string, typed: string, now: Temporal.Instant): number | undefined {
  const token = typed.replaceAll(/\s/gu, '')
  if (!/^\d{6}$/u.test(token)) return undefined
  const offset = totpOf(secret).validate({ token, timestamp: now.epochMilliseconds, window: STEPS_OFF })
  return offset === null ? undefined : Math.floor(now.epochMilliseconds / (PERIOD_SECONDS * 1000)) + offset
}

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Daybreak', label, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, secret })
