import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a form of this session carries, so that no other site can send it: made of the session's token, never of its hash. */
export const formTokenOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('form').digest('base64url')

/** True if `given` is the form token of this session. */
export function isFormToken(sessionToken: string, given: unknown): boolean {
  const expected = Buffer.from(formTokenOf(sessionToken))
  const received = Buffer.from(typeof given === 'string' ? given : '')
  return expected.length === received.length && timingSafeEqual(expected, received)
}
