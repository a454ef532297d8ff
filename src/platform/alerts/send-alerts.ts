import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Handed, Mailer } from '../mail/mailer.ts'
import { alertMail } from './alert-mail.ts'
import { TRY_AGAIN_AFTER } from './tell-alerts.ts'

/** A message that is about to be sent. */
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
 * Sends the message to somebody who is told of an alert, if it still waits and they are still one of those to tell: their
 * right is asked again now. Claimed before it is sent and noted after, under the same message id each time.
 *
 * @throws {NotSent} where it has to be tried again
 */
export async function sendAlert(house: House, mailer: Mailer, toldId: string): Promise<void> {
  const { pool, clock } = house
  const claimed = await asSystem(pool, (transaction) => claim(transaction, toldId, clock.now()))
  if (claimed === undefined) return
  const handed = await mailer({ ...alertMail(house, claimed.mayOpen), to: claimed.email, id: claimed.id })
  await asSystem(pool, (transaction) => note(house, transaction, claimed, handed))
  if (handed.type === 'put-off') throw new NotSent(`an alert was not sent: ${handed.fault}`)
}

// A try whose fault is noted is over; one without may still be under way.
const WAITING = `
  select id from report_alert_told
  where id = $1 and mail = 'waiting' and (mail_tried_at is null or mail_fault is not null or mail_tried_at <= $2) for update`

const WHOM = `
  select told.id, account.email, account.name || ', ' || agency.name as called, told.partnership_id as "partnershipId",
    told.strand_id as "strandId", alert.report_id as "reportId", held.level is not null as "mayOpen"
  from report_alert_told told
  join report_alert alert on alert.id = told.alert_id and alert.acknowledged_at is null
  join account on account.id = told.account_id and account.state = 'active' join agency on agency.id = account.agency_id
  left join access_of(account.id, account.agency_id, $2) held on held.strand_id = told.strand_id and held.level >= 'contribute'
  where told.id = $1 and (held.level is not null or 'coordinator' = any (account.roles))`

const WITHDRAW = `update report_alert_told set mail = 'withdrawn' where id = $1`
const TRY = `update report_alert_told set mail_tries = mail_tries + 1, mail_tried_at = $2, mail_fault = null where id = $1`

async function claim({ run }: Open, toldId: string, now: Temporal.Instant): Promise<Claimed | undefined> {
  const [waiting] = await run(WAITING, [toldId, now.subtract(TRY_AGAIN_AFTER).toString()])
  if (waiting === undefined) return undefined
  const [whom] = await run<Claimed>(WHOM, [toldId, now.toString()])
  if (whom === undefined) await run(WITHDRAW, [toldId])
  else await run(TRY, [toldId, now.toString()])
  return whom
}

const SENT = `update report_alert_told set mail = 'sent', mail_sent_at = $2, mail_fault = null where id = $1`
const REFUSED = `update report_alert_told set mail = 'failed', mail_fault = 'refused' where id = $1`
const PUT_OFF = `update report_alert_told set mail_fault = $2 where id = $1`

async function note(
  { clock, keyring, log }: House,
  transaction: Open,
  { id, partnershipId, reportId, strandId, called }: Claimed,
  handed: Handed,
): Promise<void> {
  if (handed.type === 'put-off') {
    await transaction.run(PUT_OFF, [id, handed.fault])
    return
  }
  if (handed.type === 'refused') {
    log.error('the mail server refused an alert for good: see the page of alerts')
    await transaction.run(REFUSED, [id])
    return
  }
  const now = clock.now()
  await transaction.run(SENT, [id, now.toString()])
  await writeLine(
    transaction,
    { author: { partnershipId, accountId: undefined, agencyId: undefined }, now, keyring },
    { event: 'alert-mailed', recordKind: 'report', recordId: reportId, strandId, recipients: [called] },
  )
}
