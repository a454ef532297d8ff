-- The file that a text came in is not kept. What it was stays: its name, kind, size and SHA-256, and of an e-mail who sent
-- it, when and about what. These are words of the text, and shown to those alone who may read the text.
alter table draft add column origin jsonb,
  add column reading_item_id uuid references reading_item,
  add constraint draft_origin_names_a_file check (
    origin is null or (origin->>'name' is not null and origin->>'sha256' ~ '^[0-9a-f]{64}$'
      and origin->>'kind' in ('text', 'email', 'word', 'pdf')));
comment on column draft.origin is 'Where the text is from, where that is a file; null for what was pasted and for the words of a report.';
comment on column draft.reading_item_id is 'The file of a queue that it was read from.';
grant select (reading_item_id) on draft to daybreak_app;
create index draft_by_reading_item on draft (reading_item_id) where reading_item_id is not null;

create function origin_of_draft(wanted uuid) returns jsonb
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select draft.origin from draft where draft.id = wanted and exists (select from text_of_draft(wanted));
end;
comment on function origin_of_draft is 'Where the text of a draft is from; null for whoever may not read its words.';
alter function origin_of_draft(uuid) owner to daybreak_system;
