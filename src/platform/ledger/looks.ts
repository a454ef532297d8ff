import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { Open } from '../db/transaction.ts'
import type { Words } from '../i18n/words.ts'

/** Somebody looked at a record, or was shown it. */
export interface Look {
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  /** `null` where the system itself did. */
  readonly who: string | null
  readonly agency: string | null
  readonly event: LedgerEvent
  readonly reason: string | null
  readonly recipients: readonly string[] | null
}

const LOOKS = `select ledger_entry.seq, ledger_entry.at, account.name as who, agency.name as agency, ledger_entry.event,
    ledger_entry.reason, ledger_entry.recipients
  from ledger_entry
  left join account on account.id = ledger_entry.account_id
  left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.seq < $2 and ledger_entry.kind in ('consultation', 'disclosure')
  order by ledger_entry.seq desc limit $3`

/** Above every number of a line. */
export const NEWEST = Number.MAX_SAFE_INTEGER

/**
 * Who has looked at a record, newest first, as far as whoever asks may know: ask as a person, under row-level security.
 *
 * @param before the `seq` of the last look of the page before
 */
export const recentLooks = (
  transaction: Pick<Open, 'run'>,
  recordId: string,
  limit: number,
  before = NEWEST,
): Promise<readonly Look[]> => transaction.run<Look & Record<string, unknown>>(LOOKS, [recordId, before, limit])

/** A look as the macro `looks` places it. */
export const lookView = ({ at, who, agency, event, reason, recipients }: Look, { t, dateTime, list }: Words) => ({
  at,
  when: dateTime(at),
  who: who ?? t('ledger:system'),
  agency: agency ?? '',
  what: t(`ledger:events.${event}`),
  reason: reason ?? '',
  recipients: recipients === null ? '' : list(recipients),
})
