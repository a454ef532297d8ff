import type pg from 'pg'
import { hashOf, newToken } from '#platform/auth/session.ts'
import type { Cluster } from '#platform/db/embedded/cluster.ts'
import { newId } from '#platform/db/ids.ts'
import type { Connection } from '#platform/db/pool.ts'
import { makeDatabase } from './site.ts'

/** Two partnerships that receive reports, and people who are signed in to watch them. */
export interface Watching {
  readonly connection: Connection
  readonly owner: pg.Pool
  /** Cookies of those who may read the reports of the first partnership: by grants of their own, or of their agency. */
  readonly readers: readonly string[]
  /** Cookies of those who may read the reports of the other one only. */
  readonly others: readonly string[]
  /** Commits a report of the first partnership; gives its id and when the commit was answered, in nanoseconds. */
  receive(): Promise<{ readonly id: string; readonly at: bigint }>
}

/** Makes as many readers and as many others. */
export async function makeWatching(cluster: Cluster, name: string, each: number): Promise<Watching> {
  const { connection, owner } = await makeDatabase(cluster, name)
  await owner.query(`
    insert into partnership (name) values ('First'), ('Other');
    insert into strand (partnership_id, kind) select id, 'reports' from partnership;
    insert into agency (partnership_id, name, kind) select id, unnest(array['Police', 'Council']), 'police' from partnership`)
  const readers = await makePeople(owner, 'First', each)
  const others = await makePeople(owner, 'Other', each)
  // A third by a grant to read, a third by one to add; everybody of the council, the last third among them, by one to their agency.
  await owner.query(`
    insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
      select account.partnership_id, strand.id, account.id, (array['read', 'contribute']::access_level[])[1 + n % 3], now(), 'Bench', account.id
      from (select *, row_number() over () as n from account) account join strand using (partnership_id) where n % 3 < 2;
    insert into access_grant (partnership_id, strand_id, agency_id, level, starts_at, reason, granted_by)
      select agency.partnership_id, strand.id, agency.id, 'read', now(), 'Bench', (select id from account limit 1)
      from agency join strand using (partnership_id) where agency.name = 'Council';
    update account set agency_id = agency.id from agency
      where agency.partnership_id = account.partnership_id and agency.name = 'Council'
        and not exists (select from access_grant where account_id = account.id)`)
  await owner.query('vacuum analyze')
  return { connection, owner, readers, others, receive: () => receive(owner) }
}

async function makePeople(owner: pg.Pool, partnership: string, count: number): Promise<readonly string[]> {
  const tokens = Array.from({ length: count }, () => newToken())
  await owner.query(
    `with made as (
       insert into account (partnership_id, agency_id, name, email, state)
       select agency.partnership_id, agency.id, 'Watcher', $1 || n || '@example.org', 'active'
       from generate_series(1, $2) n, agency join partnership on partnership.id = agency.partnership_id
       where partnership.name = $1 and agency.name = 'Police' returning id)
     insert into session (account_id, token_hash, stage, started_at, last_seen_at, expires_at)
       select made.id, token.hash, 'signed-in', now(), now(), now() + interval '12 hours'
       from (select id, row_number() over () as n from made) made
       join unnest($3::bytea[]) with ordinality token(hash, n) using (n)`,
    [partnership, count, tokens.map(hashOf)],
  )
  return tokens.map((token) => `session=${token}`)
}

const RECEIVE = `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, account, marks)
  select $1, partnership.id, strand.id, 'web', 'ro', 'anonymous', '{life}', now(), 'sealed', '{}'
  from partnership join strand on strand.partnership_id = partnership.id where partnership.name = 'First'`

async function receive(owner: pg.Pool): Promise<{ id: string; at: bigint }> {
  const id = newId()
  await owner.query({ name: 'receive', text: RECEIVE, values: [id] })
  return { id, at: process.hrtime.bigint() }
}
