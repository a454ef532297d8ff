import { type Level, reaches } from '#domain/access/strands.ts'
import type { Work } from '../house.ts'
import type { GivenBecause } from '../need-to-know/grant-reason.ts'

/** What one person holds on the partnership's reports; nothing at all where `level` is `undefined`. */
export interface ReportsStrand {
  readonly id: string
  readonly kind: 'reports'
  readonly level: Level | undefined
  /** Who leads it, by name and agency: whom to ask. Empty where nobody does. */
  readonly leads: readonly string[]
  /** The grant that lets them see it: from whom, why, until when (`null`: no end). */
  readonly grant:
    | (GivenBecause & { readonly by: string; readonly until: string | null; readonly toAgency: boolean })
    | undefined
}

interface Row extends Record<string, unknown> {
  readonly id: string
  readonly leads: readonly string[]
  readonly level: Level | null
  readonly grant: ReportsStrand['grant'] | null
}

const FIND = `
  select held.id, held.leads, best.level, case when best.level is null then null else
    json_build_object('by', best.by, 'reason', best.reason, 'reasonCode', best.reason_code, 'until', best.ends_at, 'toAgency', best.agency_id is not null) end as grant
  from reports_of_partnership($1) held
  left join lateral (
    select access_grant.level, access_grant.reason, access_grant.reason_code, access_grant.ends_at, access_grant.agency_id, granter.name as by
    from access_grant join account granter on granter.id = access_grant.granted_by
    where access_grant.strand_id = held.id and access_grant.ended_at is null
      and access_grant.starts_at <= $1 and (access_grant.ends_at is null or access_grant.ends_at > $1)
      and (access_grant.account_id = app_uuid('app.account') or access_grant.agency_id = app_uuid('app.agency'))
    order by access_grant.level desc, access_grant.ends_at desc nulls first limit 1) best on true`

/** The partnership's reports as this person may know of them. @throws where the partnership has no such strand */
export async function findReportsStrand({ run, now }: Work): Promise<ReportsStrand> {
  const [row] = await run<Row>(FIND, [now.toString()])
  if (row === undefined) throw new Error('a partnership has a strand for reports')
  const { id, leads, level, grant } = row
  return { id, kind: 'reports', leads, level: level ?? undefined, grant: grant ?? undefined }
}

/** The same where they hold at least `level` on it; otherwise `undefined`. */
export async function findReportsAt(work: Work, level: Level): Promise<ReportsStrand | undefined> {
  const strand = await findReportsStrand(work)
  return reaches(strand.level, level) ? strand : undefined
}
