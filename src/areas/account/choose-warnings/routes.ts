import { changesBetween } from '#domain/ledger/events.ts'
import { WARNS_OF } from '#domain/warning-ahead/warning-ahead.ts'
import { errorSummary, fieldErrors } from '#platform/forms/error-summary.ts'
import type { FieldError } from '#platform/forms/field-error.ts'
import { parseChoice } from '#platform/forms/text.ts'
import { typed } from '#platform/forms/typed.ts'
import { leadTo, show, showMistakes } from '#platform/http/answer.ts'
import type { Route, Visit } from '#platform/http/route.ts'
import { findWarnsOf, keepWarnsOf } from './store.ts'

const TEMPLATE = 'areas/account/choose-warnings/page.njk'

/** Choosing what to be warned of. */
export const chooseWarningsRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'GET',
    url: '/account/warnings',
    action: 'account.keep-own',
    event: 'own-account-looked-at',
    answer: async (visit) => {
      const about = { recordKind: 'account', recordId: visit.actor.accountId } as const
      return show(TEMPLATE, page(visit, await findWarnsOf(visit), []), about)
    },
  },
  {
    door: 'staff',
    method: 'POST',
    url: '/account/warnings',
    action: 'account.keep-own',
    event: 'warnings-chosen',
    answer: async (visit) => {
      const chosen = parseChoice(typed(visit.body, 'warnsOf'), WARNS_OF, 'warnsOf')
      if (!chosen.ok) return showMistakes(TEMPLATE, page(visit, undefined, [chosen.refusal]))
      const before = await findWarnsOf(visit)
      await keepWarnsOf(visit, chosen.value)
      const changes = changesBetween({ warns_of: before }, { warns_of: chosen.value })
      const about = { recordKind: 'account', recordId: visit.actor.accountId, changes } as const
      return leadTo('/account', about, 'warnings:choose.done')
    },
  },
]

/** Everything `page.njk` needs. */
const page = (
  { words, house }: Pick<Visit, 'words' | 'house'>,
  chosen: string | undefined,
  errors: readonly FieldError[],
) => ({
  choices: WARNS_OF.map((value) => ({
    value,
    text: words.t(`warnings:choose.of.${value}`),
    hint: { text: words.t(`warnings:choose.hint.${value}`) },
    checked: value === chosen,
  })),
  mailed: words.t(house.config.mail === undefined ? 'warnings:own.notMailed' : 'warnings:own.mailed'),
  errorSummary: errorSummary(errors, words),
  errors: fieldErrors(errors, words),
})
