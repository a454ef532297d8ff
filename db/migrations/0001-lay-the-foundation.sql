-- Two roles that no one signs in as: every request runs as daybreak_app, under row-level security;
-- sign-in, jobs and the command line run as daybreak_system, which sees everything and is entered on purpose.
do $$
begin
  create role daybreak_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role daybreak_system nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant daybreak_app, daybreak_system to current_user;
grant usage on schema public to daybreak_app, daybreak_system;
-- An owner who is no superuser can hand functions only to a role that may create in their schema.
grant create on schema public to daybreak_system;

create type access_level as enum ('exists', 'read', 'contribute', 'lead');
comment on type access_level is 'What a grant allows on a strand, least first.';

-- What the request may touch is worked out once (enter_session) and kept in settings of the transaction.
-- `(select …)` in each policy makes PostgreSQL evaluate it once a query, not once a row.
create function app_uuid(setting text) returns uuid language sql stable parallel safe
  return nullif(current_setting(setting, true), '')::uuid;
comment on function app_uuid is 'A setting of this transaction as one id; null when nobody has entered.';
create function app_uuids(setting text) returns uuid[] language sql stable parallel safe
  return nullif(current_setting(setting, true), '')::uuid[];
comment on function app_uuids is 'A setting of this transaction as a set of ids; null when nobody has entered.';

create procedure guard(guarded regclass, readable text, writable text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', guarded);
  execute format('create policy read_where_granted on %s for select to daybreak_app using (%s)', guarded, readable);
  if writable is not null then
    execute format('create policy add_where_granted on %s for insert to daybreak_app with check (%s)', guarded, writable);
    execute format('create policy change_where_granted on %s for update to daybreak_app using (%s) with check (%s)', guarded, writable, writable);
  end if;
  execute format('create policy system_sees_all on %s to daybreak_system using (true) with check (true)', guarded);
  execute format('grant select, insert, update on %s to daybreak_system', guarded);
  execute format('grant select %s on %s to daybreak_app', case when writable is null then '' else ', insert, update' end, guarded);
end $$;
comment on procedure guard is 'Puts a table under row-level security: who may read its rows, and who may add and change them (null: nobody but the system).';

create procedure guard_by_strand(guarded regclass) language plpgsql as $$
begin
  call guard(guarded,
    'strand_id = any ((select app_uuids(''app.read''))::uuid[])',
    'strand_id = any ((select app_uuids(''app.contribute''))::uuid[])');
end $$;
comment on procedure guard_by_strand is 'The rule for every record: readable and changeable with a grant on the strand that holds it.';

create procedure guard_by_partnership(guarded regclass) language plpgsql as $$
begin
  call guard(guarded,
    'partnership_id = (select app_uuid(''app.partnership''))',
    'partnership_id = (select app_uuid(''app.partnership''))');
end $$;
comment on procedure guard_by_partnership is 'The rule for what a whole partnership shares: its agencies and its people''s names.';

create table partnership (
  id uuid primary key default uuidv7(),
  name text not null,
  demonstration boolean not null default false
);
comment on table partnership is 'A local anti-slavery partnership. Every row that belongs to one carries its id, so that the data can be spread by it later.';
call guard('partnership', 'id = (select app_uuid(''app.partnership''))', null);

create table agency (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  name text not null,
  kind text not null,
  first_responder boolean not null default false,
  active_from date,
  active_until date,
  contact text,
  note text,
  version integer not null default 1,
  constraint agency_name_is_its_own unique nulls not distinct (partnership_id, name, active_from),
  constraint agency_kind_is_known check (kind in ('police', 'council', 'charity', 'health', 'fire', 'government', 'labour-inspectorate', 'other')),
  constraint agency_ends_after_it_starts check (active_until is null or active_from is null or active_until >= active_from)
);
comment on table agency is 'A body that takes part, with the dates between which it existed: one that ends or is renamed keeps its past.';
comment on column agency.first_responder is 'May it make a referral to the National Referral Mechanism?';
call guard_by_partnership('agency');

create table account (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  agency_id uuid not null references agency,
  name text not null,
  email text not null,
  job_title text not null default '',
  rank text,
  roles text[] not null default '{}',
  state text not null default 'invited',
  version integer not null default 1,
  constraint account_state_is_known check (state in ('invited', 'active', 'closed')),
  constraint account_roles_are_known check (roles <@ array['coordinator', 'administrator', 'keeper']),
  constraint account_rank_is_known check (rank in ('constable', 'sergeant', 'inspector', 'chief-inspector', 'superintendent', 'chief-superintendent', 'assistant-chief-constable', 'council-chief-executive', 'council-designate'))
);
create unique index account_email_is_its_own on account (lower(email));
comment on table account is 'A person who signs in. What proves who they are is in credential.';
call guard_by_partnership('account');

create table credential (
  account_id uuid primary key references account,
  password_hash text,
  second_factor_secret bytea,
  second_factor_confirmed_at timestamptz,
  second_factor_last_step bigint not null default 0,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  setup_code_hash bytea,
  setup_code_expires_at timestamptz
);
comment on table credential is 'What proves who an account is: argon2id of the password, sealed TOTP secret, the last TOTP step used (a code works once), failed attempts. Seen by the system only.';
call guard('credential', 'false', null);

create table recovery_code (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  constraint recovery_code_is_its_own unique (account_id, code_hash)
);
comment on table recovery_code is 'One-time codes that stand in for a lost second factor, as hashes. Seen by the system only.';
call guard('recovery_code', 'false', null);
grant delete on recovery_code to daybreak_system;

create table session (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  token_hash bytea not null,
  stage text not null,
  device text not null default '',
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint session_token_is_its_own unique (token_hash),
  constraint session_stage_is_known check (stage in ('second-factor', 'enrolment', 'signed-in'))
);
create index session_by_account on session (account_id, started_at desc);
comment on table session is 'A signed-in browser, found by the SHA-256 of its cookie. Only stage signed-in may do anything but finish signing in.';
call guard('session', 'account_id = (select app_uuid(''app.account''))', 'account_id = (select app_uuid(''app.account''))');
