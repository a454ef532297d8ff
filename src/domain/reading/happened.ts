import type { OperationStrand } from '../access/strands.ts'
import type { Proposal } from './proposals.ts'

/** A fact that a person accepted, as it now stands, with the words it came from. */
export type AcceptedFact = Pick<Proposal, 'kind' | 'value'> & {
  /** The id of the draft's fact: the source of every record made from it. */
  readonly factId: string
  readonly quote: string
}

/** What happens in one area and matters in another. */
export type Happened = {
  readonly type: 'facts-accepted'
  readonly operationId: string
  /** The id of each strand of the operation. */
  readonly strands: Readonly<Record<OperationStrand, string>>
  readonly facts: readonly AcceptedFact[]
}
