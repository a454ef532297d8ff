-- Whom the public may turn to, kept by staff and shown to anybody. Staff look once a year whether it is still right.
create table help_service (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  name text not null,
  what text not null,
  hours text not null default '',
  described jsonb not null default '{}',
  phone text not null default '',
  textphone text not null default '',
  web text not null default '',
  spoken text[] not null,
  audience text[] not null,
  position integer not null,
  valid_from date not null,
  checked_on date not null,
  checked_by uuid not null default app_uuid('app.account') references account,
  removed_at timestamptz,
  removed_by uuid references account,
  version integer not null default 1,
  constraint help_service_says_what_it_is check (name <> '' and what <> ''),
  constraint help_service_can_be_reached check (phone <> '' or textphone <> '' or web <> ''),
  constraint help_service_web_is_secure check (web = '' or web like 'https://%'),
  constraint help_service_audience_is_known check (
    audience <@ array['anybody', 'women', 'men', 'children', 'families', 'workers', 'asylum'] and cardinality(audience) > 0),
  constraint help_service_described_by_language check (jsonb_typeof(described) = 'object'),
  constraint help_service_removed_by_somebody check (num_nonnulls(removed_at, removed_by) in (0, 2))
);
comment on table help_service is 'Somebody who helps and can be reached, as the public page says it. One that was removed is kept, and no longer shown.';
comment on column help_service.described is 'What it does and when it is open in other languages: {"ro": {"what": …, "hours": …}}.';
comment on column help_service.spoken is 'Codes of languages, and ''interpreter'' for any through an interpreter.';
comment on column help_service.position is 'Its place on the page; of two with the same, the older one comes first.';
comment on column help_service.checked_on is 'The day on which somebody last saw that all of this is right.';
create index help_service_in_order on help_service (partnership_id, position, id) where removed_at is null;

call guard('help_service', 'partnership_id = (select app_uuid(''app.partnership''))',
  'partnership_id = (select app_uuid(''app.partnership'')) and ((select app_is(''administrator'')) or (select app_is(''coordinator'')))');

create function door_help(today date)
returns table (name text, what text, hours text, described jsonb, phone text, textphone text, web text, spoken text[], audience text[], checked_on date)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select name, what, hours, described, phone, textphone, web, spoken, audience, checked_on
  from help_service
  where partnership_id = door_partnership() and removed_at is null and valid_from <= today
  order by position, id limit 100;
end;
comment on function door_help is 'The services that the public page shows on a day, in their order.';
alter function door_help(date) owner to daybreak_system;
revoke execute on function door_help(date) from public;
grant execute on function door_help(date) to daybreak_app;
