import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { GatheredFact } from '#domain/reading/gather.ts'
import type { FactKind, FactValues } from '#domain/reading/happened.ts'
import { sameRuleOf } from '#domain/reading/same-facts.ts'
import type { Work } from '../http/work.ts'
import type { Sourced } from './sources.ts'

/** A text that says what stands. */
export interface StandingSource {
  readonly draftId: string
  readonly title: string
  readonly quote: string
  readonly readAt: string
  /** When it says it was published; null where it does not say. */
  readonly publishedOn: string | null
}

/** What stands in an operation, as far as this person may read it: what was accepted, or recorded by hand. */
export type StandingFact = GatheredFact & {
  readonly stands: true
  /** What stands for it. */
  readonly records: readonly Sourced[]
  /** The texts that say so; none for what was recorded by hand. */
  readonly sources: readonly StandingSource[]
}

interface AcceptedRow extends Record<string, unknown> {
  readonly id: string
  readonly kind: FactKind
  readonly value: FactValues[FactKind] | null
  readonly sealed: string | null
  readonly reportId: string | null
  readonly draftId: string
  readonly title: string
  readonly quote: string
  readonly readAt: string
  readonly publishedOn: string | null
  readonly records: readonly Sourced[]
}

/** As many accepted facts, and as many records, as are compared. */
const MOST_STANDING = 1000

const ACCEPTED = `
  select fact.id, fact.kind, fact.value, encode(fact.sealed, 'base64') as sealed, draft.report_id as "reportId",
    draft.id as "draftId", draft.title,
    min(fact_source.quote) as quote, draft.made_at as "readAt", (select published.value #>> '{}' from draft_fact published
      where published.draft_id = draft.id and published.kind = 'published-date' and published.decision <> 'refused'
      and published.sealed is null limit 1) as "publishedOn",
    json_agg(json_build_object('recordId', fact_source.record_id, 'recordKind', fact_source.record_kind,
      'strandId', fact_source.strand_id) order by fact_source.record_id) as records
  from draft join draft_fact fact on fact.draft_id = draft.id join fact_source on fact_source.draft_fact_id = fact.id
  where draft.operation_id = $1 and draft.state = 'accepted' and fact_source.agrees
  group by fact.id, draft.id order by draft.made_at, draft.id, fact.position limit $2`

// Row-level security leaves out the records of strands that this person may not read.
const RECORDED = `
  select id, 'arrests' as kind, 'suspect_group' as "recordKind", strand_id as "strandId", json_build_object(
    'count', count, 'sex', sex, 'age', age, 'offences', offences, 'status', status) as value
  from suspect_group where operation_id = $1
  union all
  select id, 'people-found', 'found_group', strand_id, json_build_object('count', count, 'sex', sex,
    'nationalities', nationalities, 'age_group', age_group, 'support', support)
  from found_group where operation_id = $1
  union all
  select id, 'premises', 'premises', strand_id, json_build_object('count', 1, 'kind', kind, 'place', nullif(place, ''))
  from premises where operation_id = $1
  union all
  select agency_part.id, 'agency', 'agency_part', agency_part.strand_id, to_json(agency.name)
  from agency_part join agency on agency.id = agency_part.agency_id where operation_id = $1 and part <> 'lead'
  limit $2`

const HEAD = `
  select operation.name, operation.place, operation.acted_on as "actedOn", agency.name as lead, strand.id as "strandId"
  from operation left join agency on agency.id = operation.lead_agency_id
  join strand on strand.operation_id = operation.id and strand.kind = 'command'
  where operation.id = $1 and strand.id = any ((select app_uuids('app.read'))::uuid[])`

interface RecordedRow extends Record<string, unknown> {
  readonly id: string
  readonly kind: FactKind
  readonly recordKind: RecordKind
  readonly strandId: string
  readonly value: FactValues[FactKind]
}

/** What stands in an operation and may be compared with another text; not all of it where there is more than anybody compares. */
export async function findStanding(
  work: Work,
  operationId: string,
): Promise<{ readonly facts: readonly StandingFact[]; readonly isAll: boolean }> {
  const rows = await work.run<AcceptedRow>(ACCEPTED, [operationId, MOST_STANDING + 1])
  const recorded = await work.run<RecordedRow>(RECORDED, [operationId, MOST_STANDING + 1])
  const accepted = await openAccepted(work, rows.slice(0, MOST_STANDING))
  const standing = withWhatIsRecorded(joined(accepted), recorded.slice(0, MOST_STANDING))
  const head = await headOf(work, operationId)
  return {
    facts: [...standing, ...head.filter((fact) => !standing.some((one) => saysSame(one, fact)))],
    isAll: rows.length <= MOST_STANDING && recorded.length <= MOST_STANDING,
  }
}

type Accepted = AcceptedRow & { readonly value: FactValues[FactKind] }

