import type { ReportState } from '#domain/report/acts.ts'
import type { RiskLevel } from '#domain/report/risk.ts'
import type { Urgent } from '#domain/report/urgency.ts'
import type { Work } from '#platform/http/work.ts'
import type { AssessmentWords } from './form.ts'

/** A report as somebody saw it at one time. */
export interface Assessment {
  readonly id: string
  readonly level: RiskLevel
  readonly child: boolean
  readonly life: boolean
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly dueAt: string
  /** `undefined` where the report was erased. */
  readonly words: AssessmentWords | undefined
}

type Row = Omit<Assessment, 'words'> & { readonly words: Buffer }

const OF_REPORT = `
  select report_assessment.id, level, child, life, account.name as by, assessed_at as at, due_at as "dueAt", words
  from report_assessment join account on account.id = assessed_by
  where report_id = $1 order by assessed_at desc, report_assessment.id desc limit 100`

/** How a report was assessed, the latest first. */
export async function findAssessments(work: Work, reportId: string): Promise<readonly Assessment[]> {
  const rows = await work.run<Row & Record<string, unknown>>(OF_REPORT, [reportId])
  if (rows.length === 0) return []
  const opener = await work.house.keyring.opener(work, reportId)
  return rows.map(({ words, ...row }) => ({
    ...row,
    words: opener === undefined ? undefined : (JSON.parse(opener(words)) as AssessmentWords),
  }))
}

/** A report as it stands when an assessment of it begins. */
export interface Unassessed {
  readonly state: ReportState
  readonly urgent: readonly Urgent[]
  /** How often it has been assessed. */
  readonly count: number
}

const LOCK = 'select state, urgent from report where id = $1 for update'
const COUNT = 'select count(*)::integer as count from report_assessment where report_id = $1'

/** Lets nobody else change the report until this transaction ends. @throws where there is none that this person may change */
export async function lockForAssessment({ run }: Work, reportId: string): Promise<Unassessed> {
  const [locked] = await run<Omit<Unassessed, 'count'> & Record<string, unknown>>(LOCK, [reportId])
  const [counted] = await run<{ count: number }>(COUNT, [reportId])
  if (locked === undefined || counted === undefined) throw new Error('a report that is assessed is there')
  return { ...locked, ...counted }
}
