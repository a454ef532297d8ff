import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Caller } from '#platform/http/route.ts'
import { localPath, withBack } from '../back.ts'

/** Ways to sign in other than e-mail address and password, in the order of the page. */
const OTHER_WAYS = [
  { href: '/sign-in/demonstration', words: 'account:signIn.demonstration', demonstrationOnly: true },
] as const

/** Everything `page.njk` needs. */
export function page(email: string, errors: readonly FieldError[], { words, query, house }: Caller) {
  const back = localPath(query['back'])
  return {
    email,
    errorSummary: errorSummary(errors, words),
    errors: fieldErrors(errors, words),
    action: withBack('/sign-in', back),
    startAgain: query['again'] !== undefined,
    otherWays: OTHER_WAYS.filter(({ demonstrationOnly }) => house.config.demonstration || !demonstrationOnly).map(
      ({ href, words: key }) => ({ href: withBack(href, back), text: words.t(key) }),
    ),
  }
}
