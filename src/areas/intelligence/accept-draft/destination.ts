import type { OperationStrand } from '#domain/access/strands.ts'
import { reaches } from '#domain/access/strands.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { strandsOfFacts } from '#domain/reading/strands-of-facts.ts'
import type { Work } from '#platform/http/work.ts'
import { openOperation } from '#platform/need-to-know/open-operation.ts'
import { findHeading, type OperationHeading } from '#platform/need-to-know/operation-heading.ts'
import { strandOf } from '#platform/need-to-know/strand-page.ts'
import { type DraftFact, isKept, isTaken } from '../draft-store.ts'
import { findCoordinators } from './store.ts'

/** Where accepted facts go: an operation and the id of each of its strands. */
export interface Destination {
  readonly id: string
  readonly strands: Readonly<Record<OperationStrand, string>>
}

/** Why facts cannot go where they were sent, and whom to ask. */
export type DestinationRefusal =
  | { readonly code: 'not-a-coordinator'; readonly ask: readonly string[] }
  | { readonly code: 'no-such-operation' }
  | {
      readonly code: 'strands-missing'
      readonly missing: readonly { readonly kind: OperationStrand; readonly ask: readonly string[] }[]
    }

/** Opens a new operation under the id of the act; only a coordinator does. */
export async function openNew(
  work: Work,
  id: string,
  name: string,
  facts: readonly DraftFact[],
): Promise<Result<Destination, DestinationRefusal>> {
  if (!work.actor.roles.includes('coordinator')) {
    return refuse({ code: 'not-a-coordinator', ask: await findCoordinators(work) })
  }
  const state = hasBeenActed(facts, work.now) ? 'acted' : 'developing'
  const opened = await openOperation(work, id, {
    name,
    summary: '',
    place: '',
    state,
    leadAgencyId: null,
    actedOn: null,
  })
  await work.note({ event: 'operation-made', ...opened.about })
  return accept(opened)
}

/** A text that tells of a day of action which has come tells of an operation that has acted. */
const hasBeenActed = (facts: readonly DraftFact[], now: Temporal.Instant): boolean => {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  return facts.some(
    (fact) => isTaken(fact) && fact.kind === 'action-date' && !fact.value.startsWith('--') && fact.value <= today,
  )
}

/** An operation that there is, where this person may add to every strand that the facts need. */
export async function findExisting(
  work: Work,
  operationId: string,
  facts: readonly DraftFact[],
): Promise<Result<Destination, DestinationRefusal>> {
  const heading = await findHeading(work, operationId)
  if (heading === undefined) return refuse({ code: 'no-such-operation' })
  const needed = strandsOfFacts(facts.filter(isKept).map(({ kind }) => kind))
  const missing = needed.filter((kind) => !reaches(strandOf(heading, kind)?.level, 'contribute'))
  if (missing.length > 0) {
    const anyone = await whomToAsk(work, heading)
    return refuse({
      code: 'strands-missing',
      missing: missing.map((kind) => ({ kind, ask: leadsOf(heading, kind) ?? anyone })),
    })
  }
  // Listeners reach for the strands of their facts only, and those are all here.
  const strands = Object.fromEntries(heading.strands.map(({ kind, id }) => [kind, id])) as Destination['strands']
  return accept({ id: heading.id, strands })
}

const leadsOf = (heading: OperationHeading, kind: OperationStrand): readonly string[] | undefined => {
  const leads = strandOf(heading, kind)?.leads ?? []
  return leads.length === 0 ? undefined : leads
}

/** For a strand of which this person knows nothing: who commands the operation, or else who makes operations. */
const whomToAsk = async (work: Work, heading: OperationHeading): Promise<readonly string[]> =>
  leadsOf(heading, 'command') ?? findCoordinators(work)
