import type { Work } from '../house.ts'
import { standingSql } from './standing.ts'
import { URGENT_NOW } from './urgent-now.ts'

/** How many reports wait in each of the views that everybody who works on them looks at first. */
export interface ReportCounts {
  /** Everything on which somebody still has to decide. */
  readonly waiting: number
  readonly mine: number
  readonly nobodys: number
  readonly urgent: number
  readonly overdue: number
  readonly unanswered: number
}

const { ownerId } = standingSql('$1', '$2')

const COUNT = `
  select count(*) filter (where waits) as waiting,
    count(*) filter (where waits and owner_id = app_uuid('app.account')) as mine,
    count(*) filter (where waits and owner_id is null) as nobodys,
    count(*) filter (where waits and is_urgent) as urgent,
    count(*) filter (where due_at < $2) as overdue,
    count(*) filter (where unanswered_since is not null) as unanswered
  from (
    select ${ownerId} as owner_id, due_at, unanswered_since, state in ('received', 'claimed') as waits, ${URGENT_NOW} as is_urgent
    from report
    where strand_id = $1 and (state in ('received', 'claimed') or due_at is not null or unanswered_since is not null)) open`

/** The counts of this person; nought everywhere for whoever may not read reports. */
export async function countReports({ run, now }: Work, strandId: string): Promise<ReportCounts> {
  const [row] = await run<ReportCounts & Record<string, unknown>>(COUNT, [strandId, now.toString()])
  if (row === undefined) throw new Error('a count gives one row')
  return row
}
