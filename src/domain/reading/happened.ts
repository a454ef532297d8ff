import type { OperationStrand } from '../access/strands.ts'
import type { ProposedValues } from './proposals.ts'

/** What a draft holds, by kind: what a reader can propose, and the words that a person adds beside the text. */
export type FactValues = ProposedValues & { readonly note: string }

export type FactKind = keyof FactValues

/** A fact that a person accepted, as it now stands, with the words it came from. */
export type AcceptedFact = {
  [Kind in FactKind]: {
    /** The id of the draft's fact: the source of every record made from it. */
    readonly factId: string
    readonly kind: Kind
    readonly value: FactValues[Kind]
    readonly quote: string
  }
}[FactKind]

/** Facts of a text were accepted into an operation. */
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
