import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { Visit } from '#platform/http/route.ts'

/** What was last done with a report, and by whom. */
export interface FasterLook {
  readonly who: string
  readonly what: string
  /** ISO 8601. */
  readonly at: string
}

const LAST = `
  select account.name || ', ' || agency.name as who, ledger_entry.event, ledger_entry.at
  from ledger_entry join account on account.id = ledger_entry.account_id join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.kind = 'alteration' order by ledger_entry.seq desc limit 1`

/** Who was faster: what was last done with this report. `undefined` where nothing was. */
export async function findLastDeed({ run, words }: Visit, reportId: string): Promise<FasterLook | undefined> {
  const [row] = await run<{ who: string; event: LedgerEvent; at: string }>(LAST, [reportId])
  return row && { who: row.who, what: words.t(`ledger:events.${row.event}`), at: row.at }
}
