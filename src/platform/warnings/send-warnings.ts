import type { HoursBefore } from '#domain/warning-ahead/warning-ahead.ts'
import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Handed, Mailer } from '../mail/mailer.ts'
import { findRecipients } from './recipients.ts'
import { warningMail } from './warning-mail.ts'

/** What waits to be told to one person in one message. */
interface Claimed {
  readonly ids: readonly string[]
  readonly hours: HoursBefore
  readonly email: string
  readonly called: string
  readonly partnershipId: string
}

/** The mail server did not take a message now: the queue tries again. The words name nobody. */
class NotSent extends Error {}

/**
 * Sends one person one message for everything that waits to be told to them, if they still hold what it is about.
 *
 * It is claimed before it is sent and noted after, so that two processes never send it together. One that is killed in
 * between leaves it to be sent again, under the same message id.
 *
 * @throws {NotSent} where it has to be tried again
 */
export async function sendWarnings(house: House, mailer: Mailer, accountId: string): Promise<void> {
  const { pool, clock } = house
  const claimed = await asSystem(pool, (transaction) => claim(transaction, accountId, clock.now()))
  if (claimed === undefined) return
  const message = warningMail(house, claimed.hours)
  const handed = await mailer({ ...message, to: claimed.email, id: claimed.ids[0] ?? '' })
  await asSystem(pool, (transaction) => note(house, transaction, { accountId, claimed, handed }))
  if (handed.type === 'put-off') throw new NotSent(`a warning was not sent: ${handed.fault}`)
}

// A try whose fault is noted is over; one without may still be under way.
const WAITING = `
  select id, strand_id, hours_before, seen_at is null and over_at is null and due_at > $2::timestamptz as wanted,
    due_at <= $2::timestamptz as late
  from deadline_warning
  where account_id = $1 and mail = 'waiting'
    and (mail_tried_at is null or mail_fault is not null or mail_tried_at <= $2::timestamptz - interval '2 minutes')
  order by id for update`
const WITHDRAW = `update deadline_warning set mail = case when id = any ($2::uuid[]) then 'failed' else 'withdrawn' end,
  mail_fault = case when id = any ($2::uuid[]) then 'not-in-time' else mail_fault end where id = any ($1::uuid[])`
const TRY = `update deadline_warning set mail_tries = mail_tries + 1, mail_tried_at = $2, mail_fault = null where id = any ($1::uuid[])`

type Waiting = {
  readonly id: string
  readonly strand_id: string
  readonly hours_before: HoursBefore
  readonly wanted: boolean
  readonly late: boolean
}

async function claim(transaction: Open, accountId: string, now: Temporal.Instant): Promise<Claimed | undefined> {
  const { run } = transaction
  const waiting = await run<Waiting>(WAITING, [accountId, now.toString()])
  const strands = waiting.map(({ strand_id }) => strand_id)
  const held = new Map((await findRecipients(transaction, strands, now, accountId)).map((one) => [one.strandId, one]))
  const wanted = waiting.filter((one) => one.wanted && held.has(one.strand_id))
  const unwanted = waiting.filter((one) => !wanted.includes(one))
  const late = unwanted.filter((one) => one.late)
  if (unwanted.length > 0)
    await run(
      WITHDRAW,
      [unwanted, late].map((list) => list.map(({ id }) => id)),
    )
  const [first] = wanted
  if (first === undefined) return undefined
  const ids = wanted.map(({ id }) => id)
  await run(TRY, [ids, now.toString()])
  const [person] = await run<{ email: string; partnership_id: string }>(
    'select email, partnership_id from account where id = $1',
    [accountId],
  )
  if (person === undefined) throw new Error('a warning of an account that is not there')
  return {
    ids,
    hours: wanted.reduce(
      (least, { hours_before }) => (hours_before < least ? hours_before : least),
      first.hours_before,
    ),
    email: person.email,
    called: held.get(first.strand_id)?.called ?? '',
    partnershipId: person.partnership_id,
  }
}

const SENT = `update deadline_warning set mail = 'sent', mail_sent_at = $2, mail_fault = null where id = any ($1::uuid[])`
const REFUSED = `update deadline_warning set mail = 'failed', mail_fault = 'refused' where id = any ($1::uuid[])`
const PUT_OFF = `update deadline_warning set mail_fault = $2 where id = any ($1::uuid[])`

async function note(
  { clock, keyring, log }: House,
  transaction: Open,
  { accountId, claimed, handed }: { accountId: string; claimed: Claimed; handed: Handed },
): Promise<void> {
  const { ids, partnershipId, called } = claimed
  const now = clock.now()
  if (handed.type === 'put-off') {
    await transaction.run(PUT_OFF, [ids, handed.fault])
    return
  }
  if (handed.type === 'refused') {
    log.error('the mail server refused a warning for good: see the page of warnings for administrators')
    await transaction.run(REFUSED, [ids])
    return
  }
  await transaction.run(SENT, [ids, now.toString()])
  const author = { partnershipId, accountId: undefined, agencyId: undefined }
  await writeLine(
    transaction,
    { author, now, keyring },
    { event: 'warning-mailed', recordKind: 'account', recordId: accountId, recipients: [called] },
  )
}
