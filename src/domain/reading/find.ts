import type { Span } from './facts.ts'
import type { Sentence } from './sentences.ts'

/** What a pattern found in a sentence, with offsets into the body. */
export type Found = {
  readonly text: string
  readonly span: Span
  /** Where the match stands in the sentence's own text. */
  readonly at: number
  readonly group: (name: string) => string | null
  readonly groupSpan: (name: string) => Span | null
}

/** Every match of a pattern (flags `d` and `g`) in a sentence. */
export function find(sentence: Sentence, pattern: RegExp): readonly Found[] {
  const { start, text } = sentence
  const found: Found[] = []
  // Not matchAll, which copies the pattern at every call: that alone took a third of the time of a reading.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(foundAt(match, start))
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

/** The words of a vocabulary that stand anywhere in the sentences: most stand nowhere, and are found out by one search. */
export function presentIn<Entry extends readonly [name: string, pattern: RegExp]>(
  sentences: readonly Sentence[],
  vocabulary: readonly Entry[],
): readonly Entry[] {
  const text = sentences.map((sentence) => sentence.text).join('\n')
  return vocabulary.filter(([, pattern]) => {
    pattern.lastIndex = 0
    return pattern.test(text)
  })
}

const foundAt = (match: RegExpExecArray, start: number): Found => ({
  text: match[0],
  span: shifted([match.index, match.index + match[0].length], start),
  at: match.index,
  group: (name) => match.groups?.[name] ?? null,
  groupSpan: (name) => {
    const span = match.indices?.groups?.[name]
    return span === undefined ? null : shifted(span, start)
  },
})

const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by]

/** An alternation of plain words, longest first; a space stands for any white space. */
export const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,3}'))
    .join('|')

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The span without white space at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  return [from, to]
}

/** How many places of one value are kept: more would help nobody, and a hostile text could give a million. */
const MOST_SPANS = 40

/** The spans of a value with more of them, up to as many as are kept. */
export const withSpans = (spans: readonly Span[], more: readonly Span[]): readonly Span[] =>
  spans.length >= MOST_SPANS ? spans : [...spans, ...more]

/** Words of a match with their place in the text as given. */
export type Piece = { readonly text: string; readonly span: Span }

/** The first of these groups that took part in a match of a pattern with the flag `d`; `offset` is where its text began. */
export function pieceOf(match: RegExpExecArray | null, offset: number, ...names: readonly string[]): Piece | null {
  const name = names.find((one) => match?.groups?.[one] !== undefined)
  const span = name === undefined ? undefined : match?.indices?.groups?.[name]
  if (name === undefined || span === undefined) return null
  return { text: match?.groups?.[name] ?? '', span: shifted(span, offset) }
}

/** A group of what was found, with its place. */
export function groupOf({ group, groupSpan }: Found, ...names: readonly string[]): Piece | null {
  const name = names.find((one) => group(one) !== null)
  const [text, span] = name === undefined ? [null, null] : [group(name), groupSpan(name)]
  return text === null || span === null ? null : { text, span }
}
