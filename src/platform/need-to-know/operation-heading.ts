import type { Level, OperationStrand } from '#domain/access/strands.ts'
import { OPERATION_STRANDS } from '#domain/access/strands.ts'
import type { OperationState } from '#domain/operation/operation.ts'
import { isId } from '../db/ids.ts'
import type { Work } from '../http/work.ts'
import type { GivenBecause } from './grant-reason.ts'

/** A strand of an operation as one person may know of it. */
export interface StrandAccess {
  readonly id: string
  readonly kind: OperationStrand
  /** The most that this person holds on it. */
  readonly level: Level
  /** Who leads it, by name and agency: whom to ask. */
  readonly leads: readonly string[]
  /** The grant that lets them see it: from whom, why, until when (`null`: no end). */
  readonly grant: GivenBecause & {
    readonly by: string
    readonly until: string | null
    readonly toAgency: boolean
  }
}

/** What stands at the head of every page of an operation, and which of its strands this person may know of. */
export interface OperationHeading {
  readonly id: string
  readonly name: string
  /** '' for those who may not read the command strand. */
  readonly summary: string
  readonly state: OperationState
  readonly place: string
  /** ISO date; `null` while not known. */
  readonly actedOn: string | null
  readonly leadAgency: string | null
  readonly leadAgencyId: string | null
  readonly version: number
  /** Only those that this person may at least know to exist, in the order of the strands. */
  readonly strands: readonly StrandAccess[]
}

const HEADING = `
  select operation.id, operation.name, operation.state,
    case when exists (select from strand where strand.operation_id = operation.id and strand.kind = 'command'
      and strand.id = any ((select app_uuids('app.read'))::uuid[])) then operation.summary else '' end as summary, operation.place, operation.acted_on as "actedOn",
    operation.version, operation.lead_agency_id as "leadAgencyId", (select agency.name from agency where agency.id = operation.lead_agency_id) as "leadAgency",
    (select coalesce(json_agg(json_build_object('id', strand.id, 'kind', strand.kind, 'level', best.level, 'leads', leads.names,
        'grant', json_build_object('by', granter.name, 'reason', best.reason, 'reasonCode', best.reason_code, 'until', best.ends_at, 'toAgency', best.agency_id is not null))), '[]')
      from strand
      cross join lateral (
        select access_grant.* from access_grant
        where access_grant.strand_id = strand.id and access_grant.ended_at is null
          and access_grant.starts_at <= $2 and (access_grant.ends_at is null or access_grant.ends_at > $2)
          and (access_grant.account_id = app_uuid('app.account') or access_grant.agency_id = app_uuid('app.agency'))
        order by access_grant.level desc, access_grant.ends_at desc nulls first limit 1) best
      join account granter on granter.id = best.granted_by
      cross join lateral (
        select coalesce(array_agg(distinct coalesce(account.name || ', ' || of.name, body.name)), '{}') as names
        from access_grant lead
        left join account on account.id = lead.account_id left join agency of on of.id = account.agency_id
        left join agency body on body.id = lead.agency_id
        where lead.strand_id = strand.id and lead.level = 'lead' and lead.ended_at is null
          and lead.starts_at <= $2 and (lead.ends_at is null or lead.ends_at > $2)) leads
      where strand.operation_id = operation.id) as strands
  from operation where operation.id = $1`

/** The heading of an operation; `undefined` alike where there is none and where this person may not know of it. */
export async function findHeading({ run, now }: Work, operationId: string): Promise<OperationHeading | undefined> {
  if (!isId(operationId)) return undefined
  const [row] = await run<OperationHeading>(HEADING, [operationId, now.toString()])
  if (row === undefined) return undefined
  const inOrder = OPERATION_STRANDS.flatMap((kind) => row.strands.filter((strand) => strand.kind === kind))
  return { ...row, strands: inOrder }
}
