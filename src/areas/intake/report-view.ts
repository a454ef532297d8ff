import type { ReportState } from '#domain/report/acts.ts'
import type { RiskLevel } from '#domain/report/risk.ts'
import type { Urgent } from '#domain/report/urgency.ts'
import type { Words } from '#platform/i18n/words.ts'

/** What the tags of a report say. */
interface Tagged {
  readonly state: ReportState
  readonly urgent: readonly Urgent[]
  readonly risk: RiskLevel | null
}

const TONE_OF_STATE: Readonly<Record<ReportState, string>> = {
  received: 'busy',
  claimed: 'calm',
  joined: 'good',
  closed: 'past',
}

const TONE_OF_RISK: Readonly<Record<RiskLevel, string>> = {
  standard: 'calm',
  medium: 'busy',
  high: 'warning',
  immediate: 'bad',
}

/** The tags of a report, the gravest first, as the macro `stateTag` places them. */
export const reportTags = ({ state, urgent, risk }: Tagged, { t }: Words) => [
  ...urgent.map((reason) => ({ text: t(`intake:urgent.${reason}`), tone: 'bad' })),
  risk === null
    ? { text: t('intake:risk.none'), tone: state === 'closed' ? 'past' : 'warning' }
    : { text: t(`intake:risk.${risk}`), tone: TONE_OF_RISK[risk] },
  { text: t(`intake:state.${state}`), tone: TONE_OF_STATE[state] },
]

/** Whose a report is, in words: "Yours" for `reader`; of one whose owner may not work on reports any more, whose it was. */
export function ownerText(
  { ownerId, owner }: { readonly ownerId: string | null; readonly owner: string | null },
  { t }: Words,
  reader?: string,
): string {
  if (owner === null) return t('intake:owner.nobody')
  if (ownerId === null) return t('intake:owner.left', { who: owner })
  return ownerId === reader ? t('intake:owner.you') : owner
}

/** By when something is due, in words; `undefined` where nothing is. */
export function dueView(dueAt: string | null, words: Words, now: Temporal.Instant) {
  if (dueAt === null) return undefined
  const isOverdue = Temporal.Instant.compare(dueAt, now) < 0
  const when = words.relative(dueAt, now)
  return {
    at: dueAt,
    isOverdue,
    text: words.t(isOverdue ? 'intake:due.overdue' : 'intake:due.ahead', { when }),
    exact: words.dateTime(dueAt),
  }
}
