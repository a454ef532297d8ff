import { type AgencyRefusal, checkAgency } from '#domain/agency/agency.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { AgencyGiven } from '../agency-form.ts'
import { agencyRow, lockAgencies } from '../agency-store.ts'

/** Records an agency of the partnership under `id`, if it may stand beside the others. */
export async function recordAgency(work: Work, id: string, given: AgencyGiven): Promise<Result<About, AgencyRefusal>> {
  const agency = { id, ...given }
  const checked = checkAgency(agency, await lockAgencies(work))
  if (!checked.ok) return refuse(checked.refusal)
  const row = agencyRow(agency)
  await work.queries
    .insertInto('agency')
    .values({ id, ...row, partnership_id: work.actor.partnershipId })
    .execute()
  return accept({ recordKind: 'agency', recordId: id, changes: changesBetween(undefined, row) })
}
