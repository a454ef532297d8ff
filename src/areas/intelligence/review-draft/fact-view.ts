import { quoteOf } from '#domain/reading/sources.ts'
import { errorSummary } from '#platform/forms/error-summary.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Draft, type DraftFact, isKept } from '../draft-store.ts'
import { CERTAINTY_TONES } from '../fact-fields.words.ts'
import { answersOf, fieldsOf, parse } from '../fact-form.ts'
import { fieldViews } from '../fact-form-view.ts'
import { sayFact } from '../say-fact.ts'
import { sayReason } from '../say-reason.ts'
import type { Look } from './look.ts'
import type { DraftPart, ToldFact } from './parts-store.ts'

/** How many places of the text a card quotes; the others are marked in the text. */
const MOST_QUOTES = 2

/** A fact as its card shows it, beside the whole text. */
export const factView = (draft: Draft, fact: DraftFact, look: Look, words: Words) => ({
  ...told(fact, words),
  ...quotesOf(draft, fact, words),
  wordsHref: fact.spans.length === 0 ? undefined : `#words-${fact.id}`,
  before: wasRead(fact, words),
  acts: look.mayDecide ? actsOf(draft, fact, look, words) : undefined,
})

/** A fact as its card shows it to somebody who may not read the whole text: with the words that its records came from. */
export const partView = (fact: DraftPart, words: Words) => ({
  ...told(fact, words),
  quotes: isItsOwnSource(fact) || !fact.isInText ? [] : fact.quotes,
})

function told(fact: ToldFact, words: Words) {
  const { t } = words
  const said = sayFact(fact, words)
  return {
    id: fact.id,
    kind: t(`drafts:kind.${fact.kind}`),
    title: said.title,
    details: said.details,
    certainty: { text: t(`drafts:certainty.${fact.certainty}`), tone: CERTAINTY_TONES[fact.certainty] },
    reason: sayReason(fact, words),
    decision: fact.decision,
    style: styleOf(fact),
    decided: fact.decision === 'proposed' ? undefined : t(`drafts:decided.${fact.decision}`, { who: fact.decidedBy }),
  }
}

function styleOf(fact: ToldFact): string {
  if (isKept(fact)) return 'accepted'
  return fact.decision === 'refused' ? 'refused' : 'proposed'
}

/** What somebody said would stand there twice. */
const isItsOwnSource = ({ kind, decision }: ToldFact): boolean => kind === 'statement' && decision !== 'changed'

/** The words of the first places, each once. */
function quotesOf({ body }: Draft, fact: DraftFact, { t }: Words) {
  const quotes = isItsOwnSource(fact) ? [] : [...new Set(fact.spans.map((span) => quoteOf(body, span)))]
  const further = quotes.length - MOST_QUOTES
  return {
    quotes: quotes.slice(0, MOST_QUOTES),
    further: further > 0 ? t('drafts:fact.further', { count: further }) : undefined,
  }
}

function wasRead(fact: DraftFact, words: Words): string | undefined {
  if (fact.decision !== 'changed' || fact.proposed === null) return undefined
  const before = sayFact({ kind: fact.kind, value: fact.proposed }, words).title
  return before === sayFact(fact, words).title
    ? words.t('drafts:fact.completed')
    : words.t('drafts:fact.before', { before })
}

function actsOf(draft: Draft, fact: DraftFact, { page, changing, mistaken }: Look, words: Words) {
  const form = `change-${fact.id}`
  const typedIn = mistaken?.form === form ? mistaken : undefined
  const isOpen = typedIn !== undefined || (mistaken === undefined && changing === fact.id)
  const shown = typedIn ?? { form, answers: answersOf(fact.kind, fact.value), errors: [] }
  const missing = firstMissing(form, fact, words)
  return {
    page,
    isWhole: missing === undefined,
    action: `/drafts/${draft.id}/facts/${fact.id}`,
    changeHref: `/drafts/${draft.id}?change=${fact.id}${missing ?? `#fact-${fact.id}`}`,
    closeHref: `/drafts/${draft.id}#fact-${fact.id}`,
    ...(isOpen ? { form, fields: fieldViews(fact.kind, fieldsOf(fact.kind), shown, words) } : {}),
  }
}

/** The address of the first field that a fact lacks: a day without its year cannot be accepted as it stands. */
function firstMissing(form: string, { kind, value }: DraftFact, words: Words): string | undefined {
  const parsed = parse(kind, answersOf(kind, value))
  if (parsed.ok) return undefined
  const errors = parsed.refusal.map((error) => ({ ...error, field: `${form}-${error.field}` }))
  return errorSummary(errors, words)?.errorList[0]?.href
}
