import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import { quoteOf } from '#domain/reading/sources.ts'
import type { Words } from '#platform/i18n/words.ts'
import { addressOf } from '#platform/need-to-know/strand-page.ts'
import type { Sourced } from '#platform/sources/sources.ts'
import type { StandingFact } from '#platform/sources/standing-facts.ts'
import type { Decision, Draft } from '../draft-store.ts'
import { CERTAINTY_TONES } from '../fact-fields.words.ts'
import { sayFact } from '../say-fact.ts'
import { sayReason } from '../say-reason.ts'
import { type GatheredSaying, type Gathering, standingIn, toldIn } from './gathering.ts'
import { sayWhen } from './said-when.ts'

interface Look {
  readonly draft: Draft
  readonly gathering: Gathering
  readonly isBesideStanding: boolean
  /** The fact whose figure the others make up. */
  readonly whole: string | undefined
}

type Told = ReturnType<typeof toldIn>[number]

/** What one or more texts say, as it stands beside others. */
export function sayingView(saying: GatheredSaying, look: Look, words: Words) {
  const told = toldIn(saying)
  const standing = standingIn(saying)
  const said = sayFact({ kind: saying.kind, value: saying.value }, words)
  const decision = decisionOf(told)
  return {
    fact: told[0]?.id ?? '',
    title: said.title,
    details: said.details,
    style: styleOf(decision, standing),
    standing: standing.map((fact) => standingView(fact, look, words)),
    sources: told.map((fact) => sourceView(fact, said.title, look, words)),
    decision,
    decided: decidedText(told, decision, words),
    // Beside what stands each saying is chosen for itself.
    isWhole: saying.facts.some(({ id }) => id === look.whole),
    isChosenAlone: look.isBesideStanding && standing.length === 0,
  }
}

export type SayingView = ReturnType<typeof sayingView>

/** What was decided on all facts that say the same; `undefined` where that is not one thing. */
function decisionOf(told: readonly Told[]): Decision | undefined {
  const decisions = new Set(told.map(({ decision }) => (decision === 'changed' ? 'accepted' : decision)))
  const [only] = decisions
  return decisions.size === 1 ? only : undefined
}

function decidedText([first]: readonly Told[], decision: Decision | undefined, { t }: Words): string | undefined {
  if (first === undefined || decision === undefined || decision === 'proposed') return undefined
  return t(`drafts:decided.${decision}`, { who: first.decidedBy })
}

function styleOf(decision: Decision | undefined, standing: readonly StandingFact[]): string {
  if (decision === 'refused') return 'refused'
  if (decision === 'accepted' || decision === 'differs') return 'accepted'
  return standing.length > 0 ? 'standing' : 'proposed'
}

/** How a text says it, where in the text, and how sure the reader was. */
function sourceView(fact: Told, title: string, { draft, gathering }: Look, words: Words) {
  const from = gathering.drafts.find(({ id }) => id === fact.textId) ?? draft
  const own = sayFact(fact, words).title
  return {
    id: fact.id,
    href: `/drafts/${from.id}#words-${fact.id}`,
    title: from.title,
    said: sayWhen(from, words),
    isInView: from.id === draft.id,
    own: own === title ? undefined : own,
    quotes: [...new Set(fact.spans.map((span) => quoteOf(from.body, span)))].slice(0, 1),
    certainty: { text: words.t(`drafts:certainty.${fact.certainty}`), tone: CERTAINTY_TONES[fact.certainty] },
    reason: sayReason(fact, words),
  }
}

/** What stands already, the texts that say so, and where it can be changed. */
function standingView({ sources, records }: StandingFact, { draft }: Look, { t }: Words) {
  const [record] = records
  return {
    sources,
    byHand: sources.length === 0 ? t('drafts:gather.byHand') : undefined,
    href: record === undefined ? undefined : hrefOf(record, draft.operationId ?? ''),
  }
}

const hrefOf = ({ recordKind, recordId }: Sourced, operationId: string): string =>
  RECORD_PAGES[recordKind]?.(recordId, operationId) ?? `/operations/${operationId}`

/** Where a record is shown and can be changed; whatever is not here is shown with its operation. */
const RECORD_PAGES: { readonly [Kind in RecordKind]?: (id: string, operationId: string) => string } = {
  premises: (id) => `/premises/${id}`,
  closure: (id) => `/closures/${id}`,
  suspect_group: (_id, operationId) => addressOf(operationId, 'suspects'),
  found_group: (_id, operationId) => addressOf(operationId, 'people-safeguarded'),
  entry: (id, operationId) => `/operations/${operationId}/timeline#line-${id}`,
}
