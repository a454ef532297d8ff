-- What staff find when they weigh up a report, who is on duty for what cannot wait, and who a reporter is, which takes two.
create table report_assessment (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  assessed_by uuid not null default app_uuid('app.account') references account,
  assessed_at timestamptz not null,
  level text not null,
  child boolean not null,
  life boolean not null,
  due_at timestamptz not null,
  words bytea not null,
  constraint report_assessment_level_is_known check (level in ('standard', 'medium', 'high', 'immediate')),
  constraint report_assessment_is_looked_at_again_later check (due_at > assessed_at),
  constraint report_assessment_of_danger_to_life_is_grave check (not life or level in ('high', 'immediate'))
);
comment on table report_assessment is 'Threat, harm and risk of a report as somebody saw them at one time; the latest counts.';
comment on column report_assessment.due_at is 'By when somebody is to look at the report again.';
comment on column report_assessment.words is 'What they wrote, as JSON, sealed with the key of the report.';
create index report_assessment_by_report on report_assessment (report_id, assessed_at desc, id desc);
call guard_by_strand('report_assessment');
revoke update on report_assessment from daybreak_app;
drop policy change_where_granted on report_assessment;
drop policy add_where_granted on report_assessment;
create policy assessed_by_whoever_adds_to_reports on report_assessment for insert to daybreak_app with check (
  strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and assessed_by = (select app_uuid('app.account'))
  and partnership_id = (select app_uuid('app.partnership')));

-- A report may alert more than once: what is found later, after somebody acknowledged the first alert, must be acknowledged too.
alter table report_alert drop constraint report_alert_is_of_one_report;
create unique index report_alert_is_open_once on report_alert (report_id) where acknowledged_at is null;
create index report_alert_by_report on report_alert (report_id, raised_at);
comment on table report_alert is 'A report of danger to life, or about a child, that a duty officer must acknowledge. One is open at a time; what is found after it was acknowledged alerts anew.';
drop policy add_where_granted on report_alert;
drop policy change_where_granted on report_alert;
create policy acknowledged_by_whoever_adds_to_reports on report_alert for update to daybreak_app
  using (strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and acknowledged_at is null)
  with check (acknowledged_by = (select app_uuid('app.account')));

