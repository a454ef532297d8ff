import { randomBytes } from 'node:crypto'
import { CODE_BYTES, codeFrom } from '#domain/report/receipt-code.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/house.ts'
import { receiveReport, type Submission } from '#platform/reports/receive.ts'
import { throughTheDoor } from '#platform/reports/through-the-door.ts'
import { newKey } from '#platform/seal/keyring.ts'

/** A report from the public door that names people, a place and a plate. */
export const submission = (given: Partial<Submission> = {}): Submission => ({
  id: newId(),
  channel: 'web',
  language: 'ro',
  answers: {
    danger: { now: 'no' },
    what: { words: 'Men are held at 5 Example Row. Van AB12 CDE.' },
    identity: { knownAs: 'confidential' },
    contact: { name: 'Kit Example', phone: '07700 900123' },
  },
  code: codeFrom(randomBytes(CODE_BYTES)),
  key: newKey(),
  identityId: newId(),
  files: [],
  ...given,
})

/** Receives it at the public door; gives what was sent. */
export async function receiveSubmission(
  house: House,
  given: Partial<Submission> = {},
  now: Temporal.Instant = systemClock.now(),
): Promise<Submission> {
  const sent = submission(given)
  await throughTheDoor(house.pool, (door) => receiveReport(house, door, sent, now))
  return sent
}
