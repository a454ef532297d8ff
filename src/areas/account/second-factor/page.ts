import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Caller } from '#platform/http/route.ts'
import { localPath, withBack } from '../back.ts'
import type { Way } from './form.ts'

/** Where each second factor is asked for. */
export const ADDRESSES = { app: '/sign-in/second-factor', recovery: '/sign-in/recovery-code' } as const

/** Everything `page.njk` needs. */
export function page(way: Way, errors: readonly FieldError[], { words, query }: Caller) {
  const back = localPath(query['back'])
  const other: Way = way === 'app' ? 'recovery' : 'app'
  return {
    title: words.t(`account:secondFactor.${way}.title`),
    code: words.t(`account:secondFactor.${way}.code`),
    hint: words.t(`account:secondFactor.${way}.hint`),
    isNumber: way === 'app',
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    action: withBack(ADDRESSES[way], back),
    other: { href: withBack(ADDRESSES[other], back), text: words.t(`account:secondFactor.${other}.instead`) },
  }
}
