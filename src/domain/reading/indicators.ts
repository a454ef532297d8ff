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
  for (const { sentence, basis } of basesOf(sentences)) {
    const told: Hit[] = []
    for (const [indicator, pattern] of words)
      for (const match of find(sentence, pattern))
        if (!told.some((other) => overlaps(other.match.span, match.span))) told.push({ indicator, match, basis })
    hits.push(...told.toSorted((one, other) => one.match.at - other.match.at))
  }
  const signs = Map.groupBy(hits, ({ indicator, match }) => wordingOf(indicator, match.text))
  return { indicators: [...signs].map(([wording, told]) => signOf(wording, told)), basis: basisOf(hits) }
}

/** Which of the two each sentence is; what follows words of advice in a list is advice as well. */
function basesOf(sentences: readonly Sentence[]) {
  let isListed = false
  return sentences.flatMap((sentence) => {
    const isAdvice = sentence.stance === 'advice' || (isListed && isItem(sentence))
    isListed = isAdvice && (isListed || sentence.text.endsWith(':'))
    if (sentence.stance === 'background') return []
    return [{ sentence, basis: isAdvice ? 'advice' : 'case' } as const]
  })
}

function basisOf(hits: readonly Hit[]): IndicatorsRead['basis'] {
  const [only, other] = new Set(hits.map(({ basis }) => basis))
  if (only === undefined) return null
  const spans = hits.slice(0, 3).map(({ match }) => match.span)
  return note(other === undefined ? only : 'both', spans, 'likely')
}

/** A line of a list: it begins with a mark, or is no sentence of its own. */
const isItem = ({ text }: Sentence): boolean => /^[-*•–·]|[^.!?"]$/u.test(text)

/** A sign; what the public is only told to look for is no more than likely to be one of this case. */
function signOf(wording: string, told: readonly Hit[]): Noted<string> {
  const spans = told.reduce<readonly Span[]>((all, { match }) => withSpans(all, [match.span]), [])
  return told.every(({ basis }) => basis === 'advice')
    ? note(wording, spans, 'likely', 'general-advice')
    : note(wording, spans)
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
