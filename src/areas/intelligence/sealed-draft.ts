import type { OpenQuestion, ReasonValues } from '#domain/reading/facts.ts'
import type { Work } from '#platform/http/work.ts'
import type { Opener, Sealer } from '#platform/seal/keyring.ts'

/** What a draft of a report keeps sealed with the key of the report. */
export interface SealedWords {
  readonly body: string
  readonly questions: readonly OpenQuestion[]
}

/** What of a fact tells words of its text. */
export interface FactWords {
  readonly value: unknown
  readonly proposed: unknown
  readonly reasonValues: ReasonValues | null
}

/** The same as it stands in a row: `sealed` (base64) in its place in a draft of a report. */
export type KeptFact = FactWords & { readonly sealed: string | null }

/** Seals what is kept of a draft of this report; `undefined` for a draft of any other text, which is kept in clear. */
export const sealerOf = async (work: Work, reportId: string | null): Promise<Sealer | undefined> =>
  reportId === null
    ? undefined
    : work.house.keyring.sealer(work, { recordId: reportId, partnershipId: work.actor.partnershipId })

/** The words of a fact as they are kept. */
export function keptFact(seal: Sealer | undefined, words: FactWords): KeptFact {
  if (seal === undefined) return { ...words, sealed: null }
  return {
    value: null,
    proposed: null,
    reasonValues: null,
    sealed: seal(JSON.stringify(words, wellFormed)).toString('base64'),
  }
}

/** The facts of a draft with their words; those of a report that was erased are left out. */
export const openFacts = <Fact extends object>(
  facts: readonly (Fact & { readonly sealed: string | null })[],
  open: Opener | undefined,
): readonly Fact[] =>
  facts.flatMap(({ sealed, ...fact }) => {
    if (sealed === null) return [fact as unknown as Fact]
    return open === undefined ? [] : [{ ...fact, ...JSON.parse(open(Buffer.from(sealed, 'base64'))) } as Fact]
  })

/** A value that was cut in the middle of a character would be refused by PostgreSQL. */
export const wellFormed = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value
