-- What the law has enacted and not commenced is counted by only from the day that two administrators have set.
create table law_commencement (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  rule text not null,
  version text not null,
  starts_on date,
  instrument text not null,
  source text not null,
  proposed_by uuid not null default app_uuid('app.account') references account,
  proposed_at timestamptz not null,
  answer text,
  answered_by uuid references account,
  answered_at timestamptz,
  constraint law_commencement_answer_is_known check (answer in ('confirmed', 'refused', 'withdrawn')),
  constraint law_commencement_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint law_commencement_takes_two check (answer is null or (answer = 'withdrawn') = (answered_by = proposed_by)),
  constraint law_commencement_names_its_instrument check (instrument <> '' and source <> '')
);
comment on table law_commencement is 'The first day of a version of a rule that was only enacted, proposed by one administrator and confirmed or refused by another. The last one confirmed governs.';
comment on column law_commencement.starts_on is 'The first day; null where what was confirmed before is taken back, and the version has not begun after all.';
create unique index law_commencement_is_open_once on law_commencement (partnership_id, rule, version) where answer is null;
create index law_commencement_by_version on law_commencement (partnership_id, rule, version, answered_at desc);

call guard('law_commencement', 'partnership_id = (select app_uuid(''app.partnership''))', null);
create policy proposed_by_an_administrator on law_commencement for insert to daybreak_app with check (
  partnership_id = (select app_uuid('app.partnership')) and proposed_by = (select app_uuid('app.account'))
  and answer is null and (select app_is('administrator')));
create policy answered_by_an_administrator on law_commencement for update to daybreak_app
  using (partnership_id = (select app_uuid('app.partnership')) and answer is null and (select app_is('administrator')))
  with check (partnership_id = (select app_uuid('app.partnership')) and answered_by = (select app_uuid('app.account')));
-- Proposed once and answered once; nothing else of it is ever changed.
grant insert on law_commencement to daybreak_app;
grant update (answer, answered_by, answered_at) on law_commencement to daybreak_app;
