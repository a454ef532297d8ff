import type { Work } from '#platform/http/work.ts'
import { type Source, sourcesColumn } from '#platform/sources/sources.ts'

/** A premises of the operation with its closure, as far as this person may read either. */
export interface PremisesLine {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly place: string
  readonly address: string
  readonly state: string
  readonly closure: string | null
}

/** What belongs to an operation. Row-level security leaves out what this person may not read. */
export interface OperationContents {
  /** The first 200 of them. */
  readonly premises: readonly PremisesLine[]
  readonly premisesCount: number
  readonly agencies: readonly {
    readonly id: string
    readonly name: string
    readonly part: string
    readonly task: string
  }[]
  readonly found: { readonly adults: number; readonly children: number; readonly ageNotKnown: number }
  readonly suspects: readonly { readonly status: string | null; readonly count: number }[]
  readonly recent: readonly RecentEntry[]
  /** The latest decisions in any strand that this person may read. */
  readonly decisions: readonly RecentEntry[]
  /** What texts say of the operation itself. */
  readonly said: readonly Source[]
  readonly sources: readonly { readonly id: string; readonly title: string; readonly madeAt: string }[]
}

/** One of the latest lines of the log. */
export interface RecentEntry {
  readonly id: string
  readonly kind: string
  readonly strand: string
  readonly body: string
  readonly happenedAt: string | null
  readonly happenedOn: string | null
  readonly recordedAt: string
}

/** The latest lines of the log that this person may read. */
const latest = (which: string): string => `(select coalesce(json_agg(line), '[]') from (
      select entry.id, entry.kind, strand.kind as strand, entry.body, entry.happened_at as "happenedAt",
        entry.happened_on as "happenedOn", entry.recorded_at as "recordedAt"
      from entry join strand on strand.id = entry.strand_id
      where entry.operation_id = $1 and entry.struck_at is null and ${which}
      order by entry.stands_at desc, entry.id desc limit 5) line)`

// One statement: each part is read under row-level security, so each agency gets its own answer.
const CONTENTS = `
  select
    (select coalesce(json_agg(line order by line.label, line.id), '[]') from (
      select premises.id, premises.label, premises.kind, premises.place, premises.address, premises.state, closure.state as closure
      from premises left join lateral (
        select state from closure where closure.premises_id = premises.id order by nth desc limit 1) closure on true
      where premises.operation_id = $1 order by premises.id limit 200) line) as premises,
    (select count(*)::integer from premises where operation_id = $1) as "premisesCount",
    (select coalesce(json_agg(json_build_object('id', agency.id, 'name', agency.name, 'part', agency_part.part, 'task', agency_part.task)
        order by agency_part.part, agency.name), '[]')
      from agency_part join agency on agency.id = agency_part.agency_id where agency_part.operation_id = $1) as agencies,
    (select json_build_object(
        'adults', coalesce(sum(count) filter (where age_group = 'adult'), 0),
        'children', coalesce(sum(count) filter (where age_group = 'child'), 0),
        'ageNotKnown', coalesce(sum(count) filter (where age_group is null), 0))
      from found_group where operation_id = $1) as found,
    (select coalesce(json_agg(line), '[]') from (
      select status, sum(count)::integer as count from suspect_group where operation_id = $1 group by status order by status) line) as suspects,
    ${latest('true')} as recent,
    ${latest("entry.kind = 'decision'")} as decisions,
    (select coalesce(json_agg(json_build_object('id', id, 'title', title, 'madeAt', made_at) order by id desc), '[]')
      from draft where operation_id = $1 and state = 'accepted') as sources,
    ${sourcesColumn('$1::uuid')} as said`

/** What belongs to an operation, as this person may see it. */
export async function findContents({ run }: Work, operationId: string): Promise<OperationContents> {
  const [contents] = await run<OperationContents & Record<string, unknown>>(CONTENTS, [operationId])
  if (contents === undefined) throw new Error('a select without a table gives one row')
  return contents
}
