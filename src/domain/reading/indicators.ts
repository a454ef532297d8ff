import type { Span } from './facts.ts'
import { type Found, find, overlaps, presentIn, withSpans } from './find.ts'
import { INDICATORS } from './indicators.words.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'

const WORDS = INDICATORS.map(
  ([indicator, pattern]) => [indicator, new RegExp(`(?<![a-z\\u00c0-\\u024f])(?:${pattern})`, 'dgi')] as const,
)

type Basis = 'case' | 'advice'
type Hit = { readonly indicator: string; readonly match: Found; readonly basis: Basis }
export type IndicatorsRead = {
  readonly indicators: readonly Noted<string>[]
  readonly basis: Noted<Basis | 'both'> | null
}

/** Conditions found in the case and signs advised to the public, and which of the two the text gives. */
export function readIndicators(sentences: readonly Sentence[]): IndicatorsRead {
  const hits: Hit[] = []
  const words = presentIn(sentences, WORDS)
  for (const sentence of sentences) {
    if (sentence.stance === 'background') continue
    const told: Hit[] = []
    for (const [indicator, pattern] of words)
      for (const match of find(sentence, pattern))
        if (!told.some((other) => overlaps(other.match.span, match.span)))
          told.push({ indicator, match, basis: sentence.stance })
    hits.push(...told.toSorted((one, other) => one.match.at - other.match.at))
  }
  const spans = new Map<string, readonly Span[]>()
  for (const { indicator, match } of hits) {
    const wording = wordingOf(indicator, match.text)
    spans.set(wording, withSpans(spans.get(wording) ?? [], [match.span]))
  }
  const bases = new Set(hits.map(({ basis }) => basis))
  const [only] = bases
  return {
    indicators: [...spans].map(([indicator, where]) => note(indicator, where)),
    basis:
      only === undefined
        ? null
        : note(
            bases.size > 1 ? 'both' : only,
            hits.slice(0, 3).map(({ match }) => match.span),
            'likely',
          ),
  }
}

/** Shorter words join the others and name nothing. */
const TELLING = 4

/** A sign by the name of the list where the text uses the words of it, else in the text's own words. */
function wordingOf(indicator: string, words: string): string {
  const own = words.trim().replace(/\s+/g, ' ')
  const told = new Set(
    own
      .toLowerCase()
      .replaceAll('-', '')
      .split(/[^\p{L}]+/u),
  )
  const isNamed = indicator.split(/[ -]/).every((word) => word.length < TELLING || told.has(word))
  return isNamed ? indicator : own
}
