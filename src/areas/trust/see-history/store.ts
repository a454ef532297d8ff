import { mayEver } from '#domain/access/actions.ts'
import type { Because } from '#domain/ledger/because.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import { isId } from '#platform/db/ids.ts'
import type { Work } from '#platform/http/work.ts'
import { type Look, recentLooks } from '#platform/ledger/looks.ts'
import { type Opened, openWords } from '#platform/ledger/sealed-words.ts'
import { historyOf, type KindOfRecord } from './record-kinds.ts'

/** A record whose history this person may see. */
export interface FoundRecord {
  readonly kind: KindOfRecord
  readonly id: string
  readonly title: string | null
  readonly href: string
  /** The strand that holds it; `null` for a draft that is still its owner's, an account and an agency. */
  readonly strandId: string | null
}

interface FoundRow extends Record<string, unknown> {
  readonly title: string | null
  readonly operation: string | null
  readonly strand: string | null
}

/** The record; `undefined` alike where there is none and where this person may not see its history. */
export async function findRecord(
  { run, actor }: Work,
  kind: KindOfRecord,
  id: string,
): Promise<FoundRecord | undefined> {
  const { find, action, href } = historyOf(kind)
  if (!isId(id) || (action !== undefined && !mayEver(action, actor.roles))) return undefined
  const [row] = await run<FoundRow>(find, [id])
  return row && { kind, id, title: row.title, href: href(id, row.operation), strandId: row.strand }
}

/** Something that was done with a record, or with it disclosed. */
export interface Deed {
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  readonly who: string | null
  readonly agency: string | null
  readonly event: LedgerEvent
  readonly because: Because | null
  readonly recipients: readonly string[] | null
  /** The reason and what changed, field by field. */
  readonly words: Opened
}

type Row = Omit<Deed, 'words'> & { readonly words: Buffer | null }

const DEEDS = `select ledger_entry.seq, ledger_entry.at, account.name as who, agency.name as agency, ledger_entry.event,
    ledger_entry.reason as because, ledger_entry.recipients, ledger_entry.changes as words
  from ledger_entry
  left join account on account.id = ledger_entry.account_id
  left join agency on agency.id = ledger_entry.agency_id
  where ledger_entry.record_id = $1 and ledger_entry.partnership_id = $2 and ledger_entry.kind <> 'consultation'
  order by ledger_entry.seq desc limit $3`

/** What was done with a record, newest first, field by field. */
export async function findDeeds(work: Work, { kind, id }: FoundRecord, limit: number): Promise<readonly Deed[]> {
  const rows = await asWhoMaySee(work, kind, () =>
    work.run<Row & Record<string, unknown>>(DEEDS, [id, work.actor.partnershipId, limit]),
  )
  const opener = await work.house.keyring.opener(work, id)
  return rows.map(({ words, ...deed }) => ({ ...deed, words: openWords(words, opener) }))
}

/** Who has looked at a record, newest first. @param before the `seq` of the last look of the page before */
export const findLooks = (
  work: Work,
  { kind, id }: FoundRecord,
  limit: number,
  before: number,
): Promise<readonly Look[]> => asWhoMaySee(work, kind, () => recentLooks(work, id, limit, before))

/** Reads lines about a record of this kind that was found: all of them, or those in strands that this person may read. */
const asWhoMaySee = <Found>(work: Work, kind: KindOfRecord, read: () => Promise<Found>): Promise<Found> =>
  historyOf(kind).whole === true ? withSystemRight(work, read) : read()

const NAMES = `select id, name from agency where id = any ($1::uuid[])
  union all select id, name from account where id = any ($1::uuid[])
  union all select id, label from premises where id = any ($1::uuid[])
  union all select id, name from operation where id = any ($1::uuid[])
  union all select id, 'Report ' || number from report where id = any ($1::uuid[])`

/** What the ids in changes stand for, as far as this person may know. */
export async function findNames({ run }: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await run<{ id: string; name: string }>(NAMES, [ids])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
