create table agency_part (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  agency_id uuid not null references agency,
  part text not null default 'support',
  task text not null default '',
  version integer not null default 1,
  constraint agency_part_is_known check (part in ('lead', 'support')),
  constraint agency_part_is_held_once unique (operation_id, agency_id)
);
comment on table agency_part is 'Which agency does what in an operation.';
create index agency_part_by_operation on agency_part (operation_id, id desc);
call guard_by_strand('agency_part');

create table premises (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  label text not null,
  kind text not null,
  address text not null default '',
  place text not null default '',
  state text not null default 'known',
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  version integer not null default 1,
  constraint premises_state_is_known check (state in ('known', 'entered', 'secured', 'searched', 'released'))
);
comment on table premises is 'A place of interest to an operation. Whether it is closed is in closure.';
create index premises_by_strand on premises (strand_id, id desc);
create index premises_by_operation on premises (operation_id, id desc);
call guard_by_strand('premises');

create table suspect_group (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  count integer not null,
  sex text,
  age text,
  offences text[] not null default '{}',
  status text,
  place text not null default '',
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  version integer not null default 1,
  constraint suspect_group_counts_people check (count > 0),
  constraint suspect_group_sex_is_known check (sex in ('male', 'female'))
);
comment on table suspect_group is 'People arrested, in groups as first known; named one by one later.';
create index suspect_group_by_strand on suspect_group (strand_id, id desc);
create index suspect_group_by_operation on suspect_group (operation_id, id desc);
call guard_by_strand('suspect_group');

create table found_group (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  count integer not null,
  sex text,
  age_group text,
  nationalities text[] not null default '{}',
  support text[] not null default '{}',
  place text not null default '',
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  version integer not null default 1,
  constraint found_group_counts_people check (count > 0),
  constraint found_group_sex_is_known check (sex in ('male', 'female')),
  constraint found_group_age_group_is_known check (age_group in ('adult', 'child'))
);
comment on table found_group is 'People found who may be victims, in groups as first known. An age not known is treated as a child''s.';
create index found_group_by_strand on found_group (strand_id, id desc);
create index found_group_by_operation on found_group (operation_id, id desc);
call guard_by_strand('found_group');

create table closure (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  premises_id uuid not null references premises,
  route text not null default 'anti-social-behaviour-2014',
  state text not null,
  notice_hours smallint,
  notice_served_at timestamptz,
  hearing_at timestamptz,
  hearing_on date,
  order_made_on date,
  order_length text,
  order_ends_on date,
  ended_on date,
  ended_because text,
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  version integer not null default 1,
  constraint closure_is_held_once unique (premises_id),
  constraint closure_route_is_known check (route in ('anti-social-behaviour-2014', 'sexual-offences-2003')),
  constraint closure_state_is_known check (state in ('notice', 'application', 'order', 'refused', 'cancelled', 'discharged')),
  constraint closure_notice_length_is_known check (notice_hours in (24, 48)),
  constraint closure_hearing_is_an_instant_or_a_day check (num_nonnulls(hearing_at, hearing_on) < 2)
);
comment on table closure is 'Closing one premises, as it stands now; how it came to that is in the ledger.';
comment on column closure.hearing_on is 'The day of the hearing where the hour is not known.';
comment on column closure.order_made_on is 'Null when no text or person has said: the clock of an order cannot start from a guess.';
create index closure_by_strand on closure (strand_id, id desc);
create index closure_by_operation on closure (operation_id, id desc);
call guard_by_strand('closure');

create table entry (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  operation_id uuid not null references operation,
  kind text not null,
  happened_at timestamptz,
  happened_on date,
  body text not null,
  said_by text not null default '',
  premises_id uuid references premises,
  recorded_at timestamptz not null,
  recorded_by uuid not null default app_uuid('app.account') references account,
  struck_at timestamptz,
  struck_because text,
  version integer not null default 1,
  constraint entry_kind_is_known check (kind in ('event', 'decision', 'statement', 'contact', 'finding', 'note')),
  constraint entry_happened_at_an_instant_or_on_a_day check (num_nonnulls(happened_at, happened_on) < 2),
  constraint entry_is_struck_with_a_reason check ((struck_at is null) = (struck_because is null))
);
comment on table entry is 'A line of an operation''s log: what happened, what was decided, what was said. Struck, never erased.';
create index entry_by_strand on entry (strand_id, id desc);
create index entry_by_premises on entry (premises_id, id desc) where premises_id is not null;
create index entry_by_operation on entry (operation_id, id desc);
call guard_by_strand('entry');
