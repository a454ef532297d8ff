import { type Keyring, openWith, sealWith } from '#platform/seal/keyring.ts'

/** A conversation that was opened: carried from page to page, so that nothing stays in the browser or with us. */
export interface VisitToken {
  readonly code: string
}

type Sealing = Pick<Keyring, 'derive'>

/** After this long without a page, the number has to be typed again: somebody else may sit there now. */
const IDLE: Temporal.DurationLike = { minutes: 30 }

/** Longer than any of ours. */
const MOST_CHARACTERS = 500

const keyOf = (keyring: Sealing): Buffer => keyring.derive('visit of a reporter')

/** The visit as one text for a page to carry: nobody reads or changes it but this installation. */
export const sealVisit = (keyring: Sealing, { code }: VisitToken, now: Temporal.Instant): string =>
  sealWith(keyOf(keyring), Buffer.from(JSON.stringify({ code, at: now.epochMilliseconds }))).toString('base64url')

/** The visit of a page; `undefined` where the text is none of ours, was changed, or is of more than half an hour ago. */
export function openVisit(keyring: Sealing, token: string, now: Temporal.Instant): VisitToken | undefined {
  if (token === '' || token.length > MOST_CHARACTERS) return undefined
  try {
    const { code, at } = JSON.parse(openWith(keyOf(keyring), Buffer.from(token, 'base64url')).toString())
    const ends = Temporal.Instant.fromEpochMilliseconds(at).add(IDLE)
    return Temporal.Instant.compare(now, ends) > 0 ? undefined : { code }
  } catch {
    return undefined
  }
}

const stampKeyOf = (keyring: Sealing): Buffer => keyring.derive('page of the number')

/** When the page of the number was shown, as one text for it to carry. */
export const sealStamp = (keyring: Sealing, now: Temporal.Instant): string =>
  sealWith(stampKeyOf(keyring), Buffer.from(String(now.epochMilliseconds))).toString('base64url')

/**
 * Whether a page of the number is too old to be sent: the form may be one that a browser kept, sent again by somebody else.
 * A form without a stamp was never a page of ours, and its sender knows the number.
 */
export function isStale(keyring: Sealing, stamp: string, now: Temporal.Instant): boolean {
  if (stamp === '') return false
  try {
    const at = Number(
      openWith(stampKeyOf(keyring), Buffer.from(stamp.slice(0, MOST_CHARACTERS), 'base64url')).toString(),
    )
    return Temporal.Instant.compare(now, Temporal.Instant.fromEpochMilliseconds(at).add(IDLE)) > 0
  } catch {
    return true
  }
}
