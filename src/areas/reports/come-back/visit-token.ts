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
