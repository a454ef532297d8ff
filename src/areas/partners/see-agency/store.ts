import type { Work } from '#platform/http/work.ts'

/** Somebody of an agency who has an account that is not closed. */
export interface AgencyPerson {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly invited: boolean
}

/** The people of an agency, by what they do. */
export async function findPeople({ queries }: Work, agencyId: string): Promise<readonly AgencyPerson[]> {
  const rows = await queries
    .selectFrom('account')
    .select(['id', 'name', 'job_title as jobTitle', 'state'])
    .where('agency_id', '=', agencyId)
    .where('state', '<>', 'closed')
    .orderBy('job_title')
    .orderBy('name')
    .execute()
  return rows.map(({ state, ...person }) => ({ ...person, invited: state === 'invited' }))
}

/** An operation in which an agency has a part. */
export interface AgencyOperation {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly leads: boolean
}

const MOST = 50

/**
 * The newest operations that this agency leads or has a part in, as far as this person may see the operation and the
 * strand that holds the part: row-level security leaves out the others.
 */
export async function findOperations({ queries }: Work, agencyId: string): Promise<readonly AgencyOperation[]> {
  return queries
    .selectFrom('operation')
    .leftJoin('agency_part', (part) =>
      part.onRef('agency_part.operation_id', '=', 'operation.id').on('agency_part.agency_id', '=', agencyId),
    )
    .select(['operation.id', 'operation.name', 'operation.state'])
    .select((row) => row('operation.lead_agency_id', '=', agencyId).as('isLead'))
    .select('agency_part.part')
    .where((row) => row.or([row('operation.lead_agency_id', '=', agencyId), row('agency_part.id', 'is not', null)]))
    .orderBy('operation.id', 'desc')
    .limit(MOST)
    .execute()
    .then((rows) =>
      rows.map(({ id, name, state, isLead, part }) => ({ id, name, state, leads: isLead === true || part === 'lead' })),
    )
}
