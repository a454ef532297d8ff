-- The closing of premises is kept as its steps; the columns of closure are what they come to.
alter table closure add constraint closure_is_of_its_strand unique (id, strand_id);

create table closure_step (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null,
  operation_id uuid not null,
  closure_id uuid not null,
  position integer not null,
  act text not null,
  facts jsonb not null,
  against text[] not null default '{}',
  late_because text,
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  struck_at timestamptz,
  struck_by uuid references account,
  struck_because text,
  constraint closure_step_is_held_with_its_closure foreign key (closure_id, strand_id) references closure (id, strand_id),
  constraint closure_step_is_held_in_its_operation foreign key (strand_id, operation_id) references strand (id, operation_id),
  constraint closure_step_says_why_it_is_late check ((late_because is null) = (cardinality(against) = 0)),
  constraint closure_step_is_struck_for_a_reason check (num_nonnulls(struck_at, struck_by, struck_because) in (0, 3))
);
comment on table closure_step is 'One thing that happened in the closing of premises. What was recorded wrongly is struck out and recorded anew in the same place.';
comment on column closure_step.facts is 'The facts that this kind of step asks for: days as 2019-12-24, instants in UTC, everything else as its words.';
comment on column closure_step.against is 'What the law wanted otherwise, as codes, where it was recorded all the same.';
create unique index closure_step_stands_once on closure_step (closure_id, position) where struck_at is null;
create index closure_step_by_strand on closure_step (strand_id, id desc);

alter table closure add column route_assumed boolean not null default false;
comment on column closure.route_assumed is 'Nobody has said under which Act: the one that stands here is assumed.';

-- The owner, who runs this, is bound by row-level security like everybody else.
alter table closure no force row level security;
alter table fact_source no force row level security;
-- A text that names no Act was recorded under the usual one, which nobody has said.
update closure set route_assumed = true
where route = 'anti-social-behaviour-2014' and exists (select from fact_source
  where fact_source.record_id = closure.id and quote !~* 'anti-?social behaviour|sexual offences act');
-- Only an order is extended, and a discharge has a day: an end that lacks either holds no extensions. The ledger keeps them.
update closure set order_extended_on = '{}', order_extended_to = '{}'
where state in ('notice', 'application', 'refused', 'cancelled') or state = 'discharged' and ended_on is null;

create temporary table beginning on commit drop as
select *, state = 'discharged' and cardinality(order_extended_on) > 0 as is_extended,
  jsonb_build_object('endedOn', ended_on::text, 'because', ended_because) as ended
from closure;
insert into closure_step (partnership_id, strand_id, operation_id, closure_id, position, act, facts, recorded_at, recorded_by)
select partnership_id, strand_id, operation_id, id, 1, 'began', jsonb_strip_nulls(jsonb_build_object(
    'state', case when is_extended then 'order' else state end, 'route', route,
    'actStated', case when route_assumed then 'not-stated' end, 'noticeHours', notice_hours::text,
    'servedAt', to_char(notice_served_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'hearing', coalesce(to_char(hearing_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), hearing_on::text),
    'madeOn', order_made_on::text, 'orderLength', order_length, 'endsOn', order_ends_on::text)
    || case when is_extended then '{}' else ended end),
  recorded_at, recorded_by
from beginning
union all
select partnership_id, strand_id, operation_id, beginning.id, 1 + extension.nth, 'extended',
  jsonb_build_object('extendedOn', extension.made_on::text, 'extendedTo', extension.made_to::text), recorded_at, recorded_by
from beginning, unnest(order_extended_on, order_extended_to) with ordinality extension (made_on, made_to, nth)
union all
select partnership_id, strand_id, operation_id, id, 2 + cardinality(order_extended_on), 'discharged',
  jsonb_strip_nulls(ended), recorded_at, recorded_by
from beginning where is_extended;
alter table closure force row level security;
alter table fact_source force row level security;

call guard_by_strand('closure_step');
revoke update on closure_step from daybreak_app;
grant update (struck_at, struck_by, struck_because) on closure_step to daybreak_app;

alter table closure
  drop constraint closure_state_is_known,
  drop constraint closure_is_held_once,
  drop column order_length,
  drop column ended_because,
  add column nth smallint not null default 1,
  add column notice_stated_hours smallint,
  add column notice_issued_at timestamptz,
  add column notice_issued_by text,
  add column notice_issued_role text,
  add column notice_extended_at timestamptz,
  add column notice_extended_hours smallint,
  add column notice_extended_role text,
  add column adjourned_on date,
  add column adjourned_continued boolean not null default false,
  add column continued_at timestamptz,
  add column continued_hours smallint,
  add column order_ends_at timestamptz,
  add column extension_refused_on date,
  add column appeal_dismissed_on date,
  add constraint closure_state_is_known check (
    state in ('preparing', 'notice', 'application', 'order', 'refused', 'cancelled', 'discharged', 'quashed')),
  add constraint closure_is_one_of_its_premises unique (premises_id, nth);
comment on table closure is 'Closing one premises, as it stands now: what its steps come to.';
comment on column closure.nth is 'Which closing of the premises it is: after one has ended another can begin.';
comment on column closure.notice_issued_role is 'As what the notice was issued: a police rank or an office of the council.';
