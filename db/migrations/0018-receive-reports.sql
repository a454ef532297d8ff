-- What people tell the partnership, from the public door or through somebody who takes a call. What a report says is
-- sealed with a key of its own; in clear stands only what the queue is sorted and counted by. The public never touches a
-- table: it calls functions that know one report, by its receipt.
create table report (
  id uuid primary key,
  number bigint generated always as identity,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  channel text not null,
  language text not null,
  known_as text not null,
  urgent text[] not null,
  state text not null default 'received',
  owner_id uuid references account,
  risk text,
  received_at timestamptz not null,
  recorded_by uuid references account,
  due_at timestamptz,
  unanswered_since timestamptz,
  closed_at timestamptz,
  closed_because text,
  operation_id uuid references operation,
  account bytea not null,
  marks text[] not null,
  version integer not null default 1,
  changed_tx xid8 not null default pg_current_xact_id(),
  constraint report_number_is_its_own unique (number),
  constraint report_channel_is_known check (channel in ('web', 'phone', 'helpline', 'walk-in', 'partner', 'letter')),
  constraint report_from_the_web_is_nobodys_record check ((channel = 'web') = (recorded_by is null)),
  constraint report_known_as_is_known check (known_as in ('named', 'confidential', 'anonymous')),
  constraint report_urgent_is_known check (urgent <@ array['life', 'child']),
  constraint report_state_is_known check (state in ('received', 'claimed', 'joined', 'closed')),
  constraint report_claimed_has_an_owner check (state <> 'claimed' or owner_id is not null),
  constraint report_risk_is_known check (risk in ('standard', 'medium', 'high', 'immediate')),
  constraint report_closed_has_a_reason check ((state = 'closed') = (closed_at is not null) and (state = 'closed') = (closed_because is not null)),
  constraint report_joined_has_an_operation check (state <> 'joined' or operation_id is not null)
);
comment on table report is 'Something that somebody told the partnership. Its words are sealed with the key of the report.';
comment on column report.number is 'By which staff speak of it; says nothing of what it is about.';
comment on column report.language is 'In which it was written, or the caller spoke.';
comment on column report.due_at is 'By when somebody must assess it or look at it again; null once nothing is due.';
comment on column report.unanswered_since is 'When the reporter last wrote and nobody has answered since.';
comment on column report.account is 'The answers as JSON, sealed with the key of the report.';
comment on column report.marks is 'What it names (phones, plates, places, words that are rare), each as a keyed hash: reports that share some may be about the same.';
comment on column report.changed_tx is 'The transaction that changed it last, by which watchers of the queue find what they have missed.';
create index report_waiting on report (strand_id, received_at desc, id desc) where state in ('received', 'claimed');
create index report_by_strand on report (strand_id, received_at desc, id desc);
create index report_by_owner on report (owner_id, received_at desc) where state = 'claimed';
create index report_by_due on report (due_at) where due_at is not null;
create index report_by_change on report (changed_tx);
create index report_by_operation on report (operation_id) where operation_id is not null;
create index report_by_mark on report using gin (marks);
call guard_by_strand('report');
revoke insert, update on report from daybreak_app;
grant update (state, owner_id, risk, due_at, unanswered_since, closed_at, closed_because, operation_id, version) on report to daybreak_app;

create function tell_of_report() returns trigger language plpgsql as $$
begin
  new.changed_tx := pg_current_xact_id();
  perform pg_notify('daybreak_live', new.strand_id::text);
  return new;
end $$;
create trigger report_is_told_of before insert or update on report for each row execute function tell_of_report();

create table report_receipt (
  report_id uuid primary key references report,
  partnership_id uuid not null references partnership,
  code_hash bytea not null,
  wrapped bytea not null,
  kept_at timestamptz,
  constraint report_receipt_code_is_its_own unique (code_hash)
);
comment on table report_receipt is 'By what a reporter comes back: a keyed hash of their code, and the key of the report wrapped by a key made of the code. Seen by the system only.';
comment on column report_receipt.kept_at is 'When they typed the code back, and so had kept it.';
call guard('report_receipt', 'false', null);
grant delete on report_receipt to daybreak_system;

