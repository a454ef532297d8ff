import { isId } from '#platform/db/ids.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'
import { aboutReport, type HeldReport } from '../held-report.ts'

/** An alert as its form shows it. */
export interface SeenAlert {
  readonly id: string
  /** How often it had been raised. */
  readonly times: number
}

const ACKNOWLEDGE = `
  update report_alert set acknowledged_at = $4, acknowledged_by = $5
  where id = $1 and report_id = $2 and times = $3::integer and acknowledged_at is null returning id`

/**
 * Takes an alert of a report upon oneself, as it was seen; `undefined` where it does not wait any more or was raised again. The first one has it.
 */
export async function acknowledgeAlert(
  { run, actor, now }: Work,
  report: HeldReport,
  { id, times }: SeenAlert,
): Promise<About | undefined> {
  if (!isId(id)) return undefined
  const acknowledged = await run(ACKNOWLEDGE, [id, report.id, times, now.toString(), actor.accountId])
  return acknowledged.length === 1 ? aboutReport(report) : undefined
}
