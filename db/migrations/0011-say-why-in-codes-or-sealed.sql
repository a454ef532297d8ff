-- Why something was done is either a code of ours, which each language has words for, or the words of a person. A
-- person's words are kept with the record they are about: the ledger holds them sealed, so that they are erased with it.
comment on column ledger_entry.reason is 'A code: how it was done, or sealed where a person gave a reason in words. The words are in changes.';
comment on column ledger_entry.changes is 'The reason in words and the field changes as JSON, sealed with the key of the record.';
alter table ledger_entry add constraint ledger_entry_reason_is_a_code check (reason ~ '^[a-z]+(-[a-z]+)*$') not valid;

alter table access_grant add column reason_code text,
  alter column reason drop not null,
  add constraint access_grant_reason_code_is_known check (reason_code = 'made-the-operation'),
  add constraint access_grant_says_why_once check (num_nonnulls(reason, reason_code) = 1);
comment on column access_grant.reason is 'Why, in the words of whoever gave it; null where reason_code says it.';
comment on column access_grant.reason_code is 'Why, where no person said so: whoever made the operation leads it.';
comment on table access_grant is 'Access to a strand, for a person or for everyone of an agency: how much, from when, until when, by whom and why. ends_at null only for a lead: whoever made the operation, and whom a strand was handed over to.';

create or replace function open_strands(made uuid, at timestamptz, why text) returns table (kind text, strand_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  maker uuid := app_uuid('app.account');
  home uuid;
begin
  select operation.partnership_id into home from operation where operation.id = made and operation.made_by = maker;
  if home is null or exists (select from strand where strand.operation_id = made) then
    raise exception 'strands are opened once, by whoever makes the operation';
  end if;
  return query
    with opened as (
      insert into strand (partnership_id, operation_id, kind)
      select home, made, unnest(array['command', 'intelligence', 'suspects', 'people-safeguarded', 'place-of-safety', 'closures', 'communications'])
      returning strand.id, strand.kind),
    led as (
      insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason_code, granted_by)
      select home, opened.id, maker, 'lead', at, why, maker from opened)
    select opened.kind, opened.id from opened;
  perform reenter(at);
end $$;
comment on function open_strands is 'Opens the strands of a new operation with its maker as their first lead, for the reason with the code why; from then on only leads grant.';
