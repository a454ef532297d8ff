import { unreachable } from '#domain/kernel/result.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'
import { HOME, localPath } from '../back.ts'
import { lockedError } from '../locked-error.ts'
import { findWhoIsAt, startAgain } from '../unfinished.ts'
import { parse, readCode, WAYS, type Way } from './form.ts'
import { ADDRESSES, page } from './page.ts'
import { type CodeRefusal, showSecondFactor } from './use-case.ts'

const TEMPLATE = 'areas/account/second-factor/page.njk'

/** The second step of signing in, in its two ways. */
export const secondFactorRoutes: readonly Route[] = WAYS.flatMap((way): readonly Route[] => [
  {
    door: 'open',
    method: 'GET',
    url: ADDRESSES[way],
    action: 'account.sign-in',
    answer: async (caller) => {
      const person = await findWhoIsAt('second-factor', caller)
      return person === undefined ? startAgain(caller) : show(TEMPLATE, page(way, [], caller))
    },
  },
  {
    door: 'open',
    method: 'POST',
    url: ADDRESSES[way],
    action: 'account.sign-in',
    answer: async (caller) => {
      const person = await findWhoIsAt('second-factor', caller)
      if (person === undefined) return startAgain(caller)
      const code = parse(readCode(caller.body), way)
      if (!code.ok) return showMistakes(TEMPLATE, page(way, [code.refusal], caller))
      const shown = await showSecondFactor(caller, person, way, code.value)
      if (!shown.ok) return showMistakes(TEMPLATE, page(way, [errorOf(shown.refusal, way, caller.now)], caller))
      const to = localPath(caller.query['back']) ?? HOME
      const notice = way === 'recovery' ? 'account:secondFactor.recovery.done' : undefined
      return { ...leadTo(to, {}, notice), sessionToken: shown.value }
    },
  },
])

function errorOf(refusal: CodeRefusal, way: Way, now: Temporal.Instant): FieldError {
  switch (refusal.code) {
    case 'wrong':
      return { field: 'code', message: `account:secondFactor.${way}.wrong` }
    case 'used':
      return { field: 'code', message: 'account:secondFactor.used' }
    case 'locked':
      return lockedError('code', refusal.until, now)
    default:
      return unreachable(refusal)
  }
}
