/**
 * SQL for whether a report goes before all others: danger to life or a child, until somebody has assessed it as less;
 * whatever was assessed as immediate; and whatever alerted and has not been acknowledged, or alerted after it was last
 * assessed, for what was said later nobody has weighed up.
 */
export const URGENT_NOW = `(coalesce(report.risk = 'immediate', false) or report.urgent <> '{}' and (coalesce(report.risk, 'high') = 'high'
  or exists (
    select from report_alert alert where alert.report_id = report.id and (alert.acknowledged_at is null or coalesce(alert.again_at, alert.raised_at) > (
      select max(assessed_at) from report_assessment where report_assessment.report_id = report.id)))))`
