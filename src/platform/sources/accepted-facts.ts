import type { AcceptedFact, FactsAccepted } from '#domain/reading/happened.ts'
import type { ProposalKind, ProposedValues } from '#domain/reading/proposals.ts'

/** An accepted fact of one kind. */
export type FactOf<Kind extends ProposalKind> = AcceptedFact & {
  readonly kind: Kind
  readonly value: ProposedValues[Kind]
}

/** The accepted facts of one kind, in the order of the text. */
export const factsOf = <Kind extends ProposalKind>({ facts }: FactsAccepted, kind: Kind): readonly FactOf<Kind>[] =>
  facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind)
