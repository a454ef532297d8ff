import type { FieldError } from '#platform/forms/field-error.ts'

/** The sentence for somebody whose account is locked: how long to wait, in whole minutes, at least one. */
export const lockedError = (field: string, until: Temporal.Instant, now: Temporal.Instant): FieldError => ({
  field,
  message: 'account:locked',
  values: { count: Math.max(1, Math.ceil(now.until(until).total('minutes'))) },
})
