import { placeOf, whoIsToBeTold } from '#domain/report/escalation.ts'
import { asSystem, type Open } from '../db/transaction.ts'
import type { House } from '../house.ts'
import { writeLine } from '../ledger/line.ts'
import { findRota, type KnownRota } from './rota.ts'

const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(1618033988)'

type OpenAlert = {
  readonly id: string
  readonly reportId: string
  readonly strandId: string
  readonly partnershipId: string
  readonly raisedAt: string
  readonly times: number
}

const OPEN = `
  select id, report_id as "reportId", strand_id as "strandId", partnership_id as "partnershipId", raised_at as "raisedAt", times
  from report_alert where acknowledged_at is null order by raised_at, id`

const TELL = `
  insert into report_alert_told (alert_id, partnership_id, strand_id, account_id, place, step, times, told_at, mail)
  select $1, $2, $3, unnest($4::uuid[]), unnest($5::text[]), $6, $7, $8, $9
  on conflict on constraint report_alert_told_is_told_once do nothing returning account_id as "accountId"`

/** A try that is not heard of again is tried anew after this long: the process that made it was killed. */
export const TRY_AGAIN_AFTER = { minutes: 2 }

/**
 * However many alerts are raised, one person is mailed once in this time: the page that the message leads to shows all of
 * them, and who makes up reports by the hundred hides none behind a hundred messages.
 */
const ONE_MAIL_IN = { seconds: 50 }

const UNSENT = `
  select account_id as "accountId" from report_alert_told
  where mail = 'waiting' and (mail_tried_at is null or mail_tried_at <= $1)
    and not exists (select from report_alert_told other
      where other.account_id = report_alert_told.account_id and other.mail_sent_at > $2)
  group by account_id order by min(told_at), account_id`

/**
 * Tells everybody who is to be told by now of an alert that nobody has acknowledged, and again of one that is raised again. Done twice, even at once, it does the
 * same as once; what a killed process left undone is done by the next. Gives whose mail waits to be sent.
 */
export function tellAlerts({ pool, clock, config, keyring }: House): Promise<readonly string[]> {
  return asSystem(pool, async (transaction) => {
    await transaction.run(ONE_AT_A_TIME)
    const now = clock.now()
    const open = await transaction.run<OpenAlert>(OPEN)
    const rotas = new Map<string, KnownRota>()
    for (const alert of open) {
      const rota = rotas.get(alert.strandId) ?? (await rotaSince(transaction, alert, now))
      // The oldest alert of a strand comes first: what its rota knows reaches back far enough for all.
      rotas.set(alert.strandId, rota)
      const recipients = await tell(transaction, alert, rota, {
        now,
        mail: config.mail === undefined ? 'none' : 'waiting',
      })
      if (recipients.length === 0) continue
      const { partnershipId, reportId, strandId } = alert
      await writeLine(
        transaction,
        { author: { partnershipId, accountId: undefined, agencyId: undefined }, now, keyring },
        { event: 'alert-told', recordKind: 'report', recordId: reportId, strandId, recipients },
      )
    }
    const unsent = await transaction.run<{ accountId: string }>(UNSENT, [
      now.subtract(TRY_AGAIN_AFTER).toString(),
      now.subtract(ONE_MAIL_IN).toString(),
    ])
    return unsent.map(({ accountId }) => accountId)
  })
}

const rotaSince = (transaction: Open, { strandId, raisedAt }: OpenAlert, now: Temporal.Instant) =>
  findRota(transaction, strandId, { since: Temporal.Instant.from(raisedAt), now })

/** Who was told now, by name. */
async function tell(
  { run }: Open,
  { id, partnershipId, strandId, raisedAt, times }: OpenAlert,
  rota: KnownRota,
  { now, mail }: { readonly now: Temporal.Instant; readonly mail: 'none' | 'waiting' },
): Promise<readonly string[]> {
  const alert = { raisedAt: Temporal.Instant.from(raisedAt), acknowledgedAt: undefined }
  const { step, people } = whoIsToBeTold(alert, rota, now)
  if (people.length === 0) return []
  const places = people.map((accountId) => placeOf(accountId, rota, now))
  const told = await run<{ accountId: string }>(TELL, [
    id,
    partnershipId,
    strandId,
    people,
    places,
    step,
    times,
    now.toString(),
    mail,
  ])
  return told.map(({ accountId }) => rota.called.get(accountId) ?? '')
}
