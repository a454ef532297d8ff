import type { FactKind, FactValues } from './happened.ts'
import { sameRuleOf } from './same-facts.ts'
import type { Likeness } from './same-rule.ts'
import { addedBy, countOf, partsOf, type Whole } from './sum-of-parts.ts'

/** A fact of one of several texts about one operation, or one that stands in the operation already. */
export type GatheredFact = {
  [Kind in FactKind]: {
    readonly id: string
    readonly kind: Kind
    readonly value: FactValues[Kind]
    /** The text that says it. */
    readonly textId: string
    /** Whether it stands in the operation: nothing is joined to another thing that stands, and its value stays. */
    readonly stands?: boolean
  }
}[FactKind]

/** What one or more texts say alike. */
export interface Saying<Fact extends GatheredFact = GatheredFact> {
  readonly kind: FactKind
  /** What they say together, where one says more than another; what stands in the operation stays as it stands. */
  readonly value: FactValues[FactKind]
  readonly facts: readonly Fact[]
}

/** Facts that belong side by side. */
export interface Cluster<Fact extends GatheredFact = GatheredFact> {
  readonly kind: FactKind
  /**
   * `alone`: one text says it. `same`: several do. `differs`: they say other things of the same thing. `perhaps`: it is
   * unclear whether they speak of the same thing.
   */
  readonly how: 'alone' | 'same' | 'differs' | 'perhaps'
  /** One, or those that stand side by side. */
  readonly sayings: readonly Saying<Fact>[]
  /** The fields in which they say other things, in alphabetical order. */
  readonly parts: readonly string[]
  /** Where one is a total and others are its parts: whether they add up. */
  readonly sum?: 'adds-up' | 'does-not-add-up'
  /** The figure that the others make up, and what it says besides. */
  readonly whole?: Whole
  /** There was more of its kind than is compared: something else may say the same in other words. */
  readonly isUncompared?: true
}

/** A saying while it is gathered, with the texts that it has a fact of. */
interface Node<Fact extends GatheredFact> extends Saying<Fact> {
  readonly texts: ReadonlySet<string>
}

/** All that stands in an operation counts as one text: what was accepted as two things stays two. */
const textOf = ({ textId, stands }: GatheredFact): string => (stands ? 'standing' : textId)

/** More of one kind than this nobody could compare: of these only what is said exactly alike is joined. */
const MOST_COMPARED = 150

/**
 * The facts of several texts, each in exactly one cluster, in an order that does not depend on that of the texts. Facts of
 * one text are never taken for the same thing: the text told them apart.
 */
export function gatherFacts<Fact extends GatheredFact>(facts: readonly Fact[]): readonly Cluster<Fact>[] {
  const inOrder = facts.toSorted((one, other) => inWords(one.textId, other.textId) || inWords(one.id, other.id))
  const kinds = [...Map.groupBy(inOrder, ({ kind }) => kind)]
  return kinds.toSorted(([one], [other]) => inWords(one, other)).flatMap(([, ofKind]) => clustersOf(ofKind))
}

