import { changesBetween } from '#domain/ledger/events.ts'
import type { AcceptedFact, FactsAccepted } from '#domain/reading/happened.ts'
import { comparable, initials } from '#domain/reading/same-names.ts'
import { newId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { factsOf } from '#platform/sources/accepted-facts.ts'
import { keepSource } from '#platform/sources/sources.ts'

/** The agency that a text names as the lead, as the partnership keeps it. */
export interface Lead {
  readonly agencyId: string
  readonly name: string
  readonly fact: AcceptedFact
}

/**
 * Gives each agency that a text names its part in the operation, the first time it is named there. A name that the
 * partnership does not know becomes an agency, of kind `other` until somebody says which. Gives the lead, if one is named.
 */
export async function recordAgencies(work: Work, event: FactsAccepted): Promise<Lead | undefined> {
  const [leading] = factsOf(event, 'lead-agency')
  const known = await findAgencies(work)
  let lead: Lead | undefined
  for (const fact of [...(leading === undefined ? [] : [leading]), ...factsOf(event, 'agency')]) {
    const agencyId = known.get(comparable(fact.value)) ?? (await recordAgency(work, event, fact))
    known.set(comparable(fact.value), agencyId)
    if (fact === leading) lead = { agencyId, name: fact.value, fact }
    await recordPart(work, event, agencyId, fact)
  }
  return lead
}

// Of several with one name the one that still goes on comes last, and so is the one found.
const AGENCIES = 'select id, name from agency order by active_until nulls last, id'

async function findAgencies({ run }: Work): Promise<Map<string, string>> {
  const rows = await run<{ id: string; name: string }>(AGENCIES)
  const whole = rows.map(({ id, name }) => [comparable(name), id] as const)
  // A name that somebody wrote out goes before initials that might stand for another.
  return new Map([...rows.map(({ id, name }) => [initials(name), id] as const), ...whole])
}

async function recordAgency(
  work: Work,
  event: FactsAccepted,
  fact: AcceptedFact & { readonly value: string },
): Promise<string> {
  const record = { recordKind: 'agency', recordId: newId(), strandId: event.strands.command } as const
  const row = { name: fact.value, kind: 'other' }
  await work.queries
    .insertInto('agency')
    .values({ id: record.recordId, partnership_id: work.actor.partnershipId, ...row })
    .execute()
  await keepSource(work, record, fact)
  await work.note({
    event: 'agency-recorded',
    recordKind: 'agency',
    recordId: record.recordId,
    changes: changesBetween(undefined, row),
  })
  return record.recordId
}

/** An agency that has a part keeps it, and gains the text as a source of it. */
async function recordPart(
  work: Work,
  { operationId, strands }: FactsAccepted,
  agencyId: string,
  fact: AcceptedFact,
): Promise<void> {
  const [added] = await work.run<{ id: string }>(
    `insert into agency_part (id, strand_id, operation_id, agency_id) values ($1, $2, $3, $4)
     on conflict (operation_id, agency_id) do nothing returning id`,
    [newId(), strands.command, operationId, agencyId],
  )
  const part = added ?? (await findPart(work, operationId, agencyId))
  if (part === undefined) return
  const record = { recordKind: 'agency_part', recordId: part.id, strandId: strands.command } as const
  await keepSource(work, record, fact)
  if (added !== undefined)
    await work.note({ event: 'agency-part-recorded', ...record, changes: { agency: [null, fact.value] } })
}

async function findPart({ run }: Work, operationId: string, agencyId: string): Promise<{ id: string } | undefined> {
  const [part] = await run<{ id: string }>('select id from agency_part where operation_id = $1 and agency_id = $2', [
    operationId,
    agencyId,
  ])
  return part
}
