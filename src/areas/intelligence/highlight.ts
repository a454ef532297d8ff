import type { Span } from '#domain/reading/facts.ts'
import { undisguised } from '#domain/reading/undisguised.ts'

/** A fact and where it stands in the text. */
export interface Marked {
  readonly id: string
  readonly kind: string
  readonly spans: readonly Span[]
}

/** A stretch of the text and the facts that it belongs to, the widest first; none where nothing was read. */
export interface Stretch {
  readonly text: string
  readonly facts: readonly Pick<Marked, 'id' | 'kind'>[]
}

interface Reach extends Pick<Marked, 'id' | 'kind'> {
  readonly start: number
  readonly end: number
}

/**
 * Cuts a text wherever a fact begins or ends, so that facts which overlap can be shown as marks within marks. The
 * stretches put together are the text, whatever the spans are, but for marks that would show it in another order.
 */
export function highlight(text: string, facts: readonly Marked[]): readonly Stretch[] {
  const reaches = facts.flatMap(({ id, kind, spans }) => spans.map((span) => reach(id, kind, span, text.length)))
  const begun = reaches.filter(({ start, end }) => end > start).toSorted((one, other) => one.start - other.start)
  const cuts = [...new Set([0, ...begun.flatMap(({ start, end }) => [start, end]), text.length])].toSorted(
    (one, other) => one - other,
  )
  let open: readonly Reach[] = []
  let next = 0
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    const starting: Reach[] = []
    for (let one = begun[next]; one !== undefined && one.start <= from; one = begun[next]) {
      starting.push(one)
      next += 1
    }
    open = [...open.filter(({ end }) => end > from), ...starting]
    return { text: undisguised(text.slice(from, to)), facts: widestFirst(open) }
  })
}

/** A part of the text this long is laid out by itself, so that a browser draws no more of a long text than is seen. */
const PART = 4000
/** A line may go on for a while before it is broken where it has no end. */
const LONGEST_LINE = 20_000

/** The stretches in parts that end where a line does: as blocks below one another they look as the text does. */
export function inParts(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const parts: Stretch[][] = [[]]
  let length = 0
  for (const stretch of stretches) {
    let { text } = stretch
    for (let end = partEnd(text, length); end > 0; end = partEnd(text, length)) {
      parts.at(-1)?.push({ ...stretch, text: text.slice(0, end) })
      parts.push([])
      text = text.slice(end)
      length = 0
    }
    if (text !== '') parts.at(-1)?.push({ ...stretch, text })
    length += text.length
  }
  return parts.filter((part) => part.length > 0)
}

/** Where in a stretch the part ends that has this length already; 0 where it goes on. */
function partEnd(text: string, length: number): number {
  const line = text.indexOf('\n', Math.max(0, PART - length)) + 1
  if (line > 0 && line + length <= LONGEST_LINE) return line
  if (text.length + length <= LONGEST_LINE) return 0
  const space = text.lastIndexOf(' ', LONGEST_LINE - length) + 1
  return space > 0 ? space : Math.max(1, LONGEST_LINE - length)
}

const reach = (id: string, kind: string, [start, end]: Span, length: number): Reach => ({
  id,
  kind,
  start: Math.max(0, start),
  end: Math.min(length, end),
})

/** How many marks lie within one another at most: where hundreds of facts share their words, nobody could tell them apart. */
const DEEPEST = 8

/** A fact that covers a place twice is marked once. */
function widestFirst(open: readonly Reach[]): Stretch['facts'] {
  const wide = open.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const ids = new Set<string>()
  const marks = wide.flatMap(({ id, kind }) => {
    if (ids.has(id)) return []
    ids.add(id)
    return [{ id, kind }]
  })
  return marks.slice(-DEEPEST)
}
