import type { Changes, LedgerEvent } from '#domain/ledger/events.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import type { Opener } from '#platform/seal/keyring.ts'
import { type KindOfRecord, RECORD_KINDS } from './record-kinds.ts'

/** A record that this person may read. */
export interface FoundRecord {
  readonly kind: KindOfRecord
  readonly id: string
  readonly title: string | null
  readonly href: string
  /** The strand that holds it; `null` for a draft that is still its owner's. */
  readonly strandId: string | null
}

interface FoundRow extends Record<string, unknown> {
  readonly title: string | null
  readonly operation: string | null
  readonly strand: string | null
}

/** The record; `undefined` alike where there is none and where this person may not read it. */
export async function findRecord({ run }: Work, kind: KindOfRecord, id: string): Promise<FoundRecord | undefined> {
  if (!isId(id)) return undefined
  const [row] = await run<FoundRow>(RECORD_KINDS[kind].find, [id])
  return row && { kind, id, title: row.title, href: RECORD_KINDS[kind].href(id, row.operation), strandId: row.strand }
}

/** Something that was done with a record. */
export interface Deed {
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  readonly who: string | null
  readonly agency: string | null
  readonly event: LedgerEvent
  readonly reason: string | null
  /** Field by field; `erased` where the record's key was destroyed, `damaged` where the sealed value is not as it was written. */
  readonly changes: Changes | 'erased' | 'damaged' | undefined
}

type Row = Omit<Deed, 'changes'> & { readonly changes: Buffer | null }

const DEEDS = `select ledger_entry.seq, ledger_entry.at, account.name as who, agency.name as agency, ledger_entry.event,
    ledger_entry.reason, ledger_entry.changes
  from ledger_entry
  left join account on account.id = ledger_entry.account_id
  left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.kind not in ('consultation', 'disclosure')
  order by ledger_entry.seq desc limit $2`

/** What was done with a record, newest first, field by field. */
export async function findDeeds(work: Work, recordId: string, limit: number): Promise<readonly Deed[]> {
  const rows = await work.run<Row & Record<string, unknown>>(DEEDS, [recordId, limit])
  const opener = await work.house.keyring.opener(work, recordId)
  return rows.map((row) => ({ ...row, changes: row.changes === null ? undefined : opened(row.changes, opener) }))
}

function opened(sealed: Buffer, opener: Opener | undefined): Deed['changes'] {
  if (opener === undefined) return 'erased'
  try {
    return JSON.parse(opener(sealed)) as Changes
  } catch {
    return 'damaged'
  }
}

const NAMES = `select id, name from agency where id = any ($1::uuid[])
  union all select id, name from account where id = any ($1::uuid[])
  union all select id, label from premises where id = any ($1::uuid[])
  union all select id, name from operation where id = any ($1::uuid[])`

/** What the ids in changes stand for, as far as this person may know. */
export async function findNames({ run }: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await run<{ id: string; name: string }>(NAMES, [ids])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
