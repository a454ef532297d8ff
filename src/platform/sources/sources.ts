import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { AcceptedFact, FactSource } from '#domain/reading/happened.ts'
import type { Work } from '../http/work.ts'

/** The words that a record came from, and the draft that holds the whole text. */
export interface Source {
  readonly recordId: string
  readonly quote: string
  /** False where the text says otherwise than the record. */
  readonly agrees: boolean
  readonly draftId: string | null
  readonly title: string | null
  /** When the text was read; null where this person may not read of it. */
  readonly readAt: string | null
  /** When it says it was published; null where it does not say. */
  readonly publishedOn: string | null
  /** The file that it came in, and when an e-mail says it was sent; null for others, and where this person may not read the text. */
  readonly file: string | null
  readonly sentAt: string | null
}

/** A record that was made from an accepted fact. */
export interface Sourced {
  readonly recordId: string
  readonly recordKind: RecordKind
  readonly strandId: string
}

const KEEP = `
  insert into fact_source (record_id, draft_fact_id, record_kind, strand_id, quote, agrees)
  select record_id, draft_fact_id, record_kind, strand_id, quote, agrees
  from jsonb_to_recordset($1::jsonb) as kept (record_id uuid, draft_fact_id uuid, record_kind text, strand_id uuid, quote text, agrees boolean)
  on conflict do nothing`

/** Keeps the words that a record came from, in the record's own strand. */
export const keepSource = (work: Pick<Work, 'run'>, record: Sourced, { sources }: AcceptedFact): Promise<void> =>
  keepSources(work, [record], sources, true)

/** Keeps the words of further texts with records that stand; `agrees` false where they say otherwise. */
export async function keepSources(
  { run }: Pick<Work, 'run'>,
  records: readonly Sourced[],
  sources: readonly FactSource[],
  agrees: boolean,
): Promise<void> {
  const rows = records.flatMap(({ recordId, recordKind, strandId }) =>
    sources.map(({ factId, quote }) => ({
      record_id: recordId,
      draft_fact_id: factId,
      record_kind: recordKind,
      strand_id: strandId,
      quote: quote.toWellFormed(),
      agrees,
    })),
  )
  await run(KEEP, [JSON.stringify(rows)])
}

/** The sources of several records; the text itself is named only where this person may read it. */
export async function findSources(
  { run }: Pick<Work, 'run'>,
  recordIds: readonly string[],
): Promise<readonly Source[]> {
  if (recordIds.length === 0) return []
  return run<Source & Record<string, unknown>>(
    `${SOURCES} where fact_source.record_id = any ($1::uuid[]) ${IN_ORDER}`,
    [recordIds],
  )
}

const SOURCES = `
  select fact_source.record_id as "recordId", fact_source.quote, fact_source.agrees, draft.id as "draftId", draft.title,
    draft.made_at as "readAt", (select published.value #>> '{}' from draft_fact published
      where published.draft_id = draft.id and published.kind = 'published-date' and published.decision <> 'refused'
      and published.sealed is null limit 1) as "publishedOn",
    known.origin->>'name' as file, known.origin->'mail'->>'sentAt' as "sentAt"
  from fact_source left join draft_fact on draft_fact.id = fact_source.draft_fact_id
  left join draft on draft.id = draft_fact.draft_id
  left join lateral (select origin_of_draft(draft.id) as origin offset 0) known on true`

/** What agrees first, then in the order in which the texts came. */
const IN_ORDER = 'order by fact_source.agrees desc, draft.made_at, fact_source.draft_fact_id'

/** The sources of a record as one column of it, with whatever names its id; what agrees first. */
export const sourcesColumn = (recordId: string): string =>
  `(select coalesce(json_agg(source), '[]') from (${SOURCES} where fact_source.record_id = ${recordId} ${IN_ORDER}) source)`
