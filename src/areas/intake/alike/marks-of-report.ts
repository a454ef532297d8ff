import { type Mark, writtenMark } from '#domain/report/mark.ts'
import { marksIn, marksOf } from '#domain/report/marks.ts'
import type { Answers } from '#domain/report/questions.ts'
import type { Work } from '#platform/http/work.ts'

const FIND = `
  select report.account, array(
    select report_message.body from report_message
    where report_message.report_id = report.id and report_message.author_id is null order by report_message.id) as messages
  from report where report.id = $1`

/**
 * What a report names, in its account and in what its reporter wrote since; nothing where it was erased or where this
 * person may not read it.
 */
export async function marksOfReport({ house, run }: Work, reportId: string): Promise<readonly Mark[]> {
  const [row] = await run<{ account: Buffer; messages: readonly Buffer[] }>(FIND, [reportId])
  const open = row && (await house.keyring.opener({ run }, reportId))
  if (row === undefined || open === undefined) return []
  const answers = JSON.parse(open(row.account)) as Answers
  const marks = [...marksOf(answers), ...row.messages.flatMap((body) => marksIn(open(body)))]
  return [...new Map(marks.map((mark) => [writtenMark(mark), mark])).values()]
}
