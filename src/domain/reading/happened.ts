import type { OperationStrand } from '../access/strands.ts'
import type { ProposedValues } from './proposals.ts'

/** What a draft holds, by kind: what a reader can propose, and the words that a person adds beside the text. */
export type FactValues = ProposedValues & { readonly note: string }

export type FactKind = keyof FactValues

/** A fact of a draft, by its id, and its words. */
export interface FactSource {
  readonly factId: string
  readonly quote: string
}

/** A fact that a person accepted, as it now stands, with the words it came from. */
export type AcceptedFact = {
  [Kind in FactKind]: {
    readonly kind: Kind
    readonly value: FactValues[Kind]
    /** The words it came from, those of all its sources. */
    readonly quote: string
    /** Every text that says it: the sources of each record made from it. */
    readonly sources: readonly FactSource[]
  }
}[FactKind]

/** Facts of one or more texts were accepted into an operation. */
export interface FactsAccepted {
  readonly type: 'facts-accepted'
  readonly operationId: string
  /** The id of each strand of the operation. */
  readonly strands: Readonly<Record<OperationStrand, string>>
  readonly facts: readonly AcceptedFact[]
}

/** What a report said became a source of an operation. */
export interface ReportUsed {
  readonly type: 'report-used'
  readonly reportId: string
  readonly operationId: string
}

/** What happens in one area and matters in another. */
export type Happened = FactsAccepted | ReportUsed
