import { changesBetween } from '#domain/ledger/events.ts'
import type { AcceptedFact, FactsAccepted } from '#domain/reading/happened.ts'
import type { Work } from '#platform/http/work.ts'
import { type FactOf, factsOf } from '#platform/sources/accepted-facts.ts'
import { keepAsNote } from '#platform/sources/keep-as-note.ts'
import { keepSource } from '#platform/sources/sources.ts'
import type { Lead } from './agencies.ts'

const LONGEST_PLACE = 120

/** Fills what the operation does not say yet: its day of action, its place and who leads. What it says stays. */
export async function fillOperation(work: Work, event: FactsAccepted, lead: Lead | undefined): Promise<void> {
  const before = await lockOperation(work, event.operationId)
  const places = factsOf(event, 'place')
  const fillings = {
    day: fillDay(before, factsOf(event, 'action-date')),
    place: fillPlace(before, places),
    lead: fillLead(before, lead),
  }
  const filled = Object.values(fillings).filter((filling) => filling !== undefined)
  await fill(work, event, before, Object.assign({}, ...filled.map(({ fields }) => fields)))
  await keepSources(work, event, [...factsOf(event, 'operation-name'), ...filled.flatMap(({ from }) => from)])
  await keepWhatDiffers(work, event, {
    places: fillings.place === undefined ? places : [],
    lead: fillings.lead === undefined && before.lead_agency_id !== lead?.agencyId ? lead : undefined,
  })
}

/** Columns that were empty and the facts that fill them. */
interface Filling {
  readonly fields: Partial<Fields>
  readonly from: readonly AcceptedFact[]
}

/** The first of several days; each of them is an event of the log besides. */
function fillDay({ acted_on }: Fields, days: readonly FactOf<'action-date'>[]): Filling | undefined {
  const [first] = days.toSorted((one, other) => (one.value < other.value ? -1 : 1))
  return acted_on !== null || first === undefined ? undefined : { fields: { acted_on: first.value }, from: [first] }
}

function fillPlace({ place }: Fields, places: readonly FactOf<'place'>[]): Filling | undefined {
  const named = places.map(({ value }) => value).join(', ')
  const fits = place === '' && named !== '' && named.length <= LONGEST_PLACE
  return fits ? { fields: { place: named }, from: places } : undefined
}

const fillLead = ({ lead_agency_id }: Fields, lead: Lead | undefined): Filling | undefined =>
  lead_agency_id !== null || lead === undefined
    ? undefined
    : { fields: { lead_agency_id: lead.agencyId }, from: [lead.fact] }

async function keepSources(
  work: Work,
  { operationId, strands }: FactsAccepted,
  facts: readonly AcceptedFact[],
): Promise<void> {
  const record = { recordKind: 'operation', recordId: operationId, strandId: strands.command } as const
  for (const fact of facts) await keepSource(work, record, fact)
}

interface Fields {
  readonly acted_on: string | null
  readonly place: string
  readonly lead_agency_id: string | null
}

async function lockOperation({ queries }: Work, id: string): Promise<Fields> {
  return queries
    .selectFrom('operation')
    .select(['acted_on', 'place', 'lead_agency_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

async function fill(
  work: Work,
  { operationId, strands }: FactsAccepted,
  before: Fields,
  filling: Partial<Fields>,
): Promise<void> {
  const changes = changesBetween(before, filling)
  if (Object.keys(changes).length === 0) return
  await work.queries
    .updateTable('operation')
    .set((row) => ({ ...filling, version: row('version', '+', 1) }))
    .where('id', '=', operationId)
    .execute()
  if (filling.lead_agency_id) await makeLead(work, operationId, filling.lead_agency_id)
  await work.note({
    event: 'operation-changed',
    recordKind: 'operation',
    recordId: operationId,
    strandId: strands.command,
    changes,
  })
}

const makeLead = ({ run }: Work, operationId: string, agencyId: string) =>
  run("update agency_part set part = 'lead', version = version + 1 where operation_id = $1 and agency_id = $2", [
    operationId,
    agencyId,
  ])

/** Where a text says otherwise than the operation, both are to be read: the operation's own field and a note. */
async function keepWhatDiffers(
  work: Work,
  event: FactsAccepted,
  {
    places,
    lead,
  }: { readonly places: readonly (AcceptedFact & { readonly value: string })[]; readonly lead: Lead | undefined },
): Promise<void> {
  const { t } = work.house.i18n.for('en')
  for (const fact of places)
    await keepAsNote(work, event, 'command', { fact, body: t('drafts:record.place', { place: fact.value }) })
  if (lead !== undefined)
    await keepAsNote(work, event, 'command', { fact: lead.fact, body: t('drafts:record.lead', { name: lead.name }) })
}
