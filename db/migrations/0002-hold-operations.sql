create table operation (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  name text not null,
  summary text not null default '',
  state text not null default 'developing',
  lead_agency_id uuid references agency,
  acted_on date,
  place text not null default '',
  made_at timestamptz not null default now(),
  made_by uuid not null references account,
  version integer not null default 1,
  constraint operation_state_is_known check (state in ('developing', 'planned', 'under-way', 'acted', 'debriefed', 'closed'))
);
comment on table operation is 'Work of several agencies on one matter. What is known about it is held in its strands.';
comment on column operation.acted_on is 'The day of action; null while it is not known or not past.';
create index operation_by_partnership on operation (partnership_id, id desc);

create table strand (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  operation_id uuid references operation,
  kind text not null,
  constraint strand_is_held_once unique nulls not distinct (partnership_id, operation_id, kind),
  constraint strand_kind_is_known check (
    case when operation_id is null then kind in ('reports', 'directory')
    else kind in ('command', 'intelligence', 'suspects', 'people-safeguarded', 'place-of-safety', 'closures', 'communications') end)
);
comment on table strand is 'A part of an operation (or of the partnership) that is shared or held back as a whole. Every record is held in exactly one.';

create table access_grant (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  account_id uuid references account,
  agency_id uuid references agency,
  level access_level not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  reason text not null,
  granted_by uuid not null references account,
  ended_at timestamptz,
  ended_by uuid references account,
  ended_because text,
  constraint access_grant_goes_to_one check (num_nonnulls(account_id, agency_id) = 1),
  constraint access_grant_has_a_reason check (reason <> ''),
  constraint access_grant_lapses_after_it_starts check (ends_at is null or ends_at > starts_at)
);
comment on table access_grant is 'Access to a strand, for a person or for everyone of an agency: how much, from when, until when, by whom and why. ends_at null only for whoever made the operation.';
create index access_grant_by_account on access_grant (account_id, strand_id) where ended_at is null;
create index access_grant_by_agency on access_grant (agency_id, strand_id) where ended_at is null;
create index access_grant_by_strand on access_grant (strand_id, id);