create table report_identity (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  identity bytea not null,
  constraint report_identity_is_of_one_report unique (report_id)
);
comment on table report_identity is 'Who reported and how to reach them, sealed with a key of its own (by its id), never with the key of the report. Seen by the system only: opened through a function that asks who may.';
call guard('report_identity', 'false', null);

create table report_message (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  author_id uuid references account,
  language text not null,
  body bytea not null,
  sent_at timestamptz not null
);
comment on table report_message is 'One message between a reporter (author null) and staff, sealed with the key of the report.';
create index report_message_by_report on report_message (report_id, sent_at, id);
call guard_by_strand('report_message');
revoke update on report_message from daybreak_app;

create table report_note (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  author_id uuid not null default app_uuid('app.account') references account,
  body bytea not null,
  noted_at timestamptz not null
);
comment on table report_note is 'What staff note on a report among themselves, sealed with its key. The reporter never sees it: no function of the public door reads this table.';
create index report_note_by_report on report_note (report_id, noted_at, id);
call guard_by_strand('report_note');
revoke update on report_note from daybreak_app;

create table report_file (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  name bytea not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  address text not null,
  copy_address text,
  scan text not null,
  kept_at timestamptz not null,
  kept_by uuid references account,
  constraint report_file_has_content check (size > 0),
  constraint report_file_sha256_is_whole check (sha256 ~ '^[0-9a-f]{64}$' and address ~ '^[0-9a-f]{64}$' and copy_address ~ '^[0-9a-f]{64}$'),
  constraint report_file_scan_is_known check (scan in ('clean', 'not-scanned'))
);
comment on table report_file is 'A photograph or document that came with a report (kept_by null: from the reporter), sealed with the report''s key.';
comment on column report_file.name is 'As it was called where it came from, sealed.';
comment on column report_file.copy_address is 'Of a photograph''s copy without metadata, which is what staff are shown.';
comment on column report_file.scan is 'Whether a scanner found it clean; not-scanned is held back until somebody decides to open it.';
create index report_file_by_report on report_file (report_id, id);
call guard_by_strand('report_file');
revoke update on report_file from daybreak_app;

create table report_alert (
  id uuid primary key default uuidv7(),
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  reasons text[] not null,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references account,
  constraint report_alert_is_of_one_report unique (report_id),
  constraint report_alert_is_acknowledged_by_someone check ((acknowledged_at is null) = (acknowledged_by is null))
);
comment on table report_alert is 'A report of danger to life, or about a child, that a duty officer must acknowledge.';
create index report_alert_open on report_alert (raised_at) where acknowledged_at is null;
call guard_by_strand('report_alert');
revoke insert, update on report_alert from daybreak_app;
grant update (acknowledged_at, acknowledged_by) on report_alert to daybreak_app;

create function door_partnership() returns uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select id from partnership order by id limit 1;
end;
comment on function door_partnership is 'The partnership that the public door of this installation belongs to: its first.';
alter function door_partnership() owner to daybreak_system;

