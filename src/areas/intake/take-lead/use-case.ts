import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { findReportsStrand } from '#platform/reports/reports-strand.ts'

const LEAD = 'select lead_reports($1, $2) as id'

/** Makes this person the first lead of the partnership's reports; from then on only leads give access. */
export async function takeLead(work: Work, reason: string): Promise<Result<About, 'led-already'>> {
  const [row] = await work.run<{ id: string | null }>(LEAD, [work.now.toString(), reason])
  const given = row?.id ?? undefined
  if (given === undefined) return refuse('led-already')
  const { id: strandId } = await findReportsStrand(work)
  const changes = { level: [null, 'lead'], to: [null, work.actor.name] } as const
  return accept({
    recordKind: 'access_grant',
    recordId: given,
    strandId,
    reason,
    changes,
    recipients: [work.actor.name],
  })
}
