import type { FactKind } from '#domain/reading/happened.ts'
import type { Draft } from '../draft-store.ts'
import { FACT_GROUPS } from '../fact-fields.words.ts'
import { highlight, inParts, type Stretch } from '../highlight.ts'

const groupOf = new Map<string, string>(
  Object.entries(FACT_GROUPS).flatMap(([group, kinds]) => kinds.map((kind: FactKind) => [kind, group] as const)),
)

/**
 * A text in parts of stretches, each with its marks and the fact on top, to which it leads. The first words of a fact carry
 * its address; only the first that lead to it are reached by the Tab key.
 */
export function textView({ id, body, facts }: Pick<Draft, 'id' | 'body' | 'facts'>) {
  const refused = new Set(facts.filter(({ decision }) => decision === 'refused').map((fact) => fact.id))
  const [begun, linked] = [new Set<string>(), new Set<string>()]
  const stretchView = (stretch: Stretch) => {
    const leadsTo = stretch.facts.at(-1)?.id
    return {
      text: stretch.text,
      marks: stretch.facts.map((fact) => ({
        id: fact.id,
        group: groupOf.get(fact.kind),
        refused: refused.has(fact.id),
        isFirst: isNew(begun, fact.id),
      })),
      leadsTo,
      isTabStop: leadsTo !== undefined && isNew(linked, leadsTo),
    }
  }
  return { id, parts: inParts(highlight(body, facts)).map((part) => part.map(stretchView)) }
}

function isNew(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  return true
}
