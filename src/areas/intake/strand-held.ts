import type { Level } from '#domain/access/strands.ts'
import type { Work } from '#platform/http/work.ts'
import { findReportsStrand, type ReportsStrand } from '#platform/reports/reports-strand.ts'

/** The partnership's reports, for somebody who holds something on them. */
export interface StrandHeld extends ReportsStrand {
  readonly level: Level
  readonly grant: NonNullable<ReportsStrand['grant']>
}

/** The same; `undefined` for whoever holds nothing. */
export async function findStrandHeld(work: Work): Promise<StrandHeld | undefined> {
  const { level, grant, ...strand } = await findReportsStrand(work)
  return level === undefined || grant === undefined ? undefined : { ...strand, level, grant }
}
