import { type Cluster, fullest, type GatheredFact, gatherFacts, type Saying } from '#domain/reading/gather.ts'
import type { Work } from '#platform/http/work.ts'
import { findStanding, type StandingFact } from '#platform/sources/standing-facts.ts'
import { type Draft, type DraftFact, findDraft, isSure, isTaken } from '../draft-store.ts'

/** As many texts as stand side by side. */
export const MOST_TEXTS = 12

/** A fact of an open draft beside others, or one that stands in the operation that they are meant for. */
export type Gathered = (DraftFact & { readonly textId: string; readonly stands?: false }) | StandingFact

/** Texts about one operation, with their facts side by side. */
export interface Gathering {
  /** In the order in which they came; the one in view is among them. */
  readonly drafts: readonly Draft[]
  /** In the order of the texts; every fact of a text is in one. */
  readonly clusters: readonly Cluster<Gathered & GatheredFact>[]
  /** Whether each fact was compared with every other; false where there are more than anybody could compare. */
  readonly isAllCompared: boolean
}

export type GatheredCluster = Gathering['clusters'][number]
export type GatheredSaying = Saying<Gathered & GatheredFact>

// Those of a report that this person may no longer add to are not among them: row-level security leaves them out.
const BESIDE = `
  select id from draft
  where owner_id = $1 and state = 'open' and (id = $2 or beside_id = $2) and id <> $3
  order by id limit ${MOST_TEXTS}`

/** The texts that an open draft stands beside, with itself; it alone where there is none. */
export async function findBeside(work: Work, draft: Draft): Promise<readonly Draft[]> {
  if (draft.state !== 'open' || draft.ownerId !== work.actor.accountId) return [draft]
  const rows = await work.run<{ id: string }>(BESIDE, [draft.ownerId, draft.besideId ?? draft.id, draft.id])
  const others: Draft[] = []
  for (const { id } of rows) {
    const other = await findDraft(work, id)
    if (other !== undefined) others.push(other)
  }
  return [draft, ...others].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** What several texts say, and what stands in the operation that they are meant for. */
export async function gather(work: Work, drafts: readonly Draft[], operationId: string | null): Promise<Gathering> {
  const { facts: standing, isAll } =
    operationId === null ? { facts: [], isAll: true } : await findStanding(work, operationId)
  const told = drafts.flatMap((draft) => draft.facts.map((fact): Gathered => ({ ...fact, textId: draft.id })))
  const clusters = gatherFacts([...told, ...standing] as (Gathered & GatheredFact)[])
  const place = new Map(told.map(({ id }, at) => [id, at]))
  const firstIn = ({ sayings }: GatheredCluster): number =>
    Math.min(...sayings.flatMap(({ facts }) => facts.filter(isTold).map(({ id }) => place.get(id) ?? 0)))
  const ofTexts = clusters.filter(({ sayings }) => sayings.some(({ facts }) => facts.some(isTold)))
  const isBeside = drafts.length > 1 || standing.length > 0
  return {
    drafts,
    clusters: ofTexts.toSorted((one, other) => firstIn(one) - firstIn(other)),
    isAllCompared: isAll && !(isBeside && ofTexts.some(({ isUncompared }) => isUncompared)),
  }
}

/** Whether a fact is one of the texts, rather than one that stands. */
export const isTold = <Fact extends Gathered>(fact: Fact): fact is Exclude<Fact, StandingFact> => fact.stands !== true

/** The facts of a saying that stand in the operation. */
export const standingIn = ({ facts }: GatheredSaying): readonly StandingFact[] =>
  facts.filter((fact) => fact.stands === true)

/** The facts of a saying that a text tells. */
export const toldIn = ({ facts }: GatheredSaying) => facts.filter((fact) => fact.stands !== true)

/** What becomes a record, or the further source of one. */
export const takenIn = (saying: GatheredSaying) => toldIn(saying).filter(isTaken)

/** Facts that are kept as differing from what stands. */
export const differingIn = (saying: GatheredSaying) => toldIn(saying).filter(({ decision }) => decision === 'differs')

/**
 * Whether a person still has to choose: two sayings of one cluster are taken, or one beside what stands, and nobody said
 * of them that both are so; or one is to be kept as differing from something that does not stand here.
 */
export function isUnweighed({ sayings }: GatheredCluster): boolean {
  const standing = sayings.flatMap(standingIn).map(({ id }) => id)
  const differing = sayings.flatMap(differingIn)
  if (differing.some(({ weighed }) => !standing.some((id) => weighed.includes(id)))) return true
  const taken = sayings.filter((saying) => takenIn(saying).length > 0 || standingIn(saying).length > 0)
  return taken.some((one, at) => taken.slice(at + 1).some((other) => !haveBeenWeighed(one, other)))
}

function haveBeenWeighed(one: GatheredSaying, other: GatheredSaying): boolean {
  if (takenIn(one).length + takenIn(other).length === 0) return true
  return weighs(one, other) || weighs(other, one)
}

const weighs = (one: GatheredSaying, other: GatheredSaying): boolean =>
  takenIn(one).some(({ weighed }) => other.facts.some(({ id }) => weighed.includes(id)))

/** Every fact of a cluster, as its form names them. */
export const idsOf = ({ sayings }: GatheredCluster): readonly string[] =>
  sayings.flatMap(({ facts }) => facts.map(({ id, kind, stands }) => (stands ? `${id}-${kind}` : id)))

/**
 * What is accepted with all that is sure, and how many cards of several texts wait although a text is sure: what several
 * texts say alike is one thing, and is not accepted by half. What differs from another text, or from what stands, is chosen
 * one by one.
 */
export function sureTogether({ clusters }: Gathering) {
  const cards = clusters.flatMap(({ sayings: [saying, ...others] }) =>
    saying === undefined || others.length > 0 ? [] : [toldIn(saying)],
  )
  const withSure = cards.filter((card) => card.some(isSure))
  const whole = withSure.filter((card) => card.every((fact) => isSure(fact) || isTaken(fact)))
  return { facts: whole.flatMap((card) => card.filter(isSure)), left: withSure.length - whole.length }
}

/**
 * The facts of a text, each with what the texts that say the same say besides: what one of them answers is asked of none.
 */
export function completed({ facts }: Draft, { clusters }: Gathering): readonly DraftFact[] {
  const sayings = clusters.flatMap((cluster) => cluster.sayings)
  const values = new Map(
    sayings.flatMap((saying) => {
      const told = saying.facts.filter((fact) => fact.stands === true || fact.decision !== 'refused')
      return told.length < 2 ? [] : told.map(({ id }) => [id, fullest(saying.kind, told)] as const)
    }),
  )
  return facts.map((fact) => ({ ...fact, value: values.get(fact.id) ?? fact.value }) as DraftFact)
}
