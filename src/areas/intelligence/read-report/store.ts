import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** What of a report is known before its words are opened. */
export interface ReportToRead {
  readonly id: string
  readonly number: number
  readonly language: string
  readonly receivedAt: string
  readonly strandId: string
  /** Whether staff wrote it down, in English more often than not. */
  readonly isTaken: boolean
}

/** A report whose words this person may bring into a draft: one that they may add to. */
export async function findReportToRead({ run }: Pick<Work, 'run'>, id: string): Promise<ReportToRead | undefined> {
  if (!isId(id)) return undefined
  const [report] = await run<ReportToRead & Record<string, unknown>>(
    `select id, number, language, received_at as "receivedAt", strand_id as "strandId", recorded_by is not null as "isTaken"
     from report where id = $1 and strand_id = any (app_uuids('app.contribute'))`,
    [id],
  )
  return report
}
