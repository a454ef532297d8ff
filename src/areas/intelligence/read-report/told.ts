import type { Span } from '#domain/reading/facts.ts'
import type { Proposal } from '#domain/reading/proposals.ts'
import { quoteOf } from '#domain/reading/sources.ts'
import { marksIn } from '#domain/report/marks.ts'
import type { Translate } from '#platform/i18n/words.ts'

/** As much as a fact of this kind may hold. */
const MOST = 2000

/**
 * What the reader proposes of a report. It was written for notices to the public: a number that a report names is
 * nobody's to call, its quoted words are no statement, and the day on which it came is no day on which it was published.
 */
export function proposalsOfReport(read: readonly Proposal[], text: string, t: Translate): readonly Proposal[] {
  const kept = read.flatMap((proposal) => {
    if (proposal.kind === 'published-date') return []
    const value = toldIn(proposal, t)
    return value === undefined ? [proposal] : [{ ...proposal, kind: 'told' as const, value: value.slice(0, MOST) }]
  })
  const taken = kept.flatMap(({ spans }) => spans)
  return [...kept, ...numbersIn(text, taken, t)]
}

function toldIn(proposal: Proposal, t: Translate): string | undefined {
  if (proposal.kind === 'contact') return t(`drafts:told.${proposal.value.kind}`, { value: proposal.value.value })
  if (proposal.kind !== 'statement') return undefined
  const { speaker, words } = proposal.value
  return t('drafts:told.words', { who: speaker, value: words ?? proposal.quotes.join(' … ') })
}

/** Plates, and phone numbers in spellings that the reader does not know, where nothing else was read. */
function numbersIn(text: string, taken: readonly Span[], t: Translate): readonly Proposal[] {
  return marksIn(text).flatMap(({ kind, value }, index) => {
    const pattern = PATTERNS[kind]?.(value)
    const spans = pattern === undefined ? [] : Array.from(text.matchAll(pattern), spanOf)
    const free = spans.filter(([start, end]) => !taken.some((other) => other[0] < end && start < other[1]))
    if (free.length === 0 || free.length < spans.length) return []
    const written = text.slice(...(free[0] ?? [0, 0]))
    const fact = { kind: 'told', key: `/told/${index}`, value: t(`drafts:told.${kind}`, { value: written }) } as const
    return [{ ...fact, spans: free, quotes: free.map((span) => quoteOf(text, span)), certainty: 'likely' }]
  })
}

const spanOf = (found: RegExpExecArray): Span => [found.index, found.index + found[0].length]

/** How a mark may be written in a text: its letters and digits with what people put between them. */
const PATTERNS: Readonly<Record<string, ((value: string) => RegExp) | undefined>> = {
  plate: (value) => {
    const letters = Array.from(value, (letter) => ({ 0: '[0O]', 1: '[1I]' })[letter] ?? letter)
    return new RegExp(`(?<![A-Z0-9])${letters.join('[ -]?')}(?![A-Z0-9])`, 'giu')
  },
  phone: (value) =>
    new RegExp(
      String.raw`(?<!\d)(?:\+|00)?(?:\d[ ().-]{0,3}){0,4}${Array.from(value).join('[ ().-]{0,3}')}(?!\d)`,
      'gu',
    ),
}
