import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'

/** A report and what became of its receipt. */
export interface CallReceipt {
  readonly strandId: string
  readonly number: number
  readonly receivedAt: string
  /** The account of whoever took it; `null` where it came through the public door. */
  readonly takenBy: string | null
  /** When whoever told it read the receipt back; `null` while they have not. */
  readonly keptAt: string | null
}

/** What became of the receipt of a report; `undefined` for whoever may not add to reports. */
export async function findCallReceipt({ run }: Pick<Work, 'run'>, id: string): Promise<CallReceipt | undefined> {
  if (!isId(id)) return undefined
  const [row] = await run<CallReceipt & Record<string, unknown>>(
    `select strand_id as "strandId", number, received_at as "receivedAt", taken_by as "takenBy", kept_at as "keptAt" from call_receipt($1)`,
    [id],
  )
  return row
}

/** Notes that the caller has their receipt. */
export const noteReadBack = ({ run, now }: Pick<Work, 'run' | 'now'>, id: string) =>
  run('select keep_call_receipt($1, $2)', [id, now.toString()])
