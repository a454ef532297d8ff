import type { Told as Place } from '#domain/report/escalation.ts'
import type { Urgent } from '#domain/report/urgency.ts'
import type { Work } from '#platform/http/work.ts'

/** That one person was told of an alert. */
export interface Told {
  /** Name and agency. */
  readonly called: string
  /** `null` where it was not kept. */
  readonly place: Place | null
  /** ISO 8601. */
  readonly at: string
  readonly mail: 'none' | 'waiting' | 'sent' | 'failed' | 'withdrawn'
  readonly fault: 'not-reached' | 'sign-in-refused' | 'put-off' | 'refused' | null
}

/** An alert of a report, with everybody who was told of it. */
export interface AlertOfReport {
  readonly id: string
  readonly reportId: string
  readonly number: number
  readonly reasons: readonly Urgent[]
  readonly raisedAt: string
  /** How often it was raised, and when it was raised again last; `null` where it was not. */
  readonly times: number
  readonly againAt: string | null
  /** `null` while nobody has it. */
  readonly acknowledgedAt: string | null
  readonly acknowledgedBy: string | null
  readonly mayAcknowledge: boolean
  /** In the order in which they were told. */
  readonly told: readonly Told[]
}

const ALERTS = `
  select alert.id, alert.report_id as "reportId", report.number, alert.reasons, alert.raised_at as "raisedAt",
    alert.times, alert.again_at as "againAt",
    alert.acknowledged_at as "acknowledgedAt", account.name || ', ' || agency.name as "acknowledgedBy",
    alert.acknowledged_at is null and alert.strand_id = any ((select app_uuids('app.contribute'))::uuid[]) as "mayAcknowledge",
    coalesce((
      select json_agg(json_build_object('called', person.name || ', ' || employer.name, 'place', told.place, 'at', told.told_at,
        'mail', told.mail, 'fault', told.mail_fault) order by told.told_at, told.step, person.name, told.id)
      from report_alert_told told join account person on person.id = told.account_id join agency employer on employer.id = person.agency_id
      where told.alert_id = alert.id), '[]') as told
  from report_alert alert join report on report.id = alert.report_id
  left join account on account.id = alert.acknowledged_by left join agency on agency.id = account.agency_id`

const OF_REPORT = `${ALERTS} where alert.report_id = $1 order by alert.raised_at desc, alert.id desc limit 50`

const LATEST = `${ALERTS}
  where alert.acknowledged_at is null or alert.raised_at > $1::timestamptz - interval '30 days'
  order by alert.acknowledged_at is null desc, alert.raised_at desc, alert.id desc limit 100`

/** The alerts of one report, the latest first. */
export const findAlertsOf = ({ run }: Work, reportId: string): Promise<readonly AlertOfReport[]> =>
  run<AlertOfReport & Record<string, unknown>>(OF_REPORT, [reportId])

/** Every alert that waits, and those of the last thirty days. */
export const findAlerts = ({ run, now }: Work): Promise<readonly AlertOfReport[]> =>
  run<AlertOfReport & Record<string, unknown>>(LATEST, [now.toString()])
