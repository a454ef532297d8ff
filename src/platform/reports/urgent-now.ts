/**
 * SQL for whether a report goes before all others: danger to life or a child, until somebody has assessed it as less, and
 * whatever was assessed as immediate.
 */
export const URGENT_NOW = `case when report.risk is null then report.urgent <> '{}'
  else report.risk = 'immediate' or (report.risk = 'high' and report.urgent <> '{}') end`
