import { type AgencyRefusal, checkAgency } from '#domain/agency/agency.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import type { AgencyGiven } from '../agency-form.ts'
import { agencyRow, lockAgencies } from '../agency-store.ts'

/**
 * Changes an agency that is still at the version `builtFrom`. Refuses with `changed-meanwhile` when somebody else was
 * faster: the person then sees both and chooses.
 */
export async function changeAgency(
  work: Work,
  id: string,
  builtFrom: string,
  given: AgencyGiven,
): Promise<Result<About, AgencyRefusal | 'changed-meanwhile' | 'not-found'>> {
  const agencies = await lockAgencies(work)
  const before = agencies.find((agency) => agency.id === id)
  if (before === undefined) return refuse('not-found')
  if (String(before.version) !== builtFrom) return refuse('changed-meanwhile')
  const after = { id, ...given }
  const checked = checkAgency(after, agencies)
  if (!checked.ok) return refuse(checked.refusal)
  const row = agencyRow(after)
  const version = before.version + 1
  await work.queries
    .updateTable('agency')
    .set({ ...row, version })
    .where('id', '=', id)
    .execute()
  return accept({ recordKind: 'agency', recordId: id, changes: changesBetween(agencyRow(before), row) })
}