function inWords(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function clustersOf<Fact extends GatheredFact>(facts: readonly Fact[]): readonly Cluster<Fact>[] {
  const exact = alike(facts)
  if (exact.length > MOST_COMPARED)
    return exact.map((node) => ({ ...clusterOf([node], () => undefined), isUncompared: true }))
  const agreeing = relationsOf(exact)
  const nodes = components(exact, (one, other) => agreeing(one, other)?.how === 'same').flatMap((group) =>
    isOneThing(group, agreeing) ? [nodeOf(group.flatMap((node) => node.facts))] : group,
  )
  const related = relationsOf(nodes)
  return components(nodes, (one, other) => related(one, other) !== undefined).map((group) => clusterOf(group, related))
}

/** Facts that say exactly the same: the first of each text, the second of each, and so on. */
function alike<Fact extends GatheredFact>(facts: readonly Fact[]): readonly Node<Fact>[] {
  const seen = new Map<string, number>()
  const groups = Map.groupBy(facts, (fact) => {
    const key = sameRuleOf(fact.kind).key(fact.value)
    const own = JSON.stringify([key, textOf(fact)])
    const nth = seen.get(own) ?? 0
    seen.set(own, nth + 1)
    return `${nth} ${key}`
  })
  return [...groups.values()].map(nodeOf)
}

function nodeOf<Fact extends GatheredFact>(facts: readonly Fact[]): Node<Fact> {
  const [first] = facts
  if (first === undefined) throw new Error('a saying has a fact')
  const stands = facts.filter((fact) => fact.stands)
  const value = fullest(first.kind, stands.length > 0 ? stands : facts)
  return { kind: first.kind, value, facts, texts: new Set(facts.map(textOf)) }
}

/** What facts that are the same say together. @throws where there is none */
export const fullest = (kind: FactKind, facts: readonly Pick<GatheredFact, 'value'>[]): Saying['value'] =>
  facts.map(({ value }): unknown => value).reduce(sameRuleOf(kind).fuller) as Saying['value']

type Relations<Fact extends GatheredFact> = (one: Node<Fact>, other: Node<Fact>) => Likeness | undefined

/** How any two of these sayings stand to one another; `undefined` for other things, and always for two of one text. */
function relationsOf<Fact extends GatheredFact>(nodes: readonly Node<Fact>[]): Relations<Fact> {
  const { compare, isTotal = () => false } = sameRuleOf(nodes[0]?.kind ?? 'note')
  const hasSibling = new Set(
    nodes.filter((one) => nodes.some((other) => other !== one && !one.texts.isDisjointFrom(other.texts))),
  )
  // 'Eight people' is not the five men of a text that also tells of three women: it is perhaps all of them.
  const isTotalOf = (one: Node<Fact>, other: Node<Fact>): boolean =>
    isTotal(one.value) && !isTotal(other.value) && hasSibling.has(other)
  const wholes = partsOf(nodes)
  const found = new Map<Node<Fact>, Map<Node<Fact>, Likeness | undefined>>()
  const work = (one: Node<Fact>, other: Node<Fact>): Likeness | undefined => {
    if (!one.texts.isDisjointFrom(other.texts)) return undefined
    if ([wholes.get(one)?.has(other), wholes.get(other)?.has(one)].includes(true)) return isPerhapsAll
    if (isBeside(wholes.get(one), other) || isBeside(wholes.get(other), one)) return undefined
    if (isTotalOf(one, other) || isTotalOf(other, one)) return isPerhapsAll
    return compare(one.value, other.value)
  }
  for (const one of nodes) found.set(one, new Map(nodes.map((other) => [other, work(one, other)])))
  return (one, other) => found.get(one)?.get(other)
}

const isPerhapsAll: Likeness = { how: 'perhaps', parts: ['count'] }

/** Whether it is told beside the parts of a total, and is none of them. */
const isBeside = <Fact extends GatheredFact>(parts: ReadonlySet<Node<Fact>> | undefined, other: Node<Fact>): boolean =>
  [...(parts ?? [])].some(({ texts }) => !texts.isDisjointFrom(other.texts))

/** Each agrees with each other, and no two are of one text: otherwise it is unclear which of them are one. */
const isOneThing = <Fact extends GatheredFact>(group: readonly Node<Fact>[], related: Relations<Fact>): boolean =>
  pairsOf(group).every(([one, other]) => related(one, other)?.how === 'same')

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))

/** Parts a list so that whatever is linked, directly or through others, is together, all in the order of the list. */
function components<Item>(items: readonly Item[], isLinked: (one: Item, other: Item) => boolean): readonly Item[][] {
  const left = new Set(items)
  const groups: Item[][] = []
  for (const first of items) {
    if (!left.delete(first)) continue
    const group = [first]
    // The group grows while it is walked.
    for (const one of group)
      for (const other of left)
        if (isLinked(one, other)) {
          left.delete(other)
          group.push(other)
        }
    const within = new Set(group)
    groups.push(items.filter((item) => within.has(item)))
  }
  return groups
}

function clusterOf<Fact extends GatheredFact>(group: readonly Node<Fact>[], related: Relations<Fact>): Cluster<Fact> {
  const sayings = group.map(({ texts: _texts, ...saying }) => saying)
  const kind = group[0]?.kind ?? 'note'
  if (group.length === 1) return { kind, how: group[0]?.facts.length === 1 ? 'alone' : 'same', sayings, parts: [] }
  const relations = pairsOf(group).map(([one, other]) => related(one, other))
  const isClear = relations.every((found) => found?.how === 'differs')
  const parts = new Set(relations.flatMap((found) => (found === undefined || found.how === 'same' ? [] : found.parts)))
  const whole = wholeOf(group)
  const sum = whole === undefined ? sumOf(group) : 'adds-up'
  const how = isClear ? 'differs' : 'perhaps'
  return { kind, how, sayings, parts: [...parts].toSorted(), ...(sum && { sum }), ...(whole && { whole }) }
}

/** The saying that is made of the others, where there is one. */
function wholeOf<Fact extends GatheredFact>(group: readonly Node<Fact>[]): Whole | undefined {
  const [[saying, within] = []] = [...partsOf(group)]
  const of = saying?.facts.find(({ stands }) => !stands)?.id ?? saying?.facts[0]?.id
  if (saying === undefined || within === undefined || of === undefined) return undefined
  const parts = [...within]
  return { of, count: countOf(saying), parts: parts.map(countOf), adds: addedBy(saying, parts) }
}

/** Whether the parts that one text tells make the total that another tells. */
function sumOf<Fact extends GatheredFact>(group: readonly Node<Fact>[]): Cluster['sum'] {
  const { isTotal = () => false } = sameRuleOf(group[0]?.kind ?? 'note')
  const [total, another] = group.filter(({ value }) => isTotal(value))
  const parts = group.filter(({ value }) => !isTotal(value))
  if (total === undefined || another !== undefined || parts.length < 2 || !areOfOneText(parts)) return undefined
  const made = parts.reduce((sum, part) => sum + countOf(part), 0)
  return made === countOf(total) ? 'adds-up' : 'does-not-add-up'
}

const areOfOneText = ([first, ...more]: readonly Node<GatheredFact>[]): boolean =>
  first !== undefined && [...first.texts].some((text) => more.every(({ texts }) => texts.has(text)))
