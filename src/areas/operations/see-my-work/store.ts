import type { Level, OperationStrand } from '#domain/access/strands.ts'
import type { Work } from '#platform/http/work.ts'

/** What waits for one person, besides deadlines. */
export interface MyWork {
  readonly operations: readonly {
    readonly id: string
    readonly name: string
    readonly state: string
    readonly strands: readonly { readonly kind: OperationStrand; readonly level: Level }[]
  }[]
  readonly drafts: readonly {
    readonly id: string
    readonly title: string
    readonly madeAt: string
    readonly open: number
  }[]
  readonly requests: readonly {
    readonly operationId: string
    readonly operation: string
    readonly strand: string
    readonly who: string
    readonly agency: string
    readonly reason: string
  }[]
  readonly lapsing: readonly {
    readonly operationId: string
    readonly operation: string
    readonly strand: string
    readonly endsAt: string
  }[]
  readonly recent: readonly {
    readonly operationId: string
    readonly operation: string
    readonly strand: OperationStrand
    readonly body: string
    readonly recordedAt: string
  }[]
}

// One statement; row-level security decides what each part holds for this person.
const MY_WORK = `
  select
    (select coalesce(json_agg(line), '[]') from (
      select operation.id, operation.name, operation.state,
        (select coalesce(json_agg(json_build_object('kind', strand.kind, 'level', access.level)), '[]')
          from access_of(app_uuid('app.account'), app_uuid('app.agency'), $1) access
          join strand on strand.id = access.strand_id where strand.operation_id = operation.id) as strands
      from operation where operation.state <> 'closed' order by operation.acted_on desc nulls first, operation.id desc limit 20) line) as operations,
    (select coalesce(json_agg(line), '[]') from (
      select draft.id, draft.title, draft.made_at as "madeAt",
        (select count(*)::integer from draft_fact where draft_fact.draft_id = draft.id and draft_fact.decision = 'proposed') as open
      from draft where draft.state = 'open' and draft.owner_id = app_uuid('app.account') order by draft.id desc limit 10) line) as drafts,
    (select coalesce(json_agg(line), '[]') from (
      select operation.id as "operationId", operation.name as operation, strand.kind as strand, account.name as who, agency.name as agency, access_request.reason
      from access_request join strand on strand.id = access_request.strand_id join operation on operation.id = strand.operation_id
      join account on account.id = access_request.asked_by join agency on agency.id = account.agency_id
      where access_request.answered_at is null and access_request.strand_id = any ((select app_uuids('app.lead'))::uuid[])
      order by access_request.asked_at limit 20) line) as requests,
    (select coalesce(json_agg(line), '[]') from (
      select operation.id as "operationId", operation.name as operation, strand.kind as strand, max(access_grant.ends_at) as "endsAt"
      from access_grant join strand on strand.id = access_grant.strand_id join operation on operation.id = strand.operation_id
      where access_grant.ended_at is null and (access_grant.account_id = app_uuid('app.account') or access_grant.agency_id = app_uuid('app.agency'))
      group by operation.id, operation.name, strand.kind
      having max(coalesce(access_grant.ends_at, 'infinity')) between $1::timestamptz and $1::timestamptz + interval '7 days') line) as lapsing,
    (select coalesce(json_agg(line), '[]') from (
      select entry.operation_id as "operationId", operation.name as operation, strand.kind as strand, entry.body, entry.recorded_at as "recordedAt"
      from entry join strand on strand.id = entry.strand_id join operation on operation.id = entry.operation_id
      where entry.struck_at is null order by entry.stands_at desc, entry.id desc limit 6) line) as recent`

/** What waits for this person. */
export async function findMyWork({ run, now }: Work): Promise<MyWork> {
  const [found] = await run<MyWork & Record<string, unknown>>(MY_WORK, [now.toString()])
  if (found === undefined) throw new Error('a select without a table gives one row')
  return found
}
