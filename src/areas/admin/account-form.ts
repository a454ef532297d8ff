import { ROLES } from '#domain/access/actions.ts'
import { ACCOUNT_RANKS, type StandingRefusal } from '#domain/agency/account.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { isId } from '#platform/db/ids.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { gather } from '#platform/forms/gather.ts'
import { parseLine, parseText } from '#platform/forms/text.ts'
import { typed, typedList } from '#platform/forms/typed.ts'
import type { Body } from '#platform/http/route.ts'
import type { KeptAccount } from './account-store.ts'

/** An account as its form describes it. */
export type AccountGiven = Omit<KeptAccount, 'id' | 'agency' | 'state' | 'version'>

/** What was typed, kept exactly. */
export const readAnswers = (body: Body) => ({
  name: typed(body, 'name'),
  email: typed(body, 'email'),
  agencyId: typed(body, 'agencyId'),
  jobTitle: typed(body, 'jobTitle'),
  rank: typed(body, 'rank'),
  roles: typedList(body, 'roles'),
})

export type Answers = ReturnType<typeof readAnswers>

/** The form as an account would fill it in. */
export const answersOf = ({ name, email, agencyId, jobTitle, rank, roles }: AccountGiven): Answers => ({
  name,
  email,
  agencyId,
  jobTitle,
  rank: rank ?? '',
  roles,
})

const LONGEST_EMAIL = 254

/** An account, or every mistake in the order of the page. */
export const parse = (answers: Answers): Result<AccountGiven, readonly FieldError[]> =>
  gather({
    name: parseLine(answers.name, 'name', { name: 'admin:form.name', most: 120 }),
    email: parseEmail(answers.email),
    agencyId: isId(answers.agencyId)
      ? accept(answers.agencyId)
      : refuse({ field: 'agencyId', message: 'admin:form.agencyMissing' }),
    jobTitle: parseLine(answers.jobTitle, 'jobTitle', { name: 'admin:form.jobTitle', most: 120 }),
    rank: accept(ACCOUNT_RANKS.find((rank) => rank === answers.rank) ?? null),
    roles: accept(ROLES.filter((role) => answers.roles.includes(role))),
  })

function parseEmail(text: string): Result<string, FieldError> {
  const length = parseText(text, 'email', { name: 'admin:form.email', most: LONGEST_EMAIL })
  if (!length.ok || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) return length
  return refuse({ field: 'email', message: 'admin:form.emailWrong' })
}

/** Why an account cannot be as the form describes it. */
export type AccountRefusal = StandingRefusal | 'email-taken' | 'agency-unknown' | 'last-administrator'

/** The words for each. */
export const REFUSALS = {
  'rank-of-another-body': { field: 'rank', message: 'admin:refused.rankOfAnotherBody' },
  'agency-ended': { field: 'agencyId', message: 'admin:refused.agencyEnded' },
  'agency-unknown': { field: 'agencyId', message: 'admin:form.agencyMissing' },
  'email-taken': { field: 'email', message: 'admin:refused.emailTaken' },
  'last-administrator': { field: 'roles', message: 'admin:refused.lastAdministratorRole' },
} as const satisfies Record<AccountRefusal, FieldError>
