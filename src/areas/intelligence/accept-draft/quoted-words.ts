import type { Span } from '#domain/reading/facts.ts'
import { quoteOf } from '#domain/reading/sources.ts'
import { mayTell } from '#domain/reading/strands-of-facts.ts'
import type { Draft, DraftFact } from '../draft-store.ts'

/**
 * The words of a fact from each place where it stands, each once: its clause, or where that tells of people who are held
 * in another strand, the bare words that the fact was read from. '' where those tell of them everywhere. Facts that were
 * refused count: the words tell what they tell.
 */
export function quotedWords({ body, facts }: Pick<Draft, 'body' | 'facts'>, fact: DraftFact): string {
  const apart = facts.flatMap(({ kind, spans }) => (mayTell(fact.kind, kind) ? [] : spans))
  const quotes = fact.spans.flatMap((span) => wordsAt(body, span, apart) ?? [])
  return [...new Set(quotes)].join(' … ')
}

function wordsAt(body: string, span: Span, apart: readonly Span[]): string | undefined {
  const tells = (reach: Span): boolean => apart.some(([start, end]) => start < reach[1] && end > reach[0])
  if (tells(span)) return undefined
  const clause = quoteOf(body, span)
  const from = body.lastIndexOf(clause, span[0])
  const isFree = from >= 0 && !tells([from, from + clause.length])
  return isFree ? clause : body.slice(...span).trim() || undefined
}
