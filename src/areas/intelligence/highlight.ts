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

const reach = (id: string, kind: string, [start, end]: Span, length: number): Reach => ({
  id,
  kind,
  start: Math.max(0, start),
  end: Math.min(length, end),
})

/** A fact that covers a place twice is marked once. */
function widestFirst(open: readonly Reach[]): Stretch['facts'] {
  const wide = open.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const ids = new Set<string>()
  return wide.flatMap(({ id, kind }) => {
    if (ids.has(id)) return []
    ids.add(id)
    return [{ id, kind }]
  })
}
