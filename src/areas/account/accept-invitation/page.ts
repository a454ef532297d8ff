import { SHORTEST } from '#platform/auth/password-rule.ts'
import { SETUP_CODE_DAYS } from '#platform/auth/setup-code.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './form.ts'

/** Everything `page.njk` needs. */
export const page = ({ email, code }: Answers, errors: readonly FieldError[], words: Words) => ({
  email,
  code,
  why: words.t('account:invitation.why', { days: SETUP_CODE_DAYS }),
  passwordHint: words.t('account:password.hint', { least: SHORTEST }),
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
