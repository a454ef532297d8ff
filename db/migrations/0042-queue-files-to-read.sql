-- Files that somebody chose to have read, one after the other. The bytes lie here sealed only while they wait: as soon as a
-- file is read, refused or taken out of the queue they are gone, and with their key in every backup too.
create table reading_batch (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  owner_id uuid not null default app_uuid('app.account') references account,
  operation_id uuid references operation,
  beside_id uuid references draft,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  constraint reading_batch_is_meant_for_one_thing check (operation_id is null or beside_id is null),
  constraint reading_batch_is_cancelled_after_it_is_made check (cancelled_at >= made_at)
);
comment on table reading_batch is 'Files that were chosen together to be read. Its owner alone sees it; what is read in them becomes drafts of that person.';
comment on column reading_batch.operation_id is 'The operation that they are meant for; null when none was chosen.';
comment on column reading_batch.beside_id is 'The draft that what is read in them is to stand beside; null when none was chosen.';
call guard('reading_batch',
  'owner_id = (select app_uuid(''app.account''))',
  'owner_id = (select app_uuid(''app.account'')) and partnership_id = (select app_uuid(''app.partnership''))');
revoke update on reading_batch from daybreak_app;
grant update (cancelled_at) on reading_batch to daybreak_app;
create index reading_batch_by_owner on reading_batch (owner_id, id desc);

create table reading_item (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  owner_id uuid not null default app_uuid('app.account') references account,
  batch_id uuid not null references reading_batch,
  position integer not null,
  name text not null,
  title text,
  size integer not null,
  sealed bytea,
  state text not null default 'waiting',
  why text,
  refused jsonb not null default '[]',
  tries integer not null default 0,
  changed_at timestamptz not null,
  constraint reading_item_has_its_place unique (batch_id, position),
  constraint reading_item_state_is_known check (state in ('waiting', 'reading', 'failed', 'read', 'refused', 'removed')),
  constraint reading_item_says_why check ((why is not null) = (state in ('failed', 'refused'))),
  constraint reading_item_holds_bytes_while_it_waits check ((sealed is not null) = (state in ('waiting', 'reading', 'failed'))),
  constraint reading_item_has_a_size check (size >= 0),
  constraint reading_item_refused_is_a_list check (jsonb_typeof(refused) = 'array')
);
comment on table reading_item is 'One file of a batch: waiting, being read, failed by a fault of ours (and kept to be tried again), or done with.';
comment on column reading_item.title is 'Of a text that was pasted and took too long to wait for: what it is called; null for a file.';
comment on column reading_item.sealed is 'The file, sealed with a key of its own (sealed_key, by the id of the item).';
comment on column reading_item.why is 'Why no text was taken from it, as a code.';
comment on column reading_item.refused is 'What came with it and gave no text, as [{"name", "why"}].';
call guard('reading_item',
  'owner_id = (select app_uuid(''app.account''))',
  'owner_id = (select app_uuid(''app.account'')) and exists (select from reading_batch batch where batch.id = batch_id)');
revoke update on reading_item from daybreak_app;
grant update (state, why, refused, tries, changed_at) on reading_item to daybreak_app;
create index reading_item_by_owner on reading_item (owner_id, changed_at desc) where tries > 0 and state in ('read', 'refused', 'failed');
create index reading_item_that_waits on reading_item (id) where state in ('waiting', 'reading', 'failed');

-- Whoever ends the waiting ends the bytes: there is no other way to do the one without the other.
create function forget_read_bytes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state in ('read', 'refused', 'removed') and old.sealed is not null then
    new.sealed = null;
    update sealed_key set wrapped = null, destroyed_at = new.changed_at where id = new.id and wrapped is not null;
  end if;
  return new;
end $$;
alter function forget_read_bytes() owner to daybreak_system;
create trigger reading_item_forgets_its_bytes before update on reading_item for each row execute function forget_read_bytes();

create function tell_of_waiting() returns trigger language plpgsql as $$
begin
  perform pg_notify('daybreak_reading', '');
  return null;
end $$;
create trigger reading_item_is_told after insert or update of state on reading_item
  for each row when (new.state = 'waiting') execute function tell_of_waiting();

create function reading_room() returns table (own_files integer, own_bytes bigint, all_files integer, all_bytes bigint)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select count(*) filter (where owner_id = app_uuid('app.account'))::integer,
    coalesce(sum(size) filter (where owner_id = app_uuid('app.account')), 0)::bigint,
    count(*)::integer, coalesce(sum(size), 0)::bigint
  from reading_item
  where state in ('waiting', 'reading', 'failed') and partnership_id = app_uuid('app.partnership');
end;
comment on function reading_room is 'How many files wait to be read, and their bytes: of this person, and of their whole partnership as bare numbers.';
alter function reading_room() owner to daybreak_system;
