-- Erasing a report lets go of its drafts, whatever was to be read beside them: the files of such a batch stand alone then.
alter table reading_batch drop constraint reading_batch_beside_id_fkey,
  add constraint reading_batch_is_beside_a_draft foreign key (beside_id) references draft on delete set null;

-- Of what is over, no words stay here: a pasted text is known by its first words only while it waits, and what files were
-- called is let go of after some weeks, with the rows.
update reading_item set name = '' where title is not null;
update reading_item set title = null where title is not null and state in ('read', 'refused', 'removed');
alter table reading_item
  add constraint reading_item_pasted_has_no_name check (title is null or name = ''),
  add constraint reading_item_over_has_no_title check (title is null or state in ('waiting', 'reading', 'failed')),
  add constraint reading_item_names_are_short check (length(name) <= 200 and length(title) <= 200) not valid;
comment on column reading_item.name is 'What the file was called; empty for a text that was pasted.';
comment on column reading_item.title is 'Of a text that was pasted and took too long to wait for: what it is called, while it waits; null for a file.';

create or replace function forget_read_bytes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state in ('read', 'refused', 'removed') and old.sealed is not null then
    new.sealed = null;
    new.title = null;
    update sealed_key set wrapped = null, destroyed_at = new.changed_at where id = new.id and wrapped is not null;
  end if;
  return new;
end $$;

grant delete on reading_item, reading_batch to daybreak_system;
alter table draft drop constraint draft_reading_item_id_fkey,
  add constraint draft_was_read_from_a_file foreign key (reading_item_id) references reading_item on delete set null,
  add constraint draft_origin_is_short check (length(origin->>'name') <= 1200 and length(origin::text) <= 10000) not valid;