create function receive_report(given jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taker uuid := app_uuid('app.account');
  home uuid := case when taker is null then door_partnership() else app_uuid('app.partnership') end;
  report_id uuid := (given->>'id')::uuid;
  at timestamptz := (given->>'at')::timestamptz;
  held uuid;
  received bigint;
begin
  select strand.id into held from strand where strand.partnership_id = home and strand.operation_id is null and strand.kind = 'reports';
  if held is null or taker is not null and not held = any (app_uuids('app.contribute')) then
    raise exception 'nobody here takes this report' using errcode = 'insufficient_privilege';
  end if;
  insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, recorded_by, due_at, account, marks)
    values (report_id, home, held, given->>'channel', given->>'language', given->>'knownAs',
      array(select jsonb_array_elements_text(given->'urgent')), at, taker, (given->>'dueAt')::timestamptz,
      decode(given->>'account', 'base64'), array(select jsonb_array_elements_text(given->'marks')))
    on conflict (id) do nothing returning number into received;
  if received is null then return null; end if;
  insert into sealed_key (id, partnership_id, wrapped) values (report_id, home, decode(given->>'key', 'base64'));
  insert into report_receipt (report_id, partnership_id, code_hash, wrapped)
    values (report_id, home, decode(given->>'codeHash', 'base64'), decode(given->>'receiptKey', 'base64'));
  if given->'identity' is not null then
    insert into sealed_key (id, partnership_id, wrapped)
      values ((given->'identity'->>'id')::uuid, home, decode(given->'identity'->>'key', 'base64'));
    insert into report_identity (id, report_id, partnership_id, identity)
      values ((given->'identity'->>'id')::uuid, report_id, home, decode(given->'identity'->>'sealed', 'base64'));
  end if;
  insert into report_file (id, report_id, partnership_id, strand_id, name, media_type, size, sha256, address, copy_address, scan, kept_at, kept_by)
    select file.id, report_id, home, held, decode(file.name, 'base64'), file."mediaType", file.size, file.sha256, file.address, file."copyAddress", file.scan, at, taker
    from jsonb_to_recordset(given->'files')
      file(id uuid, name text, "mediaType" text, size integer, sha256 text, address text, "copyAddress" text, scan text);
  if jsonb_array_length(given->'urgent') > 0 then
    insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
      values (report_id, home, held, array(select jsonb_array_elements_text(given->'urgent')), at);
    perform pg_notify('daybreak_alert', '');
  end if;
  -- Somebody who takes a call leaves the line of their own act.
  if taker is null then
    insert into ledger_entry (partnership_id, at, kind, event, record_kind, record_id, strand_id)
      values (home, at, 'collection', 'report-received', 'report', report_id, held);
  end if;
  return received;
end $$;
comment on function receive_report is 'Takes a report, from the public door or from the person of this transaction, all of it or nothing; gives its number, null for one that was received before.';
alter function receive_report(jsonb) owner to daybreak_system;

-- Destroying the key of a report erases it: the way that leads round the master key goes with it.
create function forget_receipt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from report_receipt where report_id = new.id;
  return new;
end $$;
alter function forget_receipt() owner to daybreak_system;
create trigger sealed_key_takes_its_receipt after update on sealed_key for each row
  when (new.wrapped is null) execute function forget_receipt();

create function lead_reports(at timestamptz, why text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held uuid;
  given uuid;
begin
  if not (app_is('administrator') or app_is('coordinator')) then
    raise exception 'reports are first led by an administrator or a coordinator' using errcode = 'insufficient_privilege';
  end if;
  select strand.id into held from strand
  where strand.partnership_id = app_uuid('app.partnership') and strand.operation_id is null and strand.kind = 'reports' for update;
  if exists (select from access_grant where strand_id = held and level = 'lead' and ended_at is null and starts_at <= at and (ends_at is null or ends_at > at)) then
    return null;
  end if;
  insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
    values (app_uuid('app.partnership'), held, app_uuid('app.account'), 'lead', at, why, app_uuid('app.account')) returning id into given;
  perform reenter(at);
  return given;
end $$;
comment on function lead_reports is 'Makes the person of this transaction the first lead of the partnership''s reports; null where somebody leads them. From then on only leads grant.';
alter function lead_reports(timestamptz, text) owner to daybreak_system;

create or replace function strand_of(record uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.strand_id from (
    select strand_id, id from premises union all select strand_id, id from closure union all select strand_id, id from entry
    union all select strand_id, id from suspect_group union all select strand_id, id from found_group
    union all select strand_id, id from agency_part union all select strand_id, id from access_grant
    union all select strand_id, id from access_request union all select strand_id, id from stored_file
    union all select strand_id, id from report union all select strand_id, id from report_file
    union all select id, id from strand
    union all select id, operation_id from strand where kind = 'command'
  ) held where held.id = record limit 1;
end;
