import type { Span } from './facts.ts'
import type { Sentence } from './sentences.ts'

/** A word or mark; `start` and `end` are offsets into the body. */
export type Token = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number }

const TOKEN =
  /\d{1,3}(?:,\d{3})+|\d+(?:-years?[- ]olds?| year[- ]olds?|s\b|st\b|nd\b|rd\b|th\b)?|[\p{L}](?:[\p{L}]|['.&-](?=\p{L}))*|\S/gu

export function tokensOf(sentence: Sentence): readonly Token[] {
  return [...sentence.text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
}

/** Whether a word begins with a capital: asked of every word many times, so no pattern is tried. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text[0] !== token.lower[0]

/** The lower-case word at a place, or '' beyond the ends. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** The stretch from one token to before another. */
export const spanFrom = (tokens: readonly Token[], from: number, to: number): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
]
