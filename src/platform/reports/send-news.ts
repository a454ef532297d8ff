import { createHmac, randomUUID } from 'node:crypto'
import type { Answers } from '#domain/report/questions.ts'
import { answered, ticked } from '#domain/report/questions.ts'
import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import type { Handed, Mailer } from '../mail/mailer.ts'
import { newsMail } from './news-mail.ts'
import { findSafeWay } from './safe-way.ts'

/** A message of which a reporter is to be told now. */
interface Claimed {
  readonly messageId: string
  readonly reportId: string
  readonly partnershipId: string
  readonly strandId: string
  readonly language: string
  /** Where to: never kept, logged or shown. */
  readonly email: string
}

/** The mail server did not take a message now: the queue tries again. The words name nobody. */
class NotSent extends Error {}

/** News that could not be sent for so long is none: the reporter is told of the next answer. */
const LATE: Temporal.DurationLike = { hours: 72 }
/** A try that is not heard of again is tried anew after this long: the process that made it was killed. */
const TRY_AGAIN_AFTER: Temporal.DurationLike = { minutes: 10 }

const OVER = `update report_news set mail = 'failed', mail_fault = 'not-in-time' where mail = 'waiting' and written_at <= $1`
const UNSENT = `select message_id as id from report_news where mail = 'waiting' and (mail_tried_at is null or mail_tried_at <= $1) order by message_id limit 500`

/** The messages of which a reporter may have to be told, each once. */
export function findNews({ pool, clock }: Pick<House, 'pool' | 'clock'>): Promise<readonly string[]> {
  return asSystem(pool, async ({ run }) => {
    const now = clock.now()
    await run(OVER, [now.subtract(LATE).toString()])
    const rows = await run<{ id: string }>(UNSENT, [now.subtract(TRY_AGAIN_AFTER).toString()])
    return rows.map(({ id }) => id)
  })
}

/**
 * Tells one reporter of one message, if they asked for it and have not said since that it is not safe.
 *
 * It is claimed before it is sent and noted after, so that two processes never send it together. One that is killed in
 * between leaves it to be sent again, under the same message id.
 *
 * @throws {NotSent} where it has to be tried again
 */
export async function sendNews(house: House, mailer: Mailer, messageId: string): Promise<void> {
  const claimed = await asSystem(house.pool, (transaction) => claim(house, transaction, messageId))
  if (claimed === undefined) return
  const handed = await mailer({ ...newsMail(house, claimed.language), to: claimed.email, id: mailId(house, messageId) })
  await asSystem(house.pool, (transaction) => note(house, transaction, claimed, handed))
  if (handed.type === 'put-off') throw new NotSent(`news of a message was not sent: ${handed.fault}`)
}

/** The same for the same message, and known to nobody else: the log of a mail server tells no report. */
const mailId = ({ keyring }: Pick<House, 'keyring'>, messageId: string): string =>
  createHmac('sha256', keyring.derive('mail id')).update(messageId).digest('hex').slice(0, 32)

// A try whose fault is noted is over; one without may still be under way.
const WAITING = `
  select news.report_id, news.partnership_id, report.strand_id, report.language
  from report_news news join report on report.id = news.report_id
  where news.message_id = $1 and news.mail = 'waiting'
    and (news.mail_tried_at is null or news.mail_fault is not null or news.mail_tried_at <= $2::timestamptz - interval '2 minutes')
  for update of news`
const TRY =
  'update report_news set mail_tries = mail_tries + 1, mail_tried_at = $2, mail_fault = null where message_id = $1'
const WITHDRAW = `update report_news set mail = 'withdrawn' where message_id = $1`

type Waiting = {
  readonly report_id: string
  readonly partnership_id: string
  readonly strand_id: string
  readonly language: string
}

async function claim(house: House, transaction: Open, messageId: string): Promise<Claimed | undefined> {
  const now = house.clock.now().toString()
  const [row] = await transaction.run<Waiting>(WAITING, [messageId, now])
  if (row === undefined) return undefined
  const email = await findWantedAddress(house, transaction, row.report_id)
  if (email === undefined) {
    await transaction.run(WITHDRAW, [messageId])
    return undefined
  }
  await transaction.run(TRY, [messageId, now])
  const { report_id: reportId, partnership_id: partnershipId, strand_id: strandId, language } = row
  return { messageId, reportId, partnershipId, strandId, language, email }
}

const IDENTITY = 'select id, identity from report_identity where report_id = $1'

/** The address of a reporter who wants news there: opened here, for this and nothing else. */
async function findWantedAddress(house: House, transaction: Open, reportId: string): Promise<string | undefined> {
  const safe = await findSafeWay(house, transaction, reportId)
  // What was said later stands alone; before that, the tick beside the address stands unless nothing at all is safe.
  if (safe === undefined || safe.ways.includes('none')) return undefined
  if (safe.saidAt !== undefined && !safe.ways.includes('email')) return undefined
  const [row] = await transaction.run<{ id: string; identity: Buffer }>(IDENTITY, [reportId])
  const text = row && (await house.keyring.unseal(transaction, row.id, row.identity))
  if (text === undefined) return undefined
  const answers: Answers = { contact: JSON.parse(text) }
  const email = answered(answers, 'contact', 'email')
  const isWanted = safe.saidAt !== undefined || ticked(answers, 'contact', 'news').includes('mail')
  return isWanted && email !== '' ? email : undefined
}

const SENT = `update report_news set mail = 'sent', mail_sent_at = $2, mail_tried_at = $2, mail_fault = null where message_id = $1`
const REFUSED = `update report_news set mail = 'failed', mail_fault = 'refused' where message_id = $1`
const PUT_OFF = 'update report_news set mail_fault = $2 where message_id = $1'

async function note(
  { clock, keyring, log }: House,
  { run }: Open,
  { messageId, reportId, partnershipId, strandId }: Claimed,
  handed: Handed,
): Promise<void> {
  if (handed.type === 'put-off') {
    await run(PUT_OFF, [messageId, handed.fault])
    return
  }
  if (handed.type === 'refused') {
    log.warn('the mail server refused news to a reporter for good')
    await run(REFUSED, [messageId])
    return
  }
  // By the day, and in the ledger under an id that holds no time: an instant would be that of the mail in its mailbox.
  const now = clock.now().toZonedDateTimeISO('UTC').startOfDay().toInstant()
  await run(SENT, [messageId, now.toString()])
  const author = { partnershipId, accountId: undefined, agencyId: undefined }
  await writeLine(
    { run },
    { author, now, keyring },
    { id: randomUUID(), event: 'reporter-mailed', recordKind: 'report', recordId: reportId, strandId },
  )
}
