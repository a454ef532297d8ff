import type pg from 'pg'

/** A report that was added or changed, as the queue shows it in clear. */
export interface Change {
  readonly strandId: string
  /** The transaction that changed it. */
  readonly tx: bigint
  readonly shown: {
    readonly id: string
    readonly version: number
    readonly state: string
    readonly owner: string | null
    readonly risk: string | null
    readonly urgent: readonly string[]
    readonly language: string
    readonly channel: string
    readonly receivedAt: string
  }
}

/** What one look at the table found. */
export interface Read {
  /**
   * The oldest transaction that was still running: whatever an older one changed is among what was found or was found
   * before. So it is where the next look begins, and what a browser says it has received.
   */
  readonly until: bigint
  /** In the order in which they began. */
  readonly changes: readonly Change[]
  /** More was changed than is read at once: of what this transaction or an older one changed, some may be missing. */
  readonly cutAt: bigint | undefined
}

/** More than this is no news but another list, which a page asks for whole. */
const MOST = 1000

// One statement, so that what is found and what was still running are of the same snapshot.
const READ = `select pg_snapshot_xmin(pg_current_snapshot())::text as until, changed.id, changed.strand_id,
    changed.changed_tx::text as tx, changed.version, changed.state, changed.owner, changed.risk, changed.urgent,
    changed.language, changed.channel, changed.received_at
  from (select) as once left join reports_changed($1, $2::text::xid8, ${MOST + 1}) changed on true`

interface Row extends Omit<Change['shown'], 'id' | 'receivedAt'> {
  until: string
  id: string | null
  strand_id: string
  tx: string
  received_at: string
}

/** Reads what has been changed in these strands since a transaction, itself included. */
export async function readChanges(pool: pg.Pool, strands: readonly string[], since: bigint): Promise<Read> {
  const { rows } = await pool.query<Row>({ name: 'live-changes', text: READ, values: [strands, since.toString()] })
  const changes = rows.filter((row) => row.id !== null).map(changeOf)
  return {
    until: BigInt(rows[0]?.until ?? 0),
    changes: changes.toReversed(),
    cutAt: changes.length > MOST ? changes.at(-1)?.tx : undefined,
  }
}

const changeOf = (row: Row): Change => ({
  strandId: row.strand_id,
  tx: BigInt(row.tx),
  shown: {
    id: row.id ?? '',
    version: row.version,
    state: row.state,
    owner: row.owner,
    risk: row.risk,
    urgent: row.urgent,
    language: row.language,
    channel: row.channel,
    receivedAt: row.received_at,
  },
})
