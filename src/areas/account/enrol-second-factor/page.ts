import { inGroups } from '#platform/auth/one-time-code.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Caller } from '#platform/http/route.ts'
import { localPath, withBack } from '../back.ts'

export const ENROLMENT = '/sign-in/enrolment'
export const NEW_CODES = '/sign-in/new-recovery-codes'

/** Everything `page.njk` needs. */
export async function page(secret: string, email: string, errors: readonly FieldError[], { words, query }: Caller) {
  // Loaded by the few who set up an app: codes and pictures take six megabytes that no other page needs.
  const [{ qrCodeOf }, { addressForApp }] = await Promise.all([
    import('#platform/auth/qr-code.ts'),
    import('#platform/auth/second-factor.ts'),
  ])
  return {
    qrCode: qrCodeOf(addressForApp(secret, email)),
    secret: inGroups(secret),
    email,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    action: withBack(ENROLMENT, localPath(query['back'])),
  }
}

/** Everything `new-codes.njk` needs. */
export const newCodesPage = (codes: readonly string[], errors: readonly FieldError[], { words, query }: Caller) => ({
  codes,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  action: withBack(NEW_CODES, localPath(query['back'])),
})
