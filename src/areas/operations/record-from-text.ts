import type { FactsAccepted } from '#domain/reading/happened.ts'
import type { Work } from '#platform/http/work.ts'
import { recordAgencies } from './record-from-text/agencies.ts'
import { recordEntries } from './record-from-text/entries.ts'
import { fillOperation } from './record-from-text/operation-fields.ts'
import { recordPremisesOf } from './record-from-text/premises.ts'

/**
 * Records what an accepted text says of an operation itself: its day, place and agencies, its premises, and in the logs
 * of its strands what else was done, found and said. What the operation already holds is never overwritten.
 */
export async function recordOperationFacts(work: Work, event: FactsAccepted): Promise<void> {
  const lead = await recordAgencies(work, event)
  await fillOperation(work, event, lead)
  await recordPremisesOf(work, event)
  await recordEntries(work, event)
}
