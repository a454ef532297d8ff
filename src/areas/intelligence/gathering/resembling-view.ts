import type { InCommon } from '#domain/reading/seems-to-be.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Draft } from '../draft-store.ts'
import { sayDay } from '../say-fact.ts'
import type { Resembling } from './resembling.ts'

/** What can be put beside an open draft of one's own, and what it seems to tell of; `undefined` for any other draft. */
export function besideView(
  draft: Draft,
  { mayDecide, resembling }: { readonly mayDecide: boolean; readonly resembling: readonly Resembling[] },
  words: Words,
) {
  if (!mayDecide) return undefined
  return {
    addHref: `/drafts/new?beside=${draft.id}`,
    besideHref: `/drafts/${draft.id}/beside`,
    partAction: `/drafts/${draft.id}/part`,
    meantForAction: `/drafts/${draft.id}/meant-for`,
    isMeantFor: draft.operationId !== null,
    resembling: resembling.map((one) => resemblingView(draft, one, words)),
  }
}

function resemblingView(draft: Draft, { what, id, name, reasons }: Resembling, words: Words) {
  const { t } = words
  return {
    title: t(`drafts:seems.${what}.title`, { name }),
    reasons: t('drafts:seems.because', { reasons: reasons.map((reason) => sayReason(reason, words)).join('; ') }),
    act: t(`drafts:seems.${what}.act`),
    look: t(`drafts:seems.${what}.look`),
    ...(what === 'operation'
      ? { action: `/drafts/${draft.id}/meant-for`, name: 'operation', href: `/operations/${id}` }
      : { action: `/drafts/${draft.id}/beside`, name: 'other', href: `/drafts/${id}` }),
    value: id,
  }
}

/** 'same day: 9 March 2021', 'eight arrested in both' */
function sayReason({ what, value }: InCommon, words: Words): string {
  const { t } = words
  if (typeof value === 'number') return t(`drafts:seems.reason.${what}`, { count: value })
  return t(`drafts:seems.reason.${what}`, { value: what === 'day' ? inWords(value, words) : value })
}

const inWords = (day: string, words: Words): string => (day.startsWith('--') ? sayDay(day, words) : words.day(day))
