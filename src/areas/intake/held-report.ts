import { type Level, reaches } from '#domain/access/strands.ts'
import type { ClosedBecause, ReportStanding } from '#domain/report/acts.ts'
import type { KnownAs } from '#domain/report/questions.ts'
import type { RiskLevel } from '#domain/report/risk.ts'
import type { Urgent } from '#domain/report/urgency.ts'
import { isId } from '#platform/db/ids.ts'
import type { About } from '#platform/http/answer.ts'
import type { Visit } from '#platform/http/route.ts'
import type { Work } from '#platform/http/work.ts'
import type { Channel } from '#platform/reports/receive.ts'
import { findReportsStrand, type ReportsStrand } from '#platform/reports/reports-strand.ts'
import { standingSql } from '#platform/reports/standing.ts'

/** A report without what it says. Instants are ISO. */
export interface HeldReport extends ReportStanding {
  readonly number: number
  readonly strandId: string
  readonly channel: Channel
  readonly language: string
  readonly knownAs: KnownAs
  readonly urgent: readonly Urgent[]
  readonly risk: RiskLevel | null
  /** Name and agency of whoever has it or, where `ownerId` is null, of whoever had it and may not work on reports any more. */
  readonly owner: string | null
  readonly receivedAt: string
  /** Who took the call or letter; `null` where the reporter wrote it. */
  readonly recordedBy: string | null
  readonly dueAt: string | null
  readonly unansweredSince: string | null
  readonly closedAt: string | null
  readonly closedBecause: ClosedBecause | null
  readonly duplicateOf: string | null
  readonly duplicateNumber: number | null
  /** The operation that it is part of, by the name that this person may know; `null` where they may know none. */
  readonly operation: string | null
  readonly version: number
}

/** A report and what this person holds on the strand of it. */
export interface ReportPlace {
  readonly report: HeldReport
  readonly strand: ReportsStrand
  readonly mayContribute: boolean
}

const STANDS = standingSql('report.strand_id', '$2')

const FIND = `
  select report.id, report.number, report.strand_id as "strandId", report.channel, report.language, report.known_as as "knownAs",
    report.urgent, ${STANDS.state} as state, report.risk, ${STANDS.ownerId} as "ownerId", owner.name || ', ' || owner_agency.name as owner,
    report.received_at as "receivedAt", taker.name as "recordedBy", report.due_at as "dueAt",
    report.unanswered_since as "unansweredSince", report.closed_at as "closedAt", report.closed_because as "closedBecause",
    report.duplicate_of as "duplicateOf", other.number as "duplicateNumber", report.operation_id as "operationId",
    operation.name as operation, report.version
  from report left join account owner on owner.id = report.owner_id left join agency owner_agency on owner_agency.id = owner.agency_id
    left join account taker on taker.id = report.recorded_by left join report other on other.id = report.duplicate_of
    left join operation on operation.id = report.operation_id
  where report.id = $1`

/** A report; `undefined` alike where there is none and where this person may not read it. */
export async function findReport({ run, now }: Pick<Work, 'run' | 'now'>, id: string): Promise<HeldReport | undefined> {
  if (!isId(id)) return undefined
  const [report] = await run<HeldReport & Record<string, unknown>>(FIND, [id, now.toString()])
  return report
}

/** The report of the address, where this person holds at least `level`; otherwise `undefined`. */
export async function findPlace(visit: Visit, level: Level): Promise<ReportPlace | undefined> {
  const report = await findReport(visit, visit.params['id'] ?? '')
  if (report === undefined) return undefined
  const strand = await findReportsStrand(visit)
  // A report is read under the rules of the database; what else may be done with it depends on the level.
  if (strand.id !== report.strandId || !reaches(strand.level, level)) return undefined
  return { report, strand, mayContribute: reaches(strand.level, 'contribute') }
}

/** What the ledger says of an act or a look at this report. */
export const aboutReport = ({
  id,
  strandId,
}: Pick<HeldReport, 'id' | 'strandId'>): About & { readonly recordId: string } => ({
  recordKind: 'report',
  recordId: id,
  strandId,
})
