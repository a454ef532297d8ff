import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import type { AcceptedFact } from '#domain/reading/happened.ts'
import type { Work } from '../http/work.ts'

/** The words that a record came from, and the draft that holds the whole text. */
export interface Source {
  readonly recordId: string
  readonly quote: string
  readonly draftId: string | null
  readonly title: string | null
}

/** A record that was made from an accepted fact. */
export interface Sourced {
  readonly recordId: string
  readonly recordKind: RecordKind
  readonly strandId: string
}

/** Keeps the words that a record came from, in the record's own strand. */
export async function keepSource({ run }: Pick<Work, 'run'>, record: Sourced, fact: AcceptedFact): Promise<void> {
  await run(
    `insert into fact_source (record_id, draft_fact_id, record_kind, strand_id, quote) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [record.recordId, fact.factId, record.recordKind, record.strandId, fact.quote],
  )
}

/** The sources of several records; the text itself is named only where this person may read it. */
export async function findSources(
  { run }: Pick<Work, 'run'>,
  recordIds: readonly string[],
): Promise<readonly Source[]> {
  if (recordIds.length === 0) return []
  return run<Source & Record<string, unknown>>(
    `select fact_source.record_id as "recordId", fact_source.quote, draft.id as "draftId", draft.title
     from fact_source left join draft_fact on draft_fact.id = fact_source.draft_fact_id
     left join draft on draft.id = draft_fact.draft_id
     where fact_source.record_id = any ($1::uuid[])`,
    [recordIds],
  )
}