/** Accepted facts with their words; those of a report that was erased are left out. */
async function openAccepted(work: Work, rows: readonly AcceptedRow[]): Promise<readonly Accepted[]> {
  const reports = [...new Set(rows.flatMap(({ reportId }) => reportId ?? []))]
  const openers = await work.house.keyring.openers(work, reports)
  return rows.flatMap((row) => {
    if (row.sealed === null) return row.value === null ? [] : [{ ...row, value: row.value }]
    const open = openers.get(row.reportId ?? '')
    if (open === undefined) return []
    const { value } = JSON.parse(open(Buffer.from(row.sealed, 'base64'))) as { readonly value: FactValues[FactKind] }
    return [{ ...row, value }]
  })
}

/** Many facts of a text stand in the one record of their operation, and name agencies that other operations have too. */
const OF_MANY: readonly RecordKind[] = ['operation', 'agency']

/** Facts of one record are one thing with several sources; the first says how it stands. */
function joined(accepted: readonly Accepted[]): readonly StandingFact[] {
  const things = Map.groupBy(accepted, ({ kind, value, records }) => {
    const own = records.find(({ recordKind }) => !OF_MANY.includes(recordKind))
    return `${kind} ${own?.recordId ?? sameRuleOf(kind).key(value)}`
  })
  return [...things.values()].flatMap((facts) => {
    const [first] = facts
    if (first === undefined) return []
    const { id, kind, value, draftId } = first
    const records = [...new Map(facts.flatMap((one) => one.records).map((one) => [one.recordId, one])).values()]
    const sources = facts.map(sourceOf)
    return [standing({ id, kind, value, textId: draftId }, records, sources)]
  })
}

const sourceOf = ({ draftId, title, quote, readAt, publishedOn }: Accepted): StandingSource => ({
  draftId,
  title,
  quote,
  readAt,
  publishedOn,
})

const standing = (
  fact: Pick<GatheredFact, 'id' | 'kind' | 'value' | 'textId'>,
  records: readonly Sourced[],
  sources: readonly StandingSource[],
): StandingFact => ({ ...fact, stands: true, records, sources }) as unknown as StandingFact

/** A group of people as its record says now; and what no text told. */
function withWhatIsRecorded(
  accepted: readonly StandingFact[],
  recorded: readonly RecordedRow[],
): readonly StandingFact[] {
  const rows = new Map(recorded.map((row) => [row.id, row]))
  const told = new Set(accepted.flatMap(({ records }) => records.map(({ recordId }) => recordId)))
  const current = accepted.map((fact) => {
    const [only, ...more] = fact.records.flatMap(({ recordId }) => rows.get(recordId) ?? [])
    return only === undefined || more.length > 0 || only.kind !== fact.kind || only.kind === 'agency'
      ? fact
      : ({ ...fact, value: withPlaceOf(fact, only) } as StandingFact)
  })
  return [...current, ...byHand(recorded.filter(({ id }) => !told.has(id)))]
}

/** Of premises the record says more than the text did, but counts itself only. */
const withPlaceOf = (fact: StandingFact, row: RecordedRow) => (row.kind === 'premises' ? fact.value : row.value)

/** Records that no text told of; premises of one kind in one place are counted together, as texts do. */
function byHand(rows: readonly RecordedRow[]): readonly StandingFact[] {
  const things = Map.groupBy(rows, ({ id, kind, value }) => (kind === 'premises' ? sameRuleOf(kind).key(value) : id))
  return [...things.values()].flatMap((ones) => {
    const [first] = ones
    if (first === undefined) return []
    const { id, kind, value } = first
    const records = ones.map((row) => ({ recordId: row.id, recordKind: row.recordKind, strandId: row.strandId }))
    const counted = kind === 'premises' ? { ...(value as object), count: ones.length } : value
    return [standing({ id, kind, value: counted as FactValues[FactKind], textId: id }, records, [])]
  })
}

/** What the operation itself says. */
async function headOf({ run }: Work, operationId: string): Promise<readonly StandingFact[]> {
  const [head] = await run<Record<'name' | 'place' | 'actedOn' | 'lead' | 'strandId', string | null>>(HEAD, [
    operationId,
  ])
  if (head === undefined) return []
  const record = { recordId: operationId, recordKind: 'operation', strandId: head['strandId'] ?? '' } as const
  const said = [
    ['operation-name', head['name']],
    ...(head['place'] ?? '').split(/,\s*/u).map((place) => ['place', place] as const),
    ['action-date', head['actedOn']],
    ['lead-agency', head['lead']],
  ] as const
  return said.flatMap(([kind, value]) =>
    value === null || value === ''
      ? []
      : [standing({ id: operationId, kind, value, textId: operationId }, [record], [])],
  )
}

const saysSame = (one: StandingFact, other: StandingFact): boolean =>
  one.kind === other.kind && sameRuleOf(one.kind).key(one.value) === sameRuleOf(other.kind).key(other.value)
