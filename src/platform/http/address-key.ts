import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../clock/clock.ts'

const HOUR_MS = 3_600_000

/**
 * Tells addresses apart for the rate limit without keeping any: a hash with a key that lives in memory and is replaced
 * every hour.
 */
export function addressKeys(clock: Clock): (request: FastifyRequest) => string {
  let key = randomBytes(32)
  let hour = -1
  return ({ ip }) => {
    const now = Math.floor(clock.now().epochMilliseconds / HOUR_MS)
    if (now !== hour) {
      hour = now
      key = randomBytes(32)
    }
    return createHmac('sha256', key).update(ip).digest('base64url')
  }
}
