-- The reporter's way back. Whoever holds a receipt reaches exactly one report, through functions that are told a keyed hash
-- of it; what they read and write is sealed with the key that the receipt itself unwraps, never by way of the master key.
create table report_safe_way (
  id uuid primary key,
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  strand_id uuid not null references strand,
  safe bytea not null,
  said_at timestamptz not null
);
comment on table report_safe_way is 'When and how a reporter said, after the report, that they may be reached safely, sealed with the key of the report. The last one counts before what the report itself says.';
create index report_safe_way_by_report on report_safe_way (report_id, said_at desc, id desc);
call guard_by_strand('report_safe_way');
revoke insert, update on report_safe_way from daybreak_app;

create table report_news (
  message_id uuid primary key references report_message,
  report_id uuid not null references report,
  partnership_id uuid not null references partnership,
  written_at timestamptz not null,
  mail text not null default 'waiting',
  mail_tries integer not null default 0,
  mail_tried_at timestamptz,
  mail_fault text,
  mail_sent_at timestamptz,
  constraint report_news_mail_is_known check (mail in ('waiting', 'sent', 'failed', 'withdrawn')),
  constraint report_news_fault_is_known check (mail_fault in ('not-reached', 'sign-in-refused', 'put-off', 'refused', 'not-in-time')),
  constraint report_news_sent_has_a_time check ((mail = 'sent') = (mail_sent_at is not null))
);
comment on table report_news is 'A message of staff of which a reporter who asked for it is to be told by e-mail, without content. Seen by the system only.';
create index report_news_by_report on report_news (report_id);
create index report_news_waiting on report_news (mail_tried_at) where mail = 'waiting';
call guard('report_news', 'false', null);

-- Whoever sends a message need not know whether the reporter left an address: that is sealed, and the job opens it.
create function note_news() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into report_news (message_id, report_id, partnership_id, written_at)
    select new.id, new.report_id, new.partnership_id, new.sent_at
    where exists (select from report_identity where report_identity.report_id = new.report_id);
  return new;
end $$;
alter function note_news() owner to daybreak_system;
create trigger report_message_is_news after insert on report_message for each row
  when (new.author_id is not null) execute function note_news();

create function find_receipt(hash bytea) returns table (wrapped bytea, language text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select receipt.wrapped, report.language
  from report_receipt receipt join report on report.id = receipt.report_id
  where receipt.code_hash = hash;
end;
comment on function find_receipt is 'The key of the report of this receipt, wrapped by a key made of the receipt, and its language; nothing for a receipt that was never given or whose report was erased.';
alter function find_receipt(bytea) owner to daybreak_system;

create function read_conversation(hash bytea) returns table (state text, left_contact boolean, safe bytea, messages jsonb, files jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select report.state, exists (select from report_identity who where who.report_id = report.id),
    (select way.safe from report_safe_way way where way.report_id = report.id order by way.said_at desc, way.id desc limit 1),
    coalesce((select jsonb_agg(jsonb_build_object('isOwn', message.author_id is null, 'language', message.language,
        'body', encode(message.body, 'base64'), 'at', message.sent_at) order by message.sent_at, message.id)
      from report_message message where message.report_id = report.id), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('name', encode(file.name, 'base64'), 'at', file.kept_at) order by file.kept_at, file.id)
      from report_file file where file.report_id = report.id and file.kept_by is null), '[]')
  from report_receipt receipt join report on report.id = receipt.report_id
  where receipt.code_hash = hash;
end;
comment on function read_conversation is 'What the holder of a receipt may read: how far it is, what they and staff wrote, the names of what they added. Not the report itself, no note, no name of staff.';
alter function read_conversation(bytea) owner to daybreak_system;

