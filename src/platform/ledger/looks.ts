import type { Because } from '#domain/ledger/because.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import type { Work } from '../house.ts'
import type { Words } from '../i18n/words.ts'
import { type Opened, openWords } from './sealed-words.ts'

/** Somebody looked at a record, or was shown it. */
export interface Look {
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  /** `null` where the system itself did. */
  readonly who: string | null
  readonly agency: string | null
  readonly event: LedgerEvent
  readonly because: Because | null
  /** The reason in words; absent where none was given, where it was erased, and for those who may not read the record. */
  readonly reason?: string | undefined
  readonly recipients: readonly string[] | null
}

type LookRow = Look & { readonly words: Buffer | null }

const LOOKS = `select ledger_entry.seq, ledger_entry.at, account.name as who, agency.name as agency, ledger_entry.event,
    ledger_entry.reason as because, ledger_entry.changes as words, ledger_entry.recipients
  from ledger_entry
  left join account on account.id = ledger_entry.account_id
  left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.seq < $2 and ledger_entry.kind in ('consultation', 'disclosure')
    and ledger_entry.partnership_id = $3
  order by ledger_entry.seq desc limit $4`

/** Above every number of a line. */
export const NEWEST = Number.MAX_SAFE_INTEGER

/**
 * Who has looked at a record, newest first, as far as whoever asks may know: ask as a person, under row-level security,
 * for a record that they may read.
 *
 * @param before the `seq` of the last look of the page before
 */
export async function recentLooks(
  work: Pick<Work, 'run' | 'house' | 'actor'>,
  recordId: string,
  limit: number,
  before = NEWEST,
): Promise<readonly Look[]> {
  const values = [recordId, before, work.actor.partnershipId, limit]
  const rows = await work.run<LookRow & Record<string, unknown>>(LOOKS, values)
  const opener = rows.some(({ words }) => words !== null) ? await work.house.keyring.opener(work, recordId) : undefined
  return rows.map(({ words, ...look }) => ({ ...look, reason: reasonIn(openWords(words, opener)) }))
}

const reasonIn = (opened: Opened): string | undefined => (typeof opened === 'string' ? undefined : opened.reason)

/** Why something was done, in words: those of whoever did it where they are known, else what the code says. */
export const sayReason = ({ because, reason }: Pick<Look, 'because' | 'reason'>, { t }: Words): string =>
  reason ?? (because === null ? '' : t(`ledger:because.${because}`))

/** A look as the macro `looks` places it. */
export const lookView = (look: Look, words: Words) => ({
  at: look.at,
  when: words.dateTime(look.at),
  who: look.who ?? words.t('ledger:system'),
  agency: look.agency ?? '',
  what: words.t(`ledger:events.${look.event}`),
  reason: sayReason(look, words),
  recipients: look.recipients === null ? '' : words.list(look.recipients),
})
