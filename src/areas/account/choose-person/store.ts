import type { Role } from '#domain/access/actions.ts'
import type { OperationStrand } from '#domain/access/strands.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { Proven } from '../finish-sign-in.ts'

/** Somebody of the demonstration, and what they may see. */
export interface DemonstrationPerson extends Proven {
  readonly name: string
  readonly agency: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
  /** In how many operations they may read something. */
  readonly operations: number
  /** The strands that they may read, in any of these operations. */
  readonly strands: readonly OperationStrand[]
  /** What they may do with reports of the public: `null` where they may not read them. */
  readonly reports: 'read' | 'contribute' | 'lead' | null
}

const PEOPLE = `
  select account.id as "accountId", account.agency_id as "agencyId", account.partnership_id as "partnershipId", account.name,
    agency.name as agency, account.job_title as "jobTitle", account.roles, seen.operations, seen.strands, held.level as reports
  from account
  join agency on agency.id = account.agency_id
  join partnership on partnership.id = account.partnership_id and partnership.demonstration
  cross join lateral (
    select count(distinct strand.operation_id)::integer as operations,
      coalesce(array_agg(distinct strand.kind), '{}') as strands
    from access_of(account.id, account.agency_id, $1) access
    join strand on strand.id = access.strand_id and strand.operation_id is not null
    where access.level >= 'read') seen
  left join lateral (
    select access.level from access_of(account.id, account.agency_id, $1) access
    join strand on strand.id = access.strand_id and strand.kind = 'reports' and strand.operation_id is null
    where access.level >= 'read' order by access.level desc limit 1) held on true
  -- Somebody who was invited has a password of their own, and nobody else may be them.
  where account.state = 'active'
    and not exists (select from credential where credential.account_id = account.id and credential.password_hash is not null)`

/** Everybody of the demonstration partnership, by agency and name. Call as the system. */
export const findDemonstrationPeople = (
  { run }: Pick<Open, 'run'>,
  now: Temporal.Instant,
): Promise<readonly DemonstrationPerson[]> =>
  run<DemonstrationPerson>(`${PEOPLE} order by agency.kind = 'police' desc, agency.name, account.name`, [
    now.toString(),
  ])

/** Somebody of the demonstration partnership; `undefined` for anybody else. Call as the system. */
export async function findDemonstrationPerson(
  { run }: Pick<Open, 'run'>,
  accountId: string,
  now: Temporal.Instant,
): Promise<DemonstrationPerson | undefined> {
  const [person] = await run<DemonstrationPerson>(`${PEOPLE} and account.id = $2`, [now.toString(), accountId])
  return person
}
