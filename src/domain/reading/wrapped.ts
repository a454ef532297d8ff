import { type Edited, replacing } from './edits.ts'

/** A break between two lines that both hold words. */
const BREAK = /(?<=[^\n])\n(?=[^\n])/g
/** A line shorter than this was hardly wrapped: what follows it is new. */
const WRAPPED = 60
/** So many lines, and so great a part of them, show that a text was wrapped at one width. */
const ENOUGH = 3
const MOST_OF = 0.75
/** No page is narrower. */
const NARROWEST = 20
/** No line ends with one of these unless the next goes on. */
const GOES_ON =
  /(?:^|\s)(?:a|an|the|of|in|at|on|by|to|for|from|with|and|or|as|but|that|which|who|was|were|is|are|be|been|has|have|had|aged|including|between|their|his|her|its|our|mr|mrs|ms|dr)$|,$/i
const BULLET = /^[\u2022*\u00b7\u25aa\u25cf\u25e6\uf0b7] /
/** These are bullets only after another or at the end of what was said: a dash or a number also begins a line by chance. */
const MAYBE_BULLET = /^(?:-|\d{1,2}[.)]) /

/** Lines that were joined may show what the rest are. */
const ROUNDS = 4

/** Joins the lines that only a width of page parted. What stays a line break ends a sentence. */
export function unwrapped(text: Edited): Edited {
  let before = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = joined(before)
    if (after === before) break
    before = after
  }
  return before
}

function joined(text: Edited): Edited {
  const breaks = breaksOf(text.text)
  const width = breaks.reduce((most, { line }) => (line.includes(' ') ? Math.max(most, line.length) : most), 0)
  const filled = breaks.filter((one) => isFilled(one, width)).length
  const isWrapped = width >= NARROWEST && breaks.length >= ENOUGH && filled >= breaks.length * MOST_OF
  let at = 0
  return replacing(text, BREAK, () => {
    const one = breaks[at]
    at += 1
    const isOne = one !== undefined && !isApart(one) && (isWrapped ? isFilled(one, width) : isGoingOn(one))
    // A line that had room for the next word ended on purpose, whatever it ends with: that is said for good.
    if (isOne) return ' '
    return isWrapped ? '\n\n' : '\n'
  })
}

type Break = { readonly line: string; readonly next: string }

/** Every break with the line before it and the beginning of the one after. */
function breaksOf(text: string): readonly Break[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? ''
    return line === '' || next === '' ? [] : [{ line, next: next.slice(0, 80) }]
  })
}

/** The head of a mail has a line for each thing that it says. */
const HEAD = /^(?:from|to|cc|bcc|sent|date|subject|reply-to): /i

/** A bullet, a line of the head of a mail, or one quoted from an earlier message beside one that is not. */
const isApart = ({ line, next }: Break): boolean =>
  line.startsWith('>') !== next.startsWith('>') ||
  HEAD.test(next) ||
  line.endsWith(' wrote:') ||
  BULLET.test(next) ||
  (MAYBE_BULLET.test(next) && (MAYBE_BULLET.test(line) || /[.:;]$/.test(line)))

/** Whether the first word of the next line would not have had room in this one. */
const isFilled = ({ line, next }: Break, width: number): boolean =>
  line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > width

function isGoingOn({ line, next }: Break): boolean {
  if (/[.:;!?"]$/.test(line)) return false
  return line.length >= WRAPPED || GOES_ON.test(line) || !/^["']?[\p{Lu}\d]/u.test(next)
}
