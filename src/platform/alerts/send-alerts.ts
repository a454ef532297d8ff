import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Handed, Mailer } from '../mail/mailer.ts'
import { alertMail } from './alert-mail.ts'
import { TRY_AGAIN_AFTER } from './tell-alerts.ts'

/** Of what one person is told in one message. */
type Claimed = {
  readonly id: string
  readonly email: string
  readonly called: string
  readonly partnershipId: string
  readonly strandId: string
  readonly reportId: string
  /** Whether they may open the report; who may not is told that, and nothing else. */
  readonly mayOpen: boolean
}

/** The mail server did not take a message now: the queue tries again. The words name nobody. */
class NotSent extends Error {}

/**
 * Sends one person one message for every alert of which they are told, if it still waits and they are still one of those
 * to tell: their right is asked again now. Claimed before it is sent and noted after; one that is killed in between
 * leaves it to be sent again, under the same message id.
 *
 * @throws {NotSent} where it has to be tried again
 */
export async function sendAlerts(house: House, mailer: Mailer, accountId: string): Promise<void> {
  const { pool, clock } = house
  const claimed = await asSystem(pool, (transaction) => claim(transaction, accountId, clock.now()))
  const [first] = claimed
  if (first === undefined) return
  const mayOpen = claimed.some((one) => one.mayOpen)
  const handed = await mailer({ ...alertMail(house, mayOpen), to: first.email, id: first.id })
  await asSystem(pool, (transaction) => note(house, transaction, claimed, handed))
  if (handed.type === 'put-off') throw new NotSent(`an alert was not sent: ${handed.fault}`)
}

// A try whose fault is noted is over; one without may still be under way.
const WAITING = `
  select id from report_alert_told
  where account_id = $1 and mail = 'waiting' and (mail_tried_at is null or mail_fault is not null or mail_tried_at <= $2)
  order by id for update`

const WHOM = `
  select told.id, account.email, account.name || ', ' || agency.name as called, told.partnership_id as "partnershipId",
    told.strand_id as "strandId", alert.report_id as "reportId", held.level is not null as "mayOpen"
  from report_alert_told told
  join report_alert alert on alert.id = told.alert_id and alert.acknowledged_at is null
  join account on account.id = told.account_id and account.state = 'active' join agency on agency.id = account.agency_id
  left join access_of(account.id, account.agency_id, $2) held on held.strand_id = told.strand_id and held.level >= 'contribute'
  where told.id = any ($1::uuid[]) and (held.level is not null or 'coordinator' = any (account.roles))
  order by told.id`

const WITHDRAW = `update report_alert_told set mail = 'withdrawn' where id = any ($1::uuid[])`
const TRY = `update report_alert_told set mail_tries = mail_tries + 1, mail_tried_at = $2, mail_fault = null where id = any ($1::uuid[])`

async function claim({ run }: Open, accountId: string, now: Temporal.Instant): Promise<readonly Claimed[]> {
  const waiting = await run<{ id: string }>(WAITING, [accountId, now.subtract(TRY_AGAIN_AFTER).toString()])
  if (waiting.length === 0) return []
  const ids = waiting.map(({ id }) => id)
  const claimed = await run<Claimed>(WHOM, [ids, now.toString()])
  const wanted = claimed.map(({ id }) => id)
  await run(TRY, [wanted, now.toString()])
  await run(WITHDRAW, [ids.filter((id) => !wanted.includes(id))])
  return claimed
}

const SENT = `update report_alert_told set mail = 'sent', mail_sent_at = $2, mail_fault = null where id = any ($1::uuid[])`
const REFUSED = `update report_alert_told set mail = 'failed', mail_fault = 'refused' where id = any ($1::uuid[])`
const PUT_OFF = `update report_alert_told set mail_fault = $2 where id = any ($1::uuid[])`

async function note(
  { clock, keyring, log }: House,
  transaction: Open,
  claimed: readonly Claimed[],
  handed: Handed,
): Promise<void> {
  const ids = claimed.map(({ id }) => id)
  if (handed.type === 'put-off') {
    await transaction.run(PUT_OFF, [ids, handed.fault])
    return
  }
  if (handed.type === 'refused') {
    log.error('the mail server refused an alert for good: see the page of alerts')
    await transaction.run(REFUSED, [ids])
    return
  }
  const now = clock.now()
  await transaction.run(SENT, [ids, now.toString()])
  for (const { partnershipId, reportId, strandId, called } of claimed)
    await writeLine(
      transaction,
      { author: { partnershipId, accountId: undefined, agencyId: undefined }, now, keyring },
      { event: 'alert-mailed', recordKind: 'report', recordId: reportId, strandId, recipients: [called] },
    )
}
