-- A report that is taken by phone has its receipt read to the caller; what names the same is found among reports and
-- premises; a report is the source of a draft, and is held by intake when it joins an operation.

create function call_receipt(wanted uuid) returns table (number bigint, received_at timestamptz, taken_by uuid, kept_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select report.number, report.received_at, report.recorded_by, report_receipt.kept_at
  from report join report_receipt on report_receipt.report_id = report.id
  where report.id = wanted and report.strand_id = any (app_uuids('app.contribute'));
end;
comment on function call_receipt is 'Who took a report (null: it came through the public door), and whether whoever told it has typed or read their receipt back.';
alter function call_receipt(uuid) owner to daybreak_system;

create function keep_call_receipt(wanted uuid, at timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update report_receipt set kept_at = at from report
  where report.id = report_receipt.report_id and report.id = wanted and report_receipt.kept_at is null
    and report.recorded_by = app_uuid('app.account') and report.strand_id = any (app_uuids('app.contribute'));
end;
comment on function keep_call_receipt is 'The caller has read their receipt back to whoever took the report.';
alter function keep_call_receipt(uuid, timestamptz) owner to daybreak_system;

-- Row-level security keeps an index of arrays from being asked, so this asks it and minds the grants itself.
create function reports_sharing(wanted text[], weights double precision[], except_for uuid)
returns table (report_id uuid, shared text[], score double precision)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with asked as (
    select given.mark, given.weight from unnest(wanted, weights) as given (mark, weight)
  ), sharing as (
    select report.id, mark.mark from report cross join lateral (select distinct unnest(report.marks) as mark) mark
    where report.marks && wanted and report.strand_id = any (app_uuids('app.read')) and mark.mark = any (wanted)
  ), named as (
    select sharing.mark, count(*) as times from sharing group by sharing.mark
  ), everything as (
    select ln(2 + count(*)) as many from report where report.strand_id = any (app_uuids('app.read'))
  )
  select sharing.id, array_agg(asked.mark order by asked.weight desc),
    sum(asked.weight * greatest(1 - ln(named.times) / everything.many, 0.05))
  from sharing join asked on asked.mark = sharing.mark join named on named.mark = sharing.mark cross join everything
  where sharing.id is distinct from except_for
  group by sharing.id order by 3 desc, 1 desc limit 50;
end;
comment on function reports_sharing is 'The reports that this person may read and that share marks with these, the likest first: each mark by its weight, and by how few reports have it.';
alter function reports_sharing(text[], double precision[], uuid) owner to daybreak_system;

-- Marks cannot be read, but a report that was erased leaves nothing to try values against either.
create function forget_marks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update report set marks = '{}' where id = new.id and marks <> '{}';
  return new;
end $$;
alter function forget_marks() owner to daybreak_system;
create trigger sealed_key_takes_its_marks after update on sealed_key for each row
  when (new.wrapped is null) execute function forget_marks();

create function words_of_address(address text) returns text[] language sql immutable parallel safe
begin atomic
  select coalesce(array_agg(distinct words.word), '{}') from (
    select regexp_split_to_table(upper(replace(address, '''', '')), '[^[:alnum:]]+') as word
    union all
    select replace(postcode[1], ' ', '') from regexp_matches(upper(address), '\m[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\M', 'g') postcode
  ) words where words.word <> '';
end;
comment on function words_of_address is 'The words and numbers of an address in upper case, and its postcodes without their space.';

alter table premises add column address_words text[] not null
  generated always as (words_of_address(label || ' ' || address || ' ' || place)) stored;
comment on column premises.address_words is 'By which the same premises are found under another name or in another operation.';
create index premises_by_address on premises using gin (address_words);

create function premises_sharing(needles jsonb, except_for uuid)
returns table (id uuid, label text, kind text, address text, place text, state text, operation_id uuid, operation text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct premises.id, premises.label, premises.kind, premises.address, premises.place, premises.state,
    premises.operation_id, operation.name
  from jsonb_array_elements(needles) needle
  join premises on premises.address_words @> array(select jsonb_array_elements_text(needle))
  join operation on operation.id = premises.operation_id
  where premises.strand_id = any (app_uuids('app.read')) and premises.id is distinct from except_for
  order by 1 desc limit 50;
end;
comment on function premises_sharing is 'The premises that this person may read and whose address holds all the words of one of these lists.';
alter function premises_sharing(jsonb, uuid) owner to daybreak_system;

alter table draft add column report_id uuid references report,
  add column translated_from text,
  add column translated_by uuid references account,
  add constraint draft_translated_by_someone check ((translated_from is null) = (translated_by is null));
comment on column draft.report_id is 'The report whose words were read; null for any other text.';
comment on column draft.translated_from is 'The language of the report, where what was read is a translation of it by translated_by.';
create index draft_by_report on draft (report_id) where report_id is not null;
grant select (report_id, translated_from, translated_by) on draft to daybreak_app;

create function reports_of_operation(wanted uuid, at timestamptz)
returns table (id uuid, number bigint, received_at timestamptz, readable boolean, strand_id uuid, leads text[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select report.id, report.number, report.received_at, report.strand_id = any (app_uuids('app.read')), report.strand_id, array(
    select distinct coalesce(account.name || ', ' || employer.name, body.name)
    from access_grant
    left join account on account.id = access_grant.account_id left join agency employer on employer.id = account.agency_id
    left join agency body on body.id = access_grant.agency_id
    where access_grant.strand_id = report.strand_id and access_grant.level = 'lead' and access_grant.ended_at is null
      and access_grant.starts_at <= at and (access_grant.ends_at is null or access_grant.ends_at > at)
    order by 1)
  from report
  where report.operation_id = wanted and exists (
    select from strand where strand.operation_id = wanted and strand.partnership_id = report.partnership_id
      and strand.kind = 'intelligence' and strand.id = any (app_uuids('app.read')))
  order by report.number desc limit 200;
end;
comment on function reports_of_operation is 'That reports belong to an operation, by their numbers, for whoever may read its intelligence; what they say is held by intake.';
alter function reports_of_operation(uuid, timestamptz) owner to daybreak_system;