create table access_request (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  reason text not null,
  answer text,
  answered_by uuid references account,
  answered_at timestamptz,
  answer_reason text,
  constraint access_request_answer_is_known check (answer in ('granted', 'refused')),
  constraint access_request_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
comment on table access_request is 'Somebody who knows that something is held asks its lead for access.';
create index access_request_open_by_strand on access_request (strand_id) where answered_at is null;

call guard('operation',
  'id = any ((select app_uuids(''app.operations''))::uuid[]) or (made_by = (select app_uuid(''app.account'')))',
  'partnership_id = (select app_uuid(''app.partnership''))');
call guard('strand',
  'id = any ((select app_uuids(''app.exists''))::uuid[])',
  null);

call guard('access_grant',
  'strand_id = any ((select app_uuids(''app.exists''))::uuid[])',
  'strand_id = any ((select app_uuids(''app.lead''))::uuid[])');

call guard('access_request',
  'asked_by = (select app_uuid(''app.account'')) or strand_id = any ((select app_uuids(''app.lead''))::uuid[])',
  'strand_id = any ((select app_uuids(''app.lead''))::uuid[])');
create policy asked_by_whoever_knows_it_exists on access_request for insert to daybreak_app with check (
  asked_by = (select app_uuid('app.account')) and strand_id = any ((select app_uuids('app.exists'))::uuid[]));

create function access_of(person uuid, body uuid, at timestamptz)
returns table (strand_id uuid, level access_level)
language sql stable
begin atomic
  select access_grant.strand_id, max(access_grant.level)
  from access_grant
  where (access_grant.account_id = person or access_grant.agency_id = body)
    and access_grant.ended_at is null
    and access_grant.starts_at <= at and (access_grant.ends_at is null or access_grant.ends_at > at)
  group by access_grant.strand_id;
end;
comment on function access_of is 'The most that a person holds on each strand at an instant, by grants to them or to their agency.';

create function enter(person account, at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
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
          set_config('app.operations', coalesce(held.operations, '{}')::text, true),
          set_config('app.exists', coalesce(held.exists_on, '{}')::text, true),
          set_config('app.read', coalesce(held.read_on, '{}')::text, true),
          set_config('app.contribute', coalesce(held.contribute_on, '{}')::text, true),
          set_config('app.lead', coalesce(held.lead_on, '{}')::text, true);
end $$;
comment on function enter is 'Works out once what a person may touch and keeps it for this transaction.';

create function enter_session(token bytea, at timestamptz, idle interval)
returns table (session_id uuid, account_id uuid, agency_id uuid, partnership_id uuid, name text, agency text, roles text[], expires_at timestamptz)
language plpgsql security definer set search_path = public as $$
declare
  found_session session;
  person account;
begin
  select * into found_session from session
  where session.token_hash = token and session.stage = 'signed-in' and session.ended_at is null
    and session.expires_at > at and session.last_seen_at > at - idle;
  if not found then return; end if;
  select * into person from account where account.id = found_session.account_id and account.state = 'active';
  if not found then return; end if;
  if found_session.last_seen_at < at - interval '1 minute' then
    update session set last_seen_at = at where session.id = found_session.id;
  end if;
  perform enter(person, at);
  return query select found_session.id, person.id, person.agency_id, person.partnership_id, person.name, agency.name,
    person.roles, least(found_session.expires_at, at + idle) from agency where agency.id = person.agency_id;
end $$;
comment on function enter_session is 'Finds who a session cookie belongs to and enters as them; no row for a session that is unknown, ended, idle too long or expired.';

create function enter_account(who uuid, at timestamptz)
returns table (account_id uuid, agency_id uuid, partnership_id uuid, name text, agency text, roles text[])
language plpgsql security definer set search_path = public as $$
declare
  person account;
begin
  select * into person from account where account.id = who;
  if not found then return; end if;
  perform enter(person, at);
  return query select person.id, person.agency_id, person.partnership_id, person.name, agency.name, person.roles
    from agency where agency.id = person.agency_id;
end $$;
comment on function enter_account is 'Enters as a person without a session: the command line and the demonstration do, inside a system transaction.';

create function reenter(at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
declare
  person account;
begin
  select * into strict person from account where account.id = app_uuid('app.account');
  perform enter(person, at);
end $$;
comment on function reenter is 'Works out again what the person of this transaction may touch, after a grant or a new operation in it.';

create function open_strands(made uuid, at timestamptz, why text) returns table (kind text, strand_id uuid)
language plpgsql security definer set search_path = public as $$
declare
  maker uuid := app_uuid('app.account');
  home uuid;
begin
  select operation.partnership_id into home from operation where operation.id = made and operation.made_by = maker;
  if home is null or exists (select from strand where strand.operation_id = made) then
    raise exception 'strands are opened once, by whoever makes the operation';
  end if;
  return query
    with opened as (
      insert into strand (partnership_id, operation_id, kind)
      select home, made, unnest(array['command', 'intelligence', 'suspects', 'people-safeguarded', 'place-of-safety', 'closures', 'communications'])
      returning strand.id, strand.kind),
    led as (
      insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
      select home, opened.id, maker, 'lead', at, why, maker from opened)
    select opened.kind, opened.id from opened;
  perform reenter(at);
end $$;
comment on function open_strands is 'Opens the strands of a new operation with its maker as their first lead; from then on only leads grant.';

alter function open_strands(uuid, timestamptz, text) owner to daybreak_system;
alter function reenter(timestamptz) owner to daybreak_system;
alter function enter(account, timestamptz) owner to daybreak_system;
alter function enter_session(bytea, timestamptz, interval) owner to daybreak_system;
alter function enter_account(uuid, timestamptz) owner to daybreak_system;
revoke execute on function enter(account, timestamptz), enter_account(uuid, timestamptz) from public;
grant execute on function enter_account(uuid, timestamptz) to daybreak_system;
