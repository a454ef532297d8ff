import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'

/** A message as somebody wrote it. */
export interface NewMessage {
  readonly words: string
  readonly language: string
  /** When the last message came that they had seen, exactly as it was shown; '' where there was none. */
  readonly seen: string
}

// Whoever writes, reporter or staff, locks the report first: what is the last message stays so until this one stands.
const LOCK = 'select from report where id = $1 for update'
const LAST = 'select max(sent_at) as at from report_message where report_id = $1'

/**
 * Writes to the reporter, sealed with the key of their report, and marks them as answered. Refuses with
 * `written-meanwhile` where another message came that whoever writes had not seen.
 */
export async function writeToReporter(
  work: Work,
  id: string,
  report: HeldReport,
  { words, language, seen }: NewMessage,
): Promise<Result<About, 'written-meanwhile'>> {
  const { house, actor, now, queries, run } = work
  await run(LOCK, [report.id])
  const [last] = await run<{ at: string | null }>(LAST, [report.id])
  if ((last?.at ?? '') !== seen) return refuse('written-meanwhile')
  const sealed = { recordId: report.id, partnershipId: actor.partnershipId }
  await queries
    .insertInto('report_message')
    .values({
      id,
      report_id: report.id,
      strand_id: report.strandId,
      author_id: actor.accountId,
      language,
      body: await house.keyring.seal(work, sealed, words),
      sent_at: now.toString(),
    })
    .execute()
  await queries
    .updateTable('report')
    .set((report_) => ({ unanswered_since: null, version: report_('version', '+', 1) }))
    .where('id', '=', report.id)
    .execute()
  return accept(aboutReport(report))
}
