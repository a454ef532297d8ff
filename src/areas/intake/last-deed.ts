import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { Visit } from '#platform/http/route.ts'

/** What was last done with a report, and by whom: one of staff, or its reporter, who wrote again. */
export interface FasterLook {
  readonly who: string
  readonly what: string
  /** ISO 8601. */
  readonly at: string
}

const LAST = `
  select account.name || ', ' || agency.name as who, ledger_entry.event, ledger_entry.at
  from ledger_entry left join account on account.id = ledger_entry.account_id left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.event = any ($2) order by ledger_entry.seq desc limit 1`

/** What changes a report: after each of these a form that was opened before is out of date. */
const CHANGES: readonly LedgerEvent[] = [
  'report-claimed',
  'report-handed-over',
  'report-given-back',
  'report-joined',
  'report-parted',
  'report-closed',
  'report-reopened',
  'report-assessed',
  'reporter-answered',
  'report-written-to',
]

/** Who was faster: what was last done with this report. `undefined` where nothing was. */
export async function findLastDeed({ run, words }: Visit, reportId: string): Promise<FasterLook | undefined> {
  const [row] = await run<{ who: string | null; event: LedgerEvent; at: string }>(LAST, [reportId, CHANGES])
  return (
    row && { who: row.who ?? words.t('intake:claim.reporter'), what: words.t(`ledger:events.${row.event}`), at: row.at }
  )
}
