import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { type Source, sourcesColumn } from '#platform/sources/sources.ts'

/** A premises with what belongs to it, as far as this person may read each part. */
export interface PremisesRecord {
  readonly id: string
  readonly operationId: string
  readonly strandId: string
  readonly label: string
  readonly kind: string
  readonly address: string
  readonly place: string
  readonly state: string
  readonly version: number
  readonly recordedAt: string
  readonly recordedBy: string | null
  readonly closureId: string | null
  readonly closureState: string | null
  readonly entries: readonly {
    id: string
    kind: string
    body: string
    happenedAt: string | null
    happenedOn: string | null
    recordedAt: string
    struckAt: string | null
  }[]
  readonly sources: readonly Source[]
  readonly looks: readonly { who: string; agency: string; at: string; event: string }[]
}

/** One statement, read under row-level security; its ledger part is what "who has looked at this" shows. */
export const RECORD = `
  select premises.id, premises.operation_id as "operationId", premises.strand_id as "strandId", premises.label, premises.kind,
    premises.address, premises.place, premises.state, premises.version, premises.recorded_at as "recordedAt", account.name as "recordedBy",
    closure.id as "closureId", closure.state as "closureState",
    (select coalesce(json_agg(line), '[]') from (
      select id, kind, body, happened_at as "happenedAt", happened_on as "happenedOn", recorded_at as "recordedAt", struck_at as "struckAt"
      from entry where entry.premises_id = premises.id order by id desc limit 20) line) as entries,
    ${sourcesColumn('premises.id')} as sources,
    (select coalesce(json_agg(line), '[]') from (
      select person.name as who, agency.name as agency, ledger_entry.at, ledger_entry.event
      from ledger_entry join account person on person.id = ledger_entry.account_id join agency on agency.id = ledger_entry.agency_id
      where ledger_entry.record_id = premises.id order by ledger_entry.seq desc limit 5) line) as looks
  from premises left join account on account.id = premises.recorded_by left join lateral (
    select id, state from closure where closure.premises_id = premises.id order by nth desc limit 1) closure on true
  where premises.id = $1`

/** A premises; `undefined` alike where there is none and where this person may not read it. */
export async function findPremises({ run }: Pick<Work, 'run'>, id: string): Promise<PremisesRecord | undefined> {
  if (!isId(id)) return undefined
  const [record] = await run<PremisesRecord & Record<string, unknown>>(RECORD, [id])
  return record
}