create function raise_alert(raised_of uuid, found text[], at timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised report;
  given uuid;
begin
  select * into raised from report where report.id = raised_of and report.strand_id = any (app_uuids('app.contribute')) for update;
  if raised.id is null or not found <@ array['life', 'child'] or cardinality(found) = 0 then
    raise exception 'nobody here raises this alert' using errcode = 'insufficient_privilege';
  end if;
  update report set urgent = array(select reason from unnest(array['life', 'child']) reason where reason = any (report.urgent || found))
    where report.id = raised_of;
  insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
    values (raised_of, raised.partnership_id, raised.strand_id, found, at)
    on conflict (report_id) where acknowledged_at is null
    do update set reasons = array(select reason from unnest(array['life', 'child']) reason where reason = any (report_alert.reasons || found))
    returning id into given;
  perform pg_notify('daybreak_alert', '');
  return given;
end $$;
comment on function raise_alert is 'Alerts the duty officer of what somebody found when they assessed a report, as if it had been reported; gives the alert, which is the open one where there is one.';
alter function raise_alert(uuid, text[], timestamptz) owner to daybreak_system;

create table duty_turn (
  id uuid primary key,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  account_id uuid not null references account,
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  kept_by uuid not null default app_uuid('app.account') references account,
  kept_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references account,
  version integer not null default 1,
  constraint duty_turn_place_is_known check (place in ('first', 'second')),
  constraint duty_turn_ends_after_it_starts check (ends_at > starts_at),
  constraint duty_turn_is_ended_by_someone check ((ended_at is null) = (ended_by is null))
);
comment on table duty_turn is 'When somebody is on duty for reports that cannot wait: first, or second for when the first does not answer.';
comment on column duty_turn.ended_at is 'When it was ended before its time; a turn that was ended before it started never was.';
create index duty_turn_by_time on duty_turn (strand_id, ends_at);
create index duty_turn_by_account on duty_turn (account_id, ends_at) where ended_at is null;
call guard('duty_turn',
  'strand_id = any ((select app_uuids(''app.read''))::uuid[])',
  'strand_id = any ((select app_uuids(''app.lead''))::uuid[])');
revoke update on duty_turn from daybreak_app;
grant update (account_id, place, starts_at, ends_at, ended_at, ended_by, version) on duty_turn to daybreak_app;

create function duty_turns_do_not_meet() returns trigger language plpgsql as $$
begin
  -- One rota is written by one person at a time, so that two turns that are kept at once see each other.
  perform pg_advisory_xact_lock(hashtextextended('duty ' || new.strand_id, 0));
  if new.ended_at is null and exists (
    select from duty_turn other
    where other.strand_id = new.strand_id and other.id <> new.id
      and least(other.ends_at, coalesce(other.ended_at, other.ends_at)) > new.starts_at and other.starts_at < new.ends_at
      and least(other.ends_at, coalesce(other.ended_at, other.ends_at)) > other.starts_at
      and (other.account_id = new.account_id or new.place = 'first' and other.place = 'first')
  ) then
    raise exception 'somebody is on duty then already' using errcode = 'exclusion_violation', constraint = 'duty_turn_is_nobody_elses';
  end if;
  return new;
end $$;
create trigger duty_turn_does_not_meet_another before insert or update on duty_turn
  for each row execute function duty_turns_do_not_meet();

create table report_alert_told (
  id uuid primary key default uuidv7(),
  alert_id uuid not null references report_alert,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  account_id uuid not null references account,
  step smallint not null,
  told_at timestamptz not null,
  mail text not null,
  mail_tries smallint not null default 0,
  mail_tried_at timestamptz,
  mail_fault text,
  mail_sent_at timestamptz,
  constraint report_alert_told_is_told_once unique (alert_id, account_id, step),
  constraint report_alert_told_step_is_known check (step >= 0),
  constraint report_alert_told_mail_is_known check (mail in ('none', 'waiting', 'sent', 'failed', 'withdrawn')),
  constraint report_alert_told_fault_is_known check (mail_fault in ('not-reached', 'sign-in-refused', 'put-off', 'refused')),
  constraint report_alert_told_is_sent_at_an_instant check ((mail = 'sent') = (mail_sent_at is not null))
);
comment on table report_alert_told is 'That somebody was told of an alert that nobody had acknowledged, at one step of the escalation: on their page, and by e-mail where a mail server is set.';
comment on column report_alert_told.mail is 'none: no mail server was set. withdrawn: acknowledged, or theirs no longer, before it could be sent.';
create index report_alert_told_unsent on report_alert_told (told_at) where mail = 'waiting';
call guard('report_alert_told', 'strand_id = any ((select app_uuids(''app.read''))::uuid[])', null);

create table identity_request (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  asked_by uuid not null default app_uuid('app.account') references account,
  asked_at timestamptz not null,
  because text not null,
  reason bytea not null,
  answer text,
  answered_by uuid references account,
  answered_at timestamptz,
  answer_reason bytea,
  opens_until timestamptz,
  constraint identity_request_because_is_known check (because in ('child', 'life', 'safety', 'evidence', 'court', 'other')),
  constraint identity_request_answer_is_known check (answer in ('granted', 'refused')),
  constraint identity_request_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at, answer_reason) in (0, 4)),
  constraint identity_request_takes_two check (answered_by <> asked_by),
  constraint identity_request_opens_for_a_day check (
    case answer when 'granted' then coalesce(opens_until > answered_at and opens_until <= answered_at + interval '24 hours', false)
    else opens_until is null end)
);
comment on table identity_request is 'Somebody asks to see who sent a report in confidence, and somebody else allows or refuses it.';
comment on column identity_request.reason is 'Why, in their words, sealed with the key of the report; as is answer_reason.';
comment on column identity_request.opens_until is 'Until when the two of them may look; null where it was refused.';
create unique index identity_request_is_open_once on identity_request (report_id, asked_by) where answer is null;
create index identity_request_by_report on identity_request (report_id, asked_at desc, id desc);
create index identity_request_by_partnership on identity_request (partnership_id, id desc);
call guard('identity_request', 'strand_id = any ((select app_uuids(''app.read''))::uuid[])', null);
create policy asked_by_whoever_adds_to_reports on identity_request for insert to daybreak_app with check (
  strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and asked_by = (select app_uuid('app.account'))
  and partnership_id = (select app_uuid('app.partnership')) and answer is null);
create policy answered_by_another on identity_request for update to daybreak_app
  using (strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and answer is null and asked_by <> (select app_uuid('app.account')))
  with check (answered_by = (select app_uuid('app.account')));
grant insert on identity_request to daybreak_app;
grant update (answer, answered_by, answered_at, answer_reason, opens_until) on identity_request to daybreak_app;

create function open_identity(opened uuid, at timestamptz) returns table (identity_id uuid, identity bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  looker uuid := app_uuid('app.account');
begin
  return query
    select report_identity.id, report_identity.identity
    from report_identity join report on report.id = report_identity.report_id
    where report.id = opened and report.strand_id = any (app_uuids('app.contribute'))
      and (report.known_as = 'named' or exists (
        select from identity_request request
        where request.report_id = report.id and request.answer = 'granted' and looker in (request.asked_by, request.answered_by)
          and request.answered_at <= at and request.opens_until > at));
end $$;
comment on function open_identity is 'Who sent a report, still sealed: to whoever may add to it, where the reporter gave their name openly or two people have agreed and this is one of them. No role opens it besides.';
alter function open_identity(uuid, timestamptz) owner to daybreak_system;
