import type pg from 'pg'

/** Who looks at the generated records, and one record to open. */
export interface Generated {
  readonly accountId: string
  readonly partnershipId: string
  readonly operationId: string
  readonly commandStrandId: string
  readonly premisesId: string
}

/** Operations hold this many premises each; the viewer reads twenty of them. */
const PREMISES_AN_OPERATION = 500
const READABLE_OPERATIONS = 20

/**
 * Fills an empty, migrated database with `records` premises in operations of 500, a ledger line for each, an entry for every fifth and a closure
 * for every twentieth. One viewer works in two strands of twenty operations.
 */
export async function generate(owner: pg.Pool, records: number): Promise<Generated> {
  const operations = Math.max(READABLE_OPERATIONS, Math.ceil(records / PREMISES_AN_OPERATION))
  await owner.query(`
    with home as (insert into partnership (name) values ('Bench') returning id),
    body as (insert into agency (partnership_id, name, kind) select id, 'Bench police', 'police' from home returning id, partnership_id)
    insert into account (partnership_id, agency_id, name, email, state, roles)
      select partnership_id, id, 'Bench viewer', 'bench@example.org', 'active', '{coordinator}' from body;
    insert into operation (partnership_id, name, made_at, made_by, place)
      select partnership_id, 'Operation ' || n, now(), id, 'Bench town' from account, generate_series(1, ${operations}) n;
    insert into strand (partnership_id, operation_id, kind)
      select partnership_id, id, unnest(array['command', 'intelligence', 'suspects', 'people-safeguarded', 'place-of-safety', 'closures', 'communications']) from operation;
    insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
      select strand.partnership_id, strand.id, account.id, 'contribute', now() - interval '1 day', 'Bench', account.id
      from account, (select id from operation order by id limit ${READABLE_OPERATIONS}) readable
      join strand on strand.operation_id = readable.id and strand.kind in ('command', 'closures');
    insert into premises (partnership_id, strand_id, operation_id, label, kind, place, state, recorded_at, recorded_by)
      select strand.partnership_id, strand.id, strand.operation_id, 'Premises ' || n, 'flat', 'Bench town', 'known', now(), account.id
      from generate_series(1, ${records}) n
      join (select strand.*, row_number() over (order by operation_id) as position from strand where kind = 'command') strand
        on strand.position = 1 + n % ${operations}
      cross join account;
    insert into closure (partnership_id, strand_id, operation_id, premises_id, state, notice_hours, notice_served_at, recorded_at, recorded_by)
      select premises.partnership_id, strand.id, premises.operation_id, premises.id, 'notice', 48, now(), now(), premises.recorded_by
      from (select *, row_number() over () as n from premises) premises
      join strand on strand.operation_id = premises.operation_id and strand.kind = 'closures' where n % 20 = 0;
    insert into entry (partnership_id, strand_id, operation_id, kind, body, premises_id, recorded_at, recorded_by)
      select partnership_id, strand_id, operation_id, 'note', 'Seen from the street. Nothing moves.', id, now(), recorded_by
      from (select *, row_number() over () as n from premises) premises where n % 5 = 0;
    insert into ledger_entry (partnership_id, at, account_id, agency_id, kind, event, record_kind, record_id, strand_id)
      select premises.partnership_id, now(), premises.recorded_by, account.agency_id, 'collection', 'premises-recorded', 'premises', premises.id, premises.strand_id
      from premises join account on account.id = premises.recorded_by;
    analyze;`)
  const { rows } = await owner.query<Generated>(`
    select account.id as "accountId", account.partnership_id as "partnershipId", premises.operation_id as "operationId",
      premises.strand_id as "commandStrandId", premises.id as "premisesId"
    from account join access_grant on access_grant.account_id = account.id
    join premises on premises.strand_id = access_grant.strand_id join entry on entry.premises_id = premises.id limit 1`)
  const [generated] = rows
  if (generated === undefined) throw new Error('nothing was generated')
  return generated
}
