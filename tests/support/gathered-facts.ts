import type { ArrestGroup, PeopleFound } from '#domain/reading/facts.ts'
import type { Cluster, GatheredFact } from '#domain/reading/gather.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'

/** Facts of one kind, a list for each text. */
export const texts = <Kind extends FactKind>(kind: Kind, ...told: readonly (readonly FactValues[Kind][])[]) =>
  told.flatMap((values, text) =>
    values.map(
      (value, at) => ({ id: `${text}-${at}`, textId: `text ${text}`, kind, value }) as unknown as GatheredFact,
    ),
  )

/** A cluster in short: how, and the ids of the facts of each saying. */
export const short = ({ how, sayings }: Cluster): string =>
  `${how}: ${sayings.map(({ facts }) => facts.map(({ id }) => id).join('+')).join(' | ')}`

/** People arrested of whom only this is told. */
export const arrested = (count: number, more: Partial<ArrestGroup> = {}): ArrestGroup => ({
  count,
  sex: null,
  age: null,
  offences: [],
  status: null,
  ...more,
})

/** People found of whom only this is told. */
export const found = (count: number | null, more: Partial<PeopleFound> = {}): PeopleFound => ({
  count,
  sex: null,
  nationalities: [],
  age_group: null,
  support: [],
  ...more,
})
