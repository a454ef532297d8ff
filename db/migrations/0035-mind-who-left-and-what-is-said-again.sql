-- Whoever may no longer work on reports has none: what was theirs waits for somebody. And what is closed is never due.
create function who_adds(strand uuid, at timestamptz) returns setof uuid
language sql stable
begin atomic
  select account.id
  from access_grant join account on account.id = access_grant.account_id or account.agency_id = access_grant.agency_id
  where access_grant.strand_id = strand and access_grant.level >= 'contribute' and access_grant.ended_at is null
    and access_grant.starts_at <= at and (access_grant.ends_at is null or access_grant.ends_at > at)
    and account.state = 'active';
end;
comment on function who_adds is 'The accounts of everybody who may add to a strand at an instant.';

-- A danger that is told of again while nobody has the alert is told again to whoever was told before.
alter table report_alert add column times smallint not null default 1, add column again_at timestamptz,
  add constraint report_alert_again_has_an_instant check ((times > 1) = (again_at is not null));
comment on column report_alert.times is 'How often it was raised before anybody acknowledged it: by the reporter, or by what somebody found.';
alter table report_alert_told add column times smallint not null default 1, add column place text,
  drop constraint report_alert_told_is_told_once,
  add constraint report_alert_told_is_told_once unique (alert_id, account_id, step, times),
  add constraint report_alert_told_place_is_known check (place in ('first', 'second', 'leads', 'coordinators'));
comment on column report_alert_told.times is 'How often the alert had been raised when they were told.';
comment on column report_alert_told.place is 'As what they were told; null in rows that were kept before this was.';

create or replace function raise_alert(raised_of uuid, because text[], at timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised report;
  given uuid;
begin
  select * into raised from report where report.id = raised_of and report.strand_id = any (app_uuids('app.contribute')) for update;
  if raised.id is null or cardinality(because) = 0 or not (because <@ array['life', 'child']) then
    raise exception 'nobody here raises this alert' using errcode = 'insufficient_privilege';
  end if;
  update report set urgent = array(select reason from unnest(array['life', 'child']) reason where reason = any (raised.urgent || because))
    where report.id = raised_of;
  insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
    values (raised_of, raised.partnership_id, raised.strand_id, because, at)
    on conflict (report_id) where acknowledged_at is null
    do update set reasons = array(select reason from unnest(array['life', 'child']) reason where reason = any (report_alert.reasons || because)),
      times = report_alert.times + 1, again_at = at
    returning id into given;
  perform pg_notify('daybreak_alert', '');
  return given;
end $$;

-- As in 0028, but that what is opened again is nobody's where its owner has left, and that an open alert is raised again.
create or replace function hear_again(heard uuid, given jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  at timestamptz := (given->>'at')::timestamptz;
  due timestamptz := (given->>'dueAt')::timestamptz;
  danger text[] := array(select jsonb_array_elements_text(given->'urgent'));
begin
  update report set owner_id = null
    where id = heard and state = 'closed' and not exists (select from who_adds(strand_id, at) stays where stays = owner_id);
  -- A closed report that its reporter writes to is open again, where it was: with its owner, or in its operation.
  update report set
    unanswered_since = coalesce(unanswered_since, at),
    state = case when state <> 'closed' then state when operation_id is not null then 'joined' when owner_id is not null then 'claimed' else 'received' end,
    closed_at = null, closed_because = null, duplicate_of = null,
    due_at = case when state = 'closed' or cardinality(danger) > 0 then least(due_at, due) else due_at end,
    urgent = array(select reason from unnest(array['life', 'child']) reason where reason = any (urgent || danger)),
    marks = array(select distinct unnest(marks || array(select jsonb_array_elements_text(given->'marks'))) order by 1),
    version = version + 1
  where id = heard;
  -- One alert is open at a time; a danger that is told while it is open is told of again, one after it was acknowledged
  -- alerts anew.
  if cardinality(danger) > 0 then
    update report_alert set reasons = array(select reason from unnest(array['life', 'child']) reason where reason = any (reasons || danger)),
      times = times + 1, again_at = at
      where report_id = heard and acknowledged_at is null;
    if not found then
      insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
        select id, partnership_id, strand_id, danger, at from report where id = heard;
    end if;
    perform pg_notify('daybreak_alert', '');
  end if;
  insert into ledger_entry (partnership_id, at, kind, event, record_kind, record_id, strand_id)
    select partnership_id, at, 'collection', 'report-written-to', 'report', id, strand_id from report where id = heard;
end $$;

update report set due_at = null where state = 'closed' and due_at is not null;
alter table report add constraint report_closed_is_never_due check (state <> 'closed' or due_at is null);

-- A look at a receipt is a look at its report: its line lies in the strand, where colleagues see it.
drop function call_receipt(uuid);
create function call_receipt(wanted uuid)
returns table (strand_id uuid, number bigint, received_at timestamptz, taken_by uuid, kept_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select report.strand_id, report.number, report.received_at, report.recorded_by, report_receipt.kept_at
  from report join report_receipt on report_receipt.report_id = report.id
  where report.id = wanted and report.strand_id = any (app_uuids('app.contribute'));
end;
comment on function call_receipt is 'Who took a report (null: it came through the public door), and whether whoever told it has typed or read their receipt back.';
alter function call_receipt(uuid) owner to daybreak_system;

-- Not valid: lines that were written before cannot be changed.
alter table ledger_entry add constraint ledger_entry_of_a_report_lies_in_its_strand
  check (record_kind is distinct from 'report' or strand_id is not null) not valid;

create index report_alert_told_by_account on report_alert_told (account_id, mail_sent_at);