create function hear_again(heard uuid, given jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  at timestamptz := (given->>'at')::timestamptz;
  due timestamptz := (given->>'dueAt')::timestamptz;
  danger text[] := array(select jsonb_array_elements_text(given->'urgent'));
begin
  -- A closed report that its reporter writes to is open again, where it was: with its owner, or in its operation.
  update report set
    unanswered_since = coalesce(unanswered_since, at),
    state = case when state <> 'closed' then state when operation_id is not null then 'joined' when owner_id is not null then 'claimed' else 'received' end,
    closed_at = null, closed_because = null,
    due_at = case when state = 'closed' or cardinality(danger) > 0 then least(due_at, due) else due_at end,
    urgent = array(select reason from unnest(array['life', 'child']) reason where reason = any (urgent || danger)),
    marks = array(select distinct unnest(marks || array(select jsonb_array_elements_text(given->'marks'))) order by 1),
    version = version + 1
  where id = heard;
  -- One alert is open at a time; a danger that is told after it was acknowledged alerts anew.
  if cardinality(danger) > 0 then
    update report_alert set reasons = array(select reason from unnest(array['life', 'child']) reason where reason = any (reasons || danger))
      where report_id = heard and acknowledged_at is null;
    if not found then
      insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
        select id, partnership_id, strand_id, danger, at from report where id = heard;
    end if;
    perform pg_notify('daybreak_alert', '');
  end if;
  insert into ledger_entry (partnership_id, at, kind, event, record_kind, record_id, strand_id)
    select partnership_id, at, 'collection', 'report-written-to', 'report', id, strand_id from report where id = heard;
end $$;
comment on function hear_again is 'Marks a report as written to by its reporter and waiting for an answer. Called by functions of the system only.';
alter function hear_again(uuid, jsonb) owner to daybreak_system;
revoke execute on function hear_again(uuid, jsonb) from public;

create function write_to_report(hash bytea, given jsonb) returns text
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
  insert into report_message (id, report_id, partnership_id, strand_id, language, body, sent_at)
    values ((given->>'id')::uuid, heard.id, heard.partnership_id, heard.strand_id, given->>'language',
      decode(given->>'body', 'base64'), (given->>'at')::timestamptz);
  perform hear_again(heard.id, given);
  return 'written';
end $$;
comment on function write_to_report is 'Adds a message of the reporter, once by its id: written, repeated, full (as many in a day as one report takes), null for an unknown receipt.';
alter function write_to_report(bytea, jsonb) owner to daybreak_system;

create function add_report_files(hash bytea, given jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  heard report;
  added integer;
begin
  select report.* into heard from report_receipt receipt join report on report.id = receipt.report_id
    where receipt.code_hash = hash for update of report;
  if not found then return null; end if;
  if (select count(*) + jsonb_array_length(given->'files') > 40 from report_file where report_id = heard.id and kept_by is null) then
    return 'full';
  end if;
  insert into report_file (id, report_id, partnership_id, strand_id, name, media_type, size, sha256, address, copy_address, scan, kept_at)
    select file.id, heard.id, heard.partnership_id, heard.strand_id, decode(file.name, 'base64'), file."mediaType", file.size, file.sha256,
      file.address, file."copyAddress", file.scan, (given->>'at')::timestamptz
    from jsonb_to_recordset(given->'files')
      file(id uuid, name text, "mediaType" text, size integer, sha256 text, address text, "copyAddress" text, scan text)
    on conflict (id) do nothing;
  get diagnostics added = row_count;
  if added = 0 then return 'repeated'; end if;
  perform hear_again(heard.id, given);
  return 'written';
end $$;
comment on function add_report_files is 'Adds files that the reporter sent later and that lie sealed in the store already: written, repeated, full (as many as one report takes), null for an unknown receipt.';
alter function add_report_files(bytea, jsonb) owner to daybreak_system;

create function say_safe_way(hash bytea, given jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  heard report;
  added integer;
begin
  select report.* into heard from report_receipt receipt join report on report.id = receipt.report_id
    where receipt.code_hash = hash for update of report;
  if not found then return null; end if;
  if (select count(*) >= 50 from report_safe_way
      where report_id = heard.id and said_at > (given->>'at')::timestamptz - interval '24 hours') then
    return 'full';
  end if;
  insert into report_safe_way (id, report_id, partnership_id, strand_id, safe, said_at)
    values ((given->>'id')::uuid, heard.id, heard.partnership_id, heard.strand_id, decode(given->>'safe', 'base64'), (given->>'at')::timestamptz)
    on conflict (id) do nothing;
  get diagnostics added = row_count;
  if added = 0 then return 'repeated'; end if;
  perform hear_again(heard.id, given);
  return 'written';
end $$;
comment on function say_safe_way is 'Keeps when and how a reporter may be reached from now on, once by its id: written, repeated, full, null for an unknown receipt.';
alter function say_safe_way(bytea, jsonb) owner to daybreak_system;
