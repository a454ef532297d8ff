-- A message by which the reporter said that somebody is in danger is marked as that one among the others.
alter table report_message add column danger boolean not null default false,
  add constraint report_message_of_danger_is_the_reporters check (not danger or author_id is null);
comment on column report_message.danger is 'Whether the reporter said with it that somebody is in danger now; of messages before this column nobody knows.';

-- As in 0024, but that the message says whether it told of danger.
create or replace function write_to_report(hash bytea, given jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  heard report;
begin
  select report.* into heard from report_receipt receipt join report on report.id = receipt.report_id
    where receipt.code_hash = hash for update of report;
  if not found then return null; end if;
  if exists (select from report_message where id = (given->>'id')::uuid and report_id = heard.id) then return 'repeated'; end if;
  if (select count(*) >= 50 from report_message
      where report_id = heard.id and author_id is null and sent_at > (given->>'at')::timestamptz - interval '24 hours') then
    return 'full';
  end if;
  insert into report_message (id, report_id, partnership_id, strand_id, language, body, sent_at, danger)
    values ((given->>'id')::uuid, heard.id, heard.partnership_id, heard.strand_id, given->>'language',
      decode(given->>'body', 'base64'), (given->>'at')::timestamptz, coalesce(given->'urgent', '[]') <> '[]');
  perform hear_again(heard.id, given);
  return 'written';
end $$;
