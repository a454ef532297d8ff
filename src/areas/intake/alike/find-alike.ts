import { LIKELY, WEIGHTS, WORTH_SHOWING } from '#domain/report/alike.ts'
import { type Mark, type MarkKind, writtenMark } from '#domain/report/mark.ts'
import type { Work } from '#platform/http/work.ts'
import { blinder } from '#platform/reports/blind.ts'
import { marksOfReport } from './marks-of-report.ts'

/** A report that names what another names, and what that is. */
export interface AlikeReport {
  readonly id: string
  readonly number: number
  readonly receivedAt: string
  readonly state: string
  /** Whether they share something that belongs to one matter only. */
  readonly isLikely: boolean
  /** What both name, the most telling first. */
  readonly shared: readonly { readonly kind: MarkKind; readonly values: readonly string[] }[]
}

/** Of those found, how many are opened and shown. */
const MOST_SHOWN = 10

const SHARING = `
  select found.report_id as id, found.score, report.number, report.received_at as "receivedAt", report.state
  from reports_sharing($1::text[], $2::float8[], $3) found join report on report.id = found.report_id
  where found.score >= $4 order by found.score desc, report.id desc limit ${MOST_SHOWN}`

interface Row extends Record<string, unknown> {
  readonly id: string
  readonly score: number
  readonly number: number
  readonly receivedAt: string
  readonly state: string
}

/**
 * The reports that name what these marks stand for, the likest first, as far as this person may read them. They are found
 * by blind marks, and only what is shown is opened to say what is the same.
 *
 * @param exceptFor the report itself, which is like itself; `null` where there is none yet
 * @param least how much they must share
 */
export async function findAlike(
  work: Work,
  marks: readonly Mark[],
  exceptFor: string | null,
  least = WORTH_SHOWING,
): Promise<readonly AlikeReport[]> {
  if (marks.length === 0) return []
  const weights = marks.map(({ kind }) => WEIGHTS[kind])
  const rows = await work.run<Row>(SHARING, [marks.map(blinder(work.house)), weights, exceptFor, least])
  const found: AlikeReport[] = []
  for (const { score, ...row } of rows) {
    const shared = await sharedWith(work, marks, row.id)
    if (shared.length > 0) found.push({ ...row, isLikely: score >= LIKELY, shared })
  }
  return found
}

/** What a report names too; nothing where it was erased. */
async function sharedWith(work: Work, marks: readonly Mark[], reportId: string): Promise<AlikeReport['shared']> {
  const named = new Set((await marksOfReport(work, reportId)).map(writtenMark))
  const same = marks.filter((mark) => named.has(writtenMark(mark)))
  const byKind = Object.groupBy(same, ({ kind }) => kind)
  const shared = Object.entries(byKind).map(([kind, of]) => ({
    kind: kind as MarkKind,
    values: of.map(({ value }) => value),
  }))
  return shared.toSorted((one, other) => WEIGHTS[other.kind] - WEIGHTS[one.kind])
}
