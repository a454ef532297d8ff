create table warning_choice (
  account_id uuid primary key references account,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  warns_of text not null,
  constraint warning_choice_is_known check (warns_of in ('off', 'mine', 'all'))
);
comment on table warning_choice is 'What a person wants to be warned of. Without a row: of what they hold by a grant of their own (mine). all: also of what their whole agency holds.';
call guard('warning_choice', 'account_id = (select app_uuid(''app.account''))', 'account_id = (select app_uuid(''app.account''))');
revoke update on warning_choice from daybreak_app;
grant update (warns_of) on warning_choice to daybreak_app;

create table deadline_warning (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  closure_id uuid not null references closure,
  account_id uuid not null references account,
  what text not null,
  due_at timestamptz not null,
  due_on date,
  hours_before smallint not null,
  warned_at timestamptz not null,
  seen_at timestamptz,
  over_at timestamptz,
  mail text not null,
  mail_tries smallint not null default 0,
  mail_tried_at timestamptz,
  mail_fault text,
  mail_sent_at timestamptz,
  constraint deadline_warning_is_given_once unique (account_id, closure_id, what, due_at, hours_before),
  constraint deadline_warning_hours_are_known check (hours_before in (72, 24, 6, 1)),
  constraint deadline_warning_mail_is_known check (mail in ('none', 'waiting', 'sent', 'failed', 'withdrawn')),
  constraint deadline_warning_fault_is_known check (mail_fault in ('not-reached', 'sign-in-refused', 'put-off', 'refused', 'not-in-time')),
  constraint deadline_warning_is_sent_at_an_instant check ((mail = 'sent') = (mail_sent_at is not null))
);
comment on table deadline_warning is 'That one person was warned of one deadline, so many hours ahead: shown on their page, and sent by e-mail where a mail server is set. Once for each of the four times, and anew for a deadline that moved.';
comment on column deadline_warning.what is 'The rule that counts the deadline, or hearing for a day in court.';
comment on column deadline_warning.due_on is 'The day, where the law counts days or the hour of a hearing is not known; due_at is then its end or its beginning.';
comment on column deadline_warning.over_at is 'When it stopped to stand: a nearer warning took its place, or the deadline moved, was met or passed.';
comment on column deadline_warning.mail is 'none: no mail server was set. withdrawn: not wanted any more before it could be sent.';
create index deadline_warning_unseen on deadline_warning (account_id, due_at) where seen_at is null and over_at is null;
create index deadline_warning_standing on deadline_warning (closure_id) where over_at is null;
create index deadline_warning_unsent on deadline_warning (account_id) where mail = 'waiting';
create index deadline_warning_by_partnership on deadline_warning (partnership_id, id desc) where mail <> 'none';
call guard('deadline_warning',
  'account_id = (select app_uuid(''app.account'')) and strand_id = any ((select app_uuids(''app.read''))::uuid[])', null);
create policy marked_by_whom_it_warns on deadline_warning for update to daybreak_app
  using (account_id = (select app_uuid('app.account')) and strand_id = any ((select app_uuids('app.read'))::uuid[]))
  with check (account_id = (select app_uuid('app.account')));
grant update (seen_at) on deadline_warning to daybreak_app;

create table calendar_feed (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  account_id uuid not null default app_uuid('app.account') references account,
  address_hash bytea not null,
  names_premises boolean not null default false,
  made_at timestamptz not null,
  ended_at timestamptz,
  fetched_at timestamptz,
  fetches_since timestamptz,
  fetches smallint not null default 0,
  constraint calendar_feed_address_is_its_own unique (address_hash)
);
comment on table calendar_feed is 'An address from which a person''s calendar fetches their deadlines, as the SHA-256 of its secret part. What it shows is decided at each fetch.';
comment on column calendar_feed.fetches is 'How often it was fetched since fetches_since, so that a calendar that asks without end is put off.';
create unique index calendar_feed_is_one_a_person on calendar_feed (account_id) where ended_at is null;
call guard('calendar_feed', 'account_id = (select app_uuid(''app.account''))', 'account_id = (select app_uuid(''app.account''))');
revoke update on calendar_feed from daybreak_app;
grant update (ended_at) on calendar_feed to daybreak_app;
