-- What is read out of a report is sealed as the report is and erased with it; who sent it takes two who are two; what
-- belongs to a report is held where the report is; and each partnership numbers its own.

-- Drafts of reports hold their words, and so are sealed with the key of the report, before and after they are accepted.
-- Those that were not are read again: their words are still in the report.
alter table draft no force row level security;
alter table draft_fact no force row level security;
delete from draft_fact where draft_id in (select id from draft where report_id is not null and state <> 'accepted');
delete from draft where report_id is not null and state <> 'accepted';
alter table draft_fact force row level security;
alter table draft force row level security;
alter table draft add column sealed bytea,
  add constraint draft_of_a_report_is_sealed check (
    report_id is null or state = 'accepted' and sealed is null or sealed is not null and body = '' and questions = '[]');
comment on column draft.sealed is 'Of a draft of a report: its words and what they leave open, as JSON, sealed with the key of the report.';
comment on column draft.sha256 is 'Of the words; of a draft of a report, of its words as they are sealed.';
alter table draft_fact add column sealed bytea;
comment on column draft_fact.sealed is 'Of a draft of a report: value and proposed, as JSON, sealed with the key of the report; both are then the JSON null.';

create function adds_to_report(wanted uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from report where report.id = wanted and report.strand_id = any (app_uuids('app.contribute')));
end;
comment on function adds_to_report is 'May the person of this transaction add to this report?';
alter function adds_to_report(uuid) owner to daybreak_system;

drop policy read_where_granted on draft;
create policy read_where_granted on draft for select to daybreak_app using (
  owner_id = (select app_uuid('app.account')) and (report_id is null or state = 'accepted' or adds_to_report(report_id))
  or strand_id = any ((select app_uuids('app.read'))::uuid[]));
drop policy add_where_granted on draft;
create policy add_where_granted on draft for insert to daybreak_app with check (
  owner_id = (select app_uuid('app.account')) and (report_id is null or adds_to_report(report_id)));
drop policy change_where_granted on draft;
create policy change_where_granted on draft for update to daybreak_app
  using (owner_id = (select app_uuid('app.account')) and (report_id is null or adds_to_report(report_id)))
  with check (owner_id = (select app_uuid('app.account')) and (report_id is null or adds_to_report(report_id)));

drop function text_of_draft(uuid);
create function text_of_draft(wanted uuid) returns table (body text, questions jsonb, sealed bytea)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select draft.body, draft.questions, draft.sealed from draft
  where draft.id = wanted and (
    draft.owner_id = app_uuid('app.account') and (draft.report_id is null or draft.state = 'accepted' or adds_to_report(draft.report_id))
    or draft.state = 'accepted' and draft.strand_id = any (app_uuids('app.read')) and not exists (
      select from draft_fact fact where fact.draft_id = draft.id and not exists (
        select from strand
        where strand.operation_id = draft.operation_id and strand.partnership_id = draft.partnership_id
          and strand.kind = fact.strand_kind and strand.id = any (app_uuids('app.read')))));
end;
comment on function text_of_draft is 'The words of a draft and what they leave open; no row but for its owner, who brought them and, until it is accepted, may add to the report that they are of; and once it is accepted for those who may read command and the strand of every fact in it, taken or not.';
alter function text_of_draft(uuid) owner to daybreak_system;

-- Destroying the key of a report erases all of it. What is sealed with that key can no longer be read; this takes what is
-- not, or not with that one: the way round the master key, its marks, who sent it, its files, what was read out of it and
-- is no record of an operation, and what was to be done yet.
grant delete on report_news, identity_request, report_file, draft, draft_fact to daybreak_system;
drop trigger sealed_key_takes_its_receipt on sealed_key;
drop trigger sealed_key_takes_its_marks on sealed_key;
drop function forget_receipt();
drop function forget_marks();
create function forget_report() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A draft that is being accepted is waited for: then it stays.
  perform from draft where report_id = new.id for update;
  update sealed_key set wrapped = null, destroyed_at = new.destroyed_at where wrapped is not null and (
    id in (select id from report_identity where report_id = new.id)
    or id in (select id from report_file where report_id = new.id)
    or id in (select id from draft where report_id = new.id));
  delete from report_receipt where report_id = new.id;
  delete from report_news where report_id = new.id;
  delete from report_file where report_id = new.id;
  delete from identity_request where report_id = new.id and answer is null;
  delete from draft_fact where draft_id in (select id from draft where report_id = new.id and state <> 'accepted');
  delete from draft where report_id = new.id and state <> 'accepted';
  update report set marks = '{}' where id = new.id and marks <> '{}';
  return new;
