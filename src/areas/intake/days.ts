const ZONE = 'Europe/London'

/** A day as an address writes it, 2026-11-22; `undefined` for anything else. */
export function dayIn(text = ''): Temporal.PlainDate | undefined {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** When a day begins in London. */
export const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(ZONE).toInstant()

/** Which day it is in London. */
export const dayOf = (now: Temporal.Instant): Temporal.PlainDate => now.toZonedDateTimeISO(ZONE).toPlainDate()
