import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { type Decided, decide, valued } from '../decide-fact/use-case.ts'
import { type Decision, isWhole } from '../draft-store.ts'
import {
  type Gathered,
  type GatheredCluster,
  type GatheredSaying,
  type Gathering,
  isTold,
  toldIn,
} from '../gathering/gathering.ts'

/**
 * What a person chose: of the sayings side by side the ones that are so, the others being left out; or of one saying beside
 * what stands in the operation, that it is so too, that it is kept as differing, left out, or open again.
 */
export type Choice =
  | { readonly what: 'only'; readonly sayings: readonly GatheredSaying[] }
  | { readonly what: 'beside'; readonly saying: GatheredSaying; readonly decision: Decision }
  | { readonly what: 'reopen' }

/** What a choice decides, on every fact that says the same. */
export function decisionsOf(cluster: GatheredCluster, choice: Choice): readonly Decided[] {
  if (choice.what === 'beside') return decided(cluster, choice.saying, choice.decision)
  return cluster.sayings.flatMap((saying) => {
    if (choice.what === 'reopen') return decided(cluster, saying, 'proposed')
    if (choice.sayings.includes(saying)) return decided(cluster, saying, 'accepted')
    const refused = decided(cluster, saying, 'refused')
    // What another text says better was read rightly: what it was weighed against says so to whoever counts.
    return choice.sayings.length === 0
      ? refused
      : refused.map((one) => ({ ...one, weighed: idsBeside(cluster, saying) }))
  })
}

function decided(cluster: GatheredCluster, saying: GatheredSaying, decision: Decision): readonly Decided[] {
  return toldIn(saying).map((fact) => ({
    ...withDecision(fact, saying, decision),
    ...(decision === 'accepted' || decision === 'differs' ? { weighed: idsBeside(cluster, saying) } : {}),
  }))
}

const idsBeside = ({ sayings }: GatheredCluster, saying: GatheredSaying): readonly string[] => [
  ...new Set(sayings.filter((other) => other !== saying).flatMap(({ facts }) => facts.map(({ id }) => id))),
]

function withDecision(
  fact: Extract<Gathered, { stands?: false }>,
  saying: GatheredSaying,
  decision: Decision,
): Decided {
  if (decision === 'proposed') return { fact, decision, ...(fact.proposed === null ? {} : { value: fact.proposed }) }
  if (decision !== 'accepted') return { fact, decision }
  // A day without its year is accepted as the other text gives it.
  return valued(fact, isWhole(fact) ? fact.value : saying.value)
}

/** A value that a person gives to every fact of a saying. */
export const changed = (saying: GatheredSaying, value: FactValues[FactKind]): readonly Decided[] =>
  saying.facts.filter(isTold).map((fact) => valued(fact, value))

/** Keeps what was decided in each of the texts; a line for each, that of the last for the act itself. */
export async function decideOn(work: Work, { drafts }: Gathering, all: readonly Decided[]): Promise<About> {
  const byText = drafts.flatMap((draft) => {
    const ids = new Set(draft.facts.map(({ id }) => id))
    const own = all.filter(({ fact }) => ids.has(fact.id))
    return own.length === 0 ? [] : [{ draft, own }]
  })
  let last: About = {}
  for (const { draft, own } of byText) {
    if (last.recordId !== undefined) await work.note({ event: 'fact-decided', ...last })
    last = await decide(work, draft, own)
  }
  return last
}
