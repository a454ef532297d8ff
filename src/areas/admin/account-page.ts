import { ROLES } from '#domain/access/actions.ts'
import { ACCOUNT_RANKS } from '#domain/agency/account.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Answers } from './account-form.ts'
import type { AgencyChoice, KeptAccount } from './account-store.ts'

/** Everything that `account-fields.njk` needs. An agency that has ended is offered only where it is the answer already. */
export const fieldsPage = (
  answers: Answers,
  errors: readonly FieldError[],
  agencies: readonly AgencyChoice[],
  words: Words,
) => ({
  answers,
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
  agencies: [
    { value: '', text: words.t('admin:form.chooseAgency') },
    ...agencies
      .filter(({ id, ended }) => !ended || id === answers.agencyId)
      .map(({ id, name }) => ({ value: id, text: name, selected: id === answers.agencyId })),
  ],
  ranks: [
    { value: '', text: words.t('admin:form.noRank') },
    ...ACCOUNT_RANKS.map((rank) => ({
      value: rank,
      text: words.t(`admin:rank.${rank}`),
      selected: rank === answers.rank,
    })),
  ],
  roles: ROLES.map((role) => ({
    value: role,
    text: words.t(`admin:role.${role}`),
    hint: { text: words.t(`admin:roleHint.${role}`) },
    checked: answers.roles.includes(role),
  })),
})

/** What is kept of an account, in the order of its form, as rows of a summary list. */
export const rowsOf = (account: KeptAccount, words: Words) => [
  { key: words.t('admin:form.name'), value: account.name },
  { key: words.t('admin:form.email'), value: account.email },
  { key: words.t('admin:form.agency'), value: account.agency },
  { key: words.t('admin:form.jobTitle'), value: account.jobTitle },
  {
    key: words.t('admin:form.rank'),
    value: words.t(account.rank === null ? 'admin:form.noRank' : `admin:rank.${account.rank}`),
  },
  {
    key: words.t('admin:form.roles'),
    value:
      account.roles.length === 0
        ? words.t('admin:form.noRoles')
        : words.list(account.roles.map((role) => words.t(`admin:role.${role}`))),
  },
]
