-- Several texts about one operation stay drafts of their own, beside the first of them.
alter table draft add constraint draft_is_of_its_owner unique (id, owner_id),
  add column beside_id uuid,
  add constraint draft_is_beside_another check (beside_id <> id),
  add constraint draft_is_beside_one_of_its_owner foreign key (beside_id, owner_id) references draft (id, owner_id);
comment on column draft.beside_id is 'The first of the texts that this one is read beside; null for that one, and for a text alone.';
create index draft_by_beside on draft (beside_id) where beside_id is not null;
create index draft_by_owner_open on draft (owner_id, id desc) where state = 'open';
grant select (beside_id) on draft to daybreak_app;

-- Erasing a report takes its own text out of those that it stands beside; the others stay together.
create function part_drafts_of_report(wanted uuid) returns void
language sql security definer set search_path = public, pg_temp
begin atomic
  update draft set beside_id = null where report_id = wanted and state <> 'accepted';
  update draft set beside_id = (case when draft.id = heir.id then null else heir.id end)
  from (select other.beside_id as former, min(other.id::text)::uuid as id from draft other
    where other.beside_id in (select id from draft where report_id = wanted and state <> 'accepted')
    group by other.beside_id) heir
  where draft.beside_id = heir.former;
end;
comment on function part_drafts_of_report is 'Takes the drafts of a report out of those that they stand beside, before they are erased.';
alter function part_drafts_of_report(uuid) owner to daybreak_system;
revoke execute on function part_drafts_of_report from public;

create or replace function forget_report() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A draft that is being accepted is waited for: then it stays.
  perform from draft where report_id = new.id for update;
  update sealed_key set wrapped = null, destroyed_at = new.destroyed_at where wrapped is not null and (
    id in (select id from report_identity where report_id = new.id)
    or id in (select id from report_file where report_id = new.id)
    or id in (select id from draft where report_id = new.id));
  delete from report_receipt where report_id = new.id;
  delete from report_news where report_id = new.id;
  delete from report_file where report_id = new.id;
  delete from identity_request where report_id = new.id and answer is null;
  perform part_drafts_of_report(new.id);
  delete from draft_fact where draft_id in (select id from draft where report_id = new.id and state <> 'accepted');
  delete from draft where report_id = new.id and state <> 'accepted';
  update report set marks = '{}' where id = new.id and marks <> '{}';
  return new;
end $$;
