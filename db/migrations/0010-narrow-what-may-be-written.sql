-- Row-level security is what stands behind a forgotten filter. It has to hold for what is written as well as for what is
-- read: a change of a whole table by somebody without a right to it must change nothing.

create or replace function enter(person account, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held record;
begin
  select array_agg(access.strand_id) as exists_on,
         array_agg(access.strand_id) filter (where access.level >= 'read') as read_on,
         array_agg(access.strand_id) filter (where access.level >= 'contribute') as contribute_on,
         array_agg(access.strand_id) filter (where access.level >= 'lead') as lead_on,
         array_agg(distinct strand.operation_id) filter (where strand.operation_id is not null) as operations
  into held
  from access_of(person.id, person.agency_id, at) access join strand on strand.id = access.strand_id;
  perform set_config('app.account', person.id::text, true),
          set_config('app.agency', person.agency_id::text, true),
          set_config('app.partnership', person.partnership_id::text, true),
          set_config('app.roles', person.roles::text, true),
          set_config('app.operations', coalesce(held.operations, '{}')::text, true),
          set_config('app.exists', coalesce(held.exists_on, '{}')::text, true),
          set_config('app.read', coalesce(held.read_on, '{}')::text, true),
          set_config('app.contribute', coalesce(held.contribute_on, '{}')::text, true),
          set_config('app.lead', coalesce(held.lead_on, '{}')::text, true);
end $$;

create function app_is(role text) returns boolean language sql stable parallel safe
  return role = any (coalesce(nullif(current_setting('app.roles', true), '')::text[], '{}'));
comment on function app_is is 'Does the person of this transaction have this role?';

alter function enter_session(bytea, timestamptz, interval) set search_path = public, pg_temp;
alter function enter_account(uuid, timestamptz) set search_path = public, pg_temp;
alter function reenter(timestamptz) set search_path = public, pg_temp;
alter function open_strands(uuid, timestamptz, text) set search_path = public, pg_temp;
alter function give_up_access(uuid, timestamptz, text) set search_path = public, pg_temp;

-- Whoever made an operation sees it through the grants they have, like everybody else.
drop policy read_where_granted on operation;
create policy read_where_granted on operation for select to daybreak_app
  using (id = any ((select app_uuids('app.operations'))::uuid[]));
drop policy add_where_granted on operation;
create policy made_by_a_coordinator on operation for insert to daybreak_app with check (
  partnership_id = (select app_uuid('app.partnership')) and made_by = (select app_uuid('app.account')) and (select app_is('coordinator')));
drop policy change_where_granted on operation;
create policy changed_by_command on operation for update to daybreak_app
  using (exists (select from strand where strand.operation_id = operation.id and strand.kind = 'command'
    and strand.id = any ((select app_uuids('app.contribute'))::uuid[])))
  with check (partnership_id = (select app_uuid('app.partnership')));

drop policy add_where_granted on account;
create policy added_by_an_administrator on account for insert to daybreak_app with check (
  partnership_id = (select app_uuid('app.partnership')) and (select app_is('administrator')));
drop policy change_where_granted on account;
create policy changed_by_an_administrator on account for update to daybreak_app
  using (partnership_id = (select app_uuid('app.partnership')) and (select app_is('administrator')))
  with check (partnership_id = (select app_uuid('app.partnership')));

-- A text may name an agency that nobody has entered; only those who keep agencies change one.
drop policy change_where_granted on agency;
create policy changed_by_those_who_keep_agencies on agency for update to daybreak_app
  using (partnership_id = (select app_uuid('app.partnership')) and ((select app_is('administrator')) or (select app_is('coordinator'))))
  with check (partnership_id = (select app_uuid('app.partnership')));

drop policy add_where_granted on access_grant;
create policy given_by_a_lead on access_grant for insert to daybreak_app with check (
  strand_id = any ((select app_uuids('app.lead'))::uuid[]) and granted_by = (select app_uuid('app.account'))
  and partnership_id = (select app_uuid('app.partnership')));

-- Destroying a key erases a record for ever: the system alone does it.
revoke update on sealed_key from daybreak_app;

drop policy add_as_oneself on ledger_entry;
create policy add_as_oneself on ledger_entry for insert to daybreak_app with check (
  partnership_id = (select app_uuid('app.partnership')) and account_id = (select app_uuid('app.account'))
  and agency_id = (select app_uuid('app.agency')) and tx = pg_current_xact_id());

-- A record is held in a strand of its own operation.
alter table strand add constraint strand_is_of_its_operation unique (id, operation_id);
alter table agency_part drop constraint agency_part_strand_id_fkey,
  add constraint agency_part_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);
alter table premises drop constraint premises_strand_id_fkey,
  add constraint premises_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);
alter table suspect_group drop constraint suspect_group_strand_id_fkey,
  add constraint suspect_group_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);
alter table found_group drop constraint found_group_strand_id_fkey,
  add constraint found_group_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);
alter table closure drop constraint closure_strand_id_fkey,
  add constraint closure_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);
alter table entry drop constraint entry_strand_id_fkey,
  add constraint entry_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id);

create function strand_of(record uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.strand_id from (
    select strand_id, id from premises union all select strand_id, id from closure union all select strand_id, id from entry
    union all select strand_id, id from suspect_group union all select strand_id, id from found_group
    union all select strand_id, id from agency_part union all select strand_id, id from access_grant
    union all select strand_id, id from access_request union all select id, id from strand
    union all select id, operation_id from strand where kind = 'command'
  ) held where held.id = record limit 1;
end;
comment on function strand_of is 'Which strand holds a record, for the ledger alone: a refused look is told to those who may read what was looked for.';
alter function strand_of(uuid) owner to daybreak_system;
