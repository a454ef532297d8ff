import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'

/** A warning on its way to somebody, without what it is about. */
export interface MailedWarning extends Record<string, unknown> {
  readonly who: string
  readonly agency: string
  readonly accountId: string
  readonly hours: number
  readonly warnedAt: string
  readonly mail: 'waiting' | 'sent' | 'failed' | 'withdrawn'
  readonly fault: string | null
  readonly tries: number
  readonly triedAt: string | null
  readonly sentAt: string | null
}

/** How many of the last thirty days wait, were sent, failed or were withdrawn. */
export type MailCounts = Readonly<Record<MailedWarning['mail'], number>>

const COUNTS = `
  select count(*) filter (where mail = 'waiting')::integer as waiting, count(*) filter (where mail = 'sent')::integer as sent,
    count(*) filter (where mail = 'failed')::integer as failed, count(*) filter (where mail = 'withdrawn')::integer as withdrawn
  from deadline_warning
  where partnership_id = $1 and mail <> 'none' and warned_at > $2::timestamptz - interval '30 days'`

const MOST = 100

/** What failed or waits comes before what went well. */
const MAILED = `
  select account.name as who, agency.name as agency, account.id as "accountId", hours_before as hours, warned_at as "warnedAt", mail,
    mail_fault as fault, mail_tries as tries, mail_tried_at as "triedAt", mail_sent_at as "sentAt"
  from deadline_warning join account on account.id = deadline_warning.account_id join agency on agency.id = account.agency_id
  where deadline_warning.partnership_id = $1 and mail <> 'none' and warned_at > $2::timestamptz - interval '30 days'
  order by mail in ('failed', 'waiting') desc, deadline_warning.id desc limit ${MOST}`

/**
 * What became of the warnings of this partnership that were to be mailed. An administrator holds none of what they are
 * about, and is told nothing of it: whom, when and how it went.
 */
export const findMailed = (
  work: Work,
): Promise<{ readonly counts: MailCounts; readonly lines: readonly MailedWarning[] }> =>
  withSystemRight(work, async () => {
    const values = [work.actor.partnershipId, work.now.toString()]
    const [counts] = await work.run<MailCounts>(COUNTS, values)
    const lines = await work.run<MailedWarning>(MAILED, values)
    return { counts: counts ?? { waiting: 0, sent: 0, failed: 0, withdrawn: 0 }, lines }
  })

const UNSENT = `
  select count(*)::integer as count from deadline_warning
  where partnership_id = $1 and mail <> 'none' and warned_at > $2::timestamptz - interval '30 days'
    and (mail = 'failed' or mail = 'waiting' and mail_fault is not null)`

/** How many of them failed, or were tried and wait: a mail server that is away is known before it is too late. */
export const countUnsent = (work: Work): Promise<number> =>
  withSystemRight(work, async () => {
    const [counted] = await work.run<{ count: number }>(UNSENT, [work.actor.partnershipId, work.now.toString()])
    return counted?.count ?? 0
  })
