import type { FieldError } from '#platform/forms/field-error.ts'
import { type Answer, leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Caller, Route } from '#platform/http/route.ts'
import { HOME, localPath, withBack } from '../back.ts'
import { findWhoIsAt, startAgain } from '../unfinished.ts'
import { parseCode, parseKept } from './form.ts'
import { ENROLMENT, NEW_CODES, newCodesPage, page } from './page.ts'
import { confirmSecondFactor, findSecretToShow, finishEnrolment, makeFirstCodes } from './use-case.ts'

const TEMPLATE = 'areas/account/enrol-second-factor/page.njk'
const NEW_CODES_TEMPLATE = 'areas/account/enrol-second-factor/new-codes.njk'

/** Setting up the second factor at the first sign-in, and keeping the recovery codes. */
export const enrolSecondFactorRoutes: readonly Route[] = [
  {
    door: 'open',
    method: 'GET',
    url: ENROLMENT,
    action: 'account.sign-in',
    answer: async (caller) => {
      const person = await findWhoIsAt('enrolment', caller)
      if (person === undefined) return startAgain(caller)
      const secret = await findSecretToShow(caller, person)
      return secret === undefined ? toNewCodes(caller) : show(TEMPLATE, await page(secret, person.email, [], caller))
    },
  },
  {
    door: 'open',
    method: 'POST',
    url: ENROLMENT,
    action: 'account.sign-in',
    answer: async (caller) => {
      const person = await findWhoIsAt('enrolment', caller)
      if (person === undefined) return startAgain(caller)
      const secret = await findSecretToShow(caller, person)
      if (secret === undefined) return toNewCodes(caller)
      const code = parseCode(caller.body)
      if (!code.ok) return showMistakes(TEMPLATE, await page(secret, person.email, [code.refusal], caller))
      if (await confirmSecondFactor(caller, person, code.value)) return toNewCodes(caller)
      return showMistakes(TEMPLATE, await page(secret, person.email, [WRONG_CODE], caller))
    },
  },
  {
    // Only hashes are stored, so every look at this page makes the codes anew, until its reader says that they are kept.
    door: 'open',
    method: 'GET',
    url: NEW_CODES,
    action: 'account.sign-in',
    answer: async (caller) => {
      const codes = await makeCodesFor(caller)
      return codes === undefined ? startAgain(caller) : show(NEW_CODES_TEMPLATE, newCodesPage(codes, [], caller))
    },
  },
  {
    door: 'open',
    method: 'POST',
    url: NEW_CODES,
    action: 'account.sign-in',
    answer: async (caller) => {
      const kept = parseKept(caller.body)
      if (!kept.ok) {
        const codes = await makeCodesFor(caller)
        if (codes === undefined) return startAgain(caller)
        return showMistakes(NEW_CODES_TEMPLATE, newCodesPage(codes, [kept.refusal], caller))
      }
      const person = await findWhoIsAt('enrolment', caller)
      const token = person && (await finishEnrolment(caller, person))
      if (token === undefined) return startAgain(caller)
      return { ...leadTo(localPath(caller.query['back']) ?? HOME, {}), sessionToken: token }
    },
  },
]

const WRONG_CODE: FieldError = { field: 'code', message: 'account:secondFactor.app.wrong' }

const toNewCodes = ({ query }: Caller): Answer => leadTo(withBack(NEW_CODES, localPath(query['back'])), {})

async function makeCodesFor(caller: Caller): Promise<readonly string[] | undefined> {
  const person = await findWhoIsAt('enrolment', caller)
  return person && makeFirstCodes(caller, person)
}