end $$;
alter function forget_report() owner to daybreak_system;
create trigger sealed_key_takes_its_report after update on sealed_key for each row
  when (old.wrapped is not null and new.wrapped is null) execute function forget_report();

-- What belongs to a report is held in its strand, and only the system writes down that a file came with one.
alter table report add constraint report_is_of_its_strand unique (id, strand_id);
alter table report_note drop constraint report_note_report_id_fkey,
  add constraint report_note_is_held_with_its_report foreign key (report_id, strand_id) references report (id, strand_id);
alter table report_message drop constraint report_message_report_id_fkey,
  add constraint report_message_is_held_with_its_report foreign key (report_id, strand_id) references report (id, strand_id);
alter table report_assessment drop constraint report_assessment_report_id_fkey,
  add constraint report_assessment_is_held_with_its_report foreign key (report_id, strand_id) references report (id, strand_id);
alter table identity_request drop constraint identity_request_report_id_fkey,
  add constraint identity_request_is_held_with_its_report foreign key (report_id, strand_id) references report (id, strand_id);
alter table report_file drop constraint report_file_report_id_fkey,
  add constraint report_file_is_held_with_its_report foreign key (report_id, strand_id) references report (id, strand_id);
drop policy add_where_granted on report_file;
drop policy change_where_granted on report_file;
revoke insert on report_file from daybreak_app;

-- Two people are two. Whoever handed out somebody's credentials a short while ago, or their right to reports, could be both.
alter table credential add column issued_at timestamptz, add column issued_by uuid references account;
comment on column credential.issued_at is 'When a set-up code was last handed out; null where that was before it was kept.';
comment on column credential.issued_by is 'By whom; null from the command line.';

create function tie_to_asker(asker uuid, asked timestamptz, held uuid) returns text
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select case
    when exists (select from credential where account_id = app_uuid('app.account') and issued_by = asker) then 'account-by-asker'
    when exists (select from credential where account_id = app_uuid('app.account') and issued_at > asked - interval '7 days') then 'account-too-new'
    when not exists (
      select from access_grant
      where (account_id = app_uuid('app.account') or agency_id = app_uuid('app.agency')) and strand_id = held
        and level >= 'contribute' and granted_by <> asker
        and starts_at < asked and ended_at is null and (ends_at is null or ends_at > asked)) then 'right-by-asker-or-too-new'
  end;
end;
comment on function tie_to_asker is 'Why the person of this transaction could be one with whoever asked for who sent a report, as far as their account and their right to reports tell; null where nothing says so.';
alter function tie_to_asker(uuid, timestamptz, uuid) owner to daybreak_system;

drop policy answered_by_another on identity_request;
create policy answered_by_another on identity_request for update to daybreak_app
  using (strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and answer is null and asked_by <> (select app_uuid('app.account'))
    and tie_to_asker(asked_by, asked_at, strand_id) is null)
  with check (answered_by = (select app_uuid('app.account')));

-- The id of a request is chosen by whoever asks: the keeper's list goes by when they asked.
drop index identity_request_by_partnership;
create index identity_request_by_partnership on identity_request (partnership_id, asked_at desc, id desc);

-- Each partnership numbers its own reports, from a sequence: a counter in a row would make the public door wait for staff.
create function number_own_reports() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format('create sequence %I', 'report_number_' || new.id);
  execute format('grant usage on sequence %I to daybreak_system', 'report_number_' || new.id);
  return new;
end $$;
create trigger partnership_numbers_its_reports after insert on partnership
  for each row execute function number_own_reports();

alter table partnership no force row level security;
alter table report no force row level security;
do $$
declare
  home uuid;
begin
  for home in select id from partnership loop
    execute format('create sequence %I', 'report_number_' || home);
    execute format('grant usage on sequence %I to daybreak_system', 'report_number_' || home);
    perform setval(format('%I', 'report_number_' || home)::regclass, max(number)) from report where partnership_id = home having max(number) is not null;
  end loop;
end $$;
alter table report force row level security;
alter table partnership force row level security;

alter table report alter column number drop identity, drop constraint report_number_is_its_own,
  add constraint report_number_is_its_own unique (partnership_id, number);
comment on column report.number is 'By which staff of its partnership speak of it; says nothing of what it is about.';
create or replace function tell_of_report() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.number := nextval(format('%I', 'report_number_' || new.partnership_id)::regclass);
  end if;
  new.changed_tx := pg_current_xact_id();
  perform pg_notify('daybreak_live', new.strand_id::text);
  return new;
end $$;
