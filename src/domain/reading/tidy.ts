import { EVEN } from './characters.words.ts'
import { mended } from './damage.ts'
import { DEBRIS } from './debris.words.ts'
import { type Edited, replacing, unedited } from './edits.ts'
import type { Span } from './facts.ts'
import { intended } from './spelling.ts'
import { unwrapped } from './wrapped.ts'

/**
 * A text made even for reading, and the way back: the reader works on `body`, and only what it gives out is put back to
 * where the words stand in the text as given. So whatever hides in a word, a span quotes all of it.
 */
export type TidyText = {
  /** Mended, on as many lines as it has paragraphs, with one space between words and marks of one kind. */
  readonly plain: string
  /** `plain` without what the page left around the article, and with plain slips of spelling put right; as long as it. */
  readonly body: string
  readonly corrected: readonly Span[]
  /** Where the words of a span of `plain` or `body` stand in the text as given. */
  readonly origin: (span: Span) => Span
}

const UNEVEN = new RegExp(`[${Object.keys(EVEN).join('')}]`, 'g')
const WIDE = /[\uff01-\uff5e]/g
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** A character that was lost: between letters an apostrophe, around words a quotation mark, alone a dash. */
const LOST: readonly (readonly [pattern: RegExp, mark: string])[] = [
  [/(?<=\p{L})\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)/gu, "'"],
  [/(?<=\s|^)\ufffd(?=\s|$)/g, '-'],
  [/(?<=^|[\s(])\ufffd(?=\p{L})/gmu, '"'],
  [/(?<=[\p{L}.,!?])\ufffd(?=[\s.,]|$)/gmu, '"'],
]
/** An opening mark before a space, or before another, opens nothing. */
const STRAY = /[\u201c\u201e](?=\s|$|[\u201c\u201e])/g
/** 'p o l i c e': words written in letters set apart. */
const SET_APART = /(?<!\S)(?:\p{L} ){3,}\p{L}(?![^\s.,;:!?)])/gu
/** No word is as long: what is, says nothing, and must not cost the patterns anything. Runs have an end, for the engine has. */
const NO_WORD = /\S{300,9999}/g

const blank = (words: string): string => words.replace(/[^\n]/g, ' ')

/** What one repair leaves may be there for another: a line that was joined, letters set apart over it. */
const ROUNDS = 6

/** Makes a text even for reading. What it gives for its own `plain` is the same again. */
export function tidy(text: string): TidyText {
  const { text: plain, origin } = evenThroughout(unedited(text))
  const bare = DEBRIS.reduce((body, pattern) => body.replace(pattern, blank), plain)
  const corrected: Span[] = []
  const body = bare.replace(/\b[A-Za-z]{7,16}\b/g, (word, at: number) => {
    const meant = intended(word)
    if (meant === null) return word
    corrected.push([at, at + word.length])
    return meant
  })
  return { plain, body, corrected, origin }
}

function evenThroughout(text: Edited): Edited {
  let before = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = unwrapped(spaced(evened(mended(before))))
    if (after.text === before.text) break
    before = after
  }
  return before
}

/** Marks, dashes and spaces of one kind; every character keeps its place. */
function evened({ text, origin }: Edited): Edited {
  const even = text
    .replace(STRAY, ' ')
    .replace(UNEVEN, (mark) => EVEN[mark] ?? mark)
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(LONE, '\ufffd')
    .replace(NO_WORD, blank)
  return { text: LOST.reduce((words, [pattern, mark]) => words.replace(pattern, mark), even), origin }
}

/** One space between words, one empty line between paragraphs, none around the text. */
function spaced(text: Edited): Edited {
  const together = replacing(text, SET_APART, ([letters]) => letters.replaceAll(' ', ''))
  const single = replacing(together, / {2,9999}/g, () => ' ')
  const lines = replacing(single, / ?\n[ \n]{0,9999}/g, ([gap]) =>
    gap.indexOf('\n') === gap.lastIndexOf('\n') ? '\n' : '\n\n',
  )
  return replacing(lines, /^\s+|\s+$/g, () => '')
}
