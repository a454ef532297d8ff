import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'
import type { Look } from '#platform/ledger/looks.ts'
import { type Filter, type Place, spanOf } from './filter.ts'

/** A line as its keeper sees it: that something was done, never what was written or the reason in words. */
export interface KeptLine extends Look, Place {
  readonly recordKind: RecordKind | null
  readonly recordId: string | null
}

// The keeper sees the lines of every strand. Row-level security is stepped over here, so the partnership is asked for by name.
const LINES = `select ledger_entry.tx::text as tx, ledger_entry.seq, ledger_entry.at, account.name as who, agency.name as agency,
    ledger_entry.event, ledger_entry.reason as because, ledger_entry.recipients,
    ledger_entry.record_kind as "recordKind", ledger_entry.record_id as "recordId"
  from ledger_entry
  left join account on account.id = ledger_entry.account_id
  left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.partnership_id = $1
    and ($2::uuid is null or ledger_entry.account_id = $2) and ($3::text is null or ledger_entry.event = $3)
    and ($4::uuid is null or ledger_entry.record_id = $4)
    and ($5::timestamptz is null or ledger_entry.at >= $5) and ($6::timestamptz is null or ledger_entry.at < $6)
    and (ledger_entry.tx, ledger_entry.seq) < ($7::xid8, $8::bigint)
  order by ledger_entry.tx desc, ledger_entry.seq desc limit $9`

/** A place that every line is below: the highest number of a transaction. */
const ABOVE_ALL: Place = { tx: '18446744073709551615', seq: 0 }

/** The lines of this person's partnership that `filter` asks for, newest first. */
export function findLines(work: Work, filter: Filter, limit: number): Promise<readonly KeptLine[]> {
  const { person = null, event = null, record = null, below = ABOVE_ALL } = filter
  const { start, end } = spanOf(filter)
  const values = [work.actor.partnershipId, person, event, record, start, end, below.tx, below.seq, limit]
  return withSystemRight(work, () => work.run<KeptLine & Record<string, unknown>>(LINES, values))
}

/** How far the ledger is sealed. */
export interface SealState {
  /** ISO 8601; `null` before the first batch. */
  readonly sealedAt: string | null
  readonly batches: number | null
  /** Lines of this partnership that are in no batch yet. */
  readonly unsealed: number
}

const SEAL_STATE = `select last.sealed_at as "sealedAt", last.number as batches,
    (select count(*) from ledger_entry
      where ledger_entry.partnership_id = $1 and ledger_entry.tx >= coalesce(last.tx_below, '0'::xid8)) as unsealed
  from (select 1) one left join (select * from ledger_batch order by number desc limit 1) last on true`

export async function findSealState(work: Work): Promise<SealState> {
  const rows = await withSystemRight(work, () =>
    work.run<SealState & Record<string, unknown>>(SEAL_STATE, [work.actor.partnershipId]),
  )
  return rows[0] ?? { sealedAt: null, batches: null, unsealed: 0 }
}

/** Everyone of the partnership, to choose from. */
export const findPeople = ({ queries }: Work): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  queries.selectFrom('account').select(['id', 'name']).orderBy('name').orderBy('id').execute()
