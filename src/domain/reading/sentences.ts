import { ADVICE, BACKGROUND } from './stance.words.ts'

/** What a sentence is about: the case in hand, general advice, or background figures and other cases. */
export type Stance = 'case' | 'advice' | 'background'

/** A sentence of the body; `text` begins at `start` of the body. */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly stance: Stance
  readonly headline: boolean
}

/** A longer run of words is cut here, so that no pattern ever sees more. */
const LONGEST = 700
/** Less than a word says nothing: a bullet, the number of an item. */
const SHORTEST = 3
const ABBREVIATED =
  /(?:^|[\s("])(?:[A-Za-z]|det|ch|insp|sgt|supt|supts|mr|mrs|ms|dr|st|no|rd|dept|cllr|rev|hon|approx|u\.k|u\.s|e\.g|i\.e|con|cons|dci|const)$/i
const ENDS = /[.!?]["')\]]{0,2}(?=\s)|\n/g

export function sentencesOf(body: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    for (const [from, to] of pieces(body, start, end)) {
      if (to - from < SHORTEST) continue
      const text = body.slice(from, to)
      sentences.push({
        start: from,
        end: to,
        text,
        stance: stanceOf(text),
        headline: isHeadline(text, sentences.length),
      })
    }
    start = end
  }
  for (const end of body.matchAll(ENDS)) if (isEnd(body, end.index, end[0], start)) close(end.index + end[0].length)
  close(body.length)
  return sentences
}

function isEnd(body: string, at: number, mark: string, start: number): boolean {
  if (mark === '\n') return true
  const next = /^\s+["'([-]{0,2}(\S)/.exec(body.slice(at + mark.length, at + mark.length + 80))?.[1] ?? 'A'
  if (!/[\p{Lu}\d£$]/u.test(next)) return false
  return mark[0] !== '.' || !ABBREVIATED.test(body.slice(Math.max(start, at - 12), at))
}

/** The stretch from `start` to `end` without the white space around it, in pieces no longer than the longest allowed. */
function* pieces(body: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  while (from < end) {
    if (/\s/.test(body[from] ?? '')) {
      from += 1
      continue
    }
    let to = Math.min(end, from + LONGEST)
    const space = to < end ? body.slice(from, to + 1).lastIndexOf(' ') : -1
    if (space > 0) to = from + space
    const next = to
    while (to > from && /\s/.test(body[to - 1] ?? '')) to -= 1
    yield [from, to]
    from = next
  }
}

function stanceOf(text: string): Stance {
  if (BACKGROUND.some((pattern) => pattern.test(text))) return 'background'
  return ADVICE.some((pattern) => pattern.test(text)) ? 'advice' : 'case'
}

const isHeadline = (text: string, before: number): boolean => before < 3 && text.length < 120 && !/[.!?"]$/.test(text)
