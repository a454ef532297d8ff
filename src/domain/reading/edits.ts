import type { Span } from './facts.ts'

/** A text after stretches of it were replaced, and for a span of it where its words stood before. */
export type Edited = { readonly text: string; readonly origin: (span: Span) => Span }

/** One stretch replaced: where the new words stand, and where the old ones stood. */
type Edit = { readonly start: number; readonly end: number; readonly oldStart: number; readonly oldEnd: number }

export const unedited = (text: string): Edited => ({ text, origin: (span) => span })

/** Replaces what a pattern (flag `g`) finds. A span of the new text that touches new words stands for all of the old ones. */
export function replacing(before: Edited, pattern: RegExp, by: (match: RegExpMatchArray) => string): Edited {
  if (before.text.search(pattern) < 0) return before
  const edits: Edit[] = []
  const parts: string[] = []
  let [from, length] = [0, 0]
  for (const match of before.text.matchAll(pattern)) {
    const words = by(match)
    if (words === match[0]) continue
    const start = length + match.index - from
    parts.push(before.text.slice(from, match.index), words)
    length = start + words.length
    edits.push({ start, end: length, oldStart: match.index, oldEnd: match.index + match[0].length })
    from = match.index + match[0].length
  }
  if (edits.length === 0) return before
  const text = parts.join('') + before.text.slice(from)
  return { text, origin: ([start, end]) => before.origin([oldStart(edits, start), oldEnd(edits, end)]) }
}

function oldStart(edits: readonly Edit[], at: number): number {
  const edit = lastUpTo(edits, at)
  if (edit === undefined) return at
  return at < edit.end ? edit.oldStart : at - edit.end + edit.oldEnd
}

function oldEnd(edits: readonly Edit[], end: number): number {
  const edit = lastUpTo(edits, end - 1)
  if (edit === undefined) return end
  return end <= edit.end ? edit.oldEnd : end - edit.end + edit.oldEnd
}

/** The last edit that begins at a place or before it. */
function lastUpTo(edits: readonly Edit[], at: number): Edit | undefined {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return edits[low - 1]
}
