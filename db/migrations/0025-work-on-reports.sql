-- Which report a closed one repeats, and whom to ask for access to reports: what the pages of those who work on them need.
alter table report add column duplicate_of uuid references report,
  add constraint report_closed_because_is_known check (closed_because in
    ('passed-on-outside', 'no-further-action', 'duplicate', 'not-exploitation', 'test', 'other')),
  add constraint report_duplicate_names_another check (
    (closed_because is not distinct from 'duplicate') = (duplicate_of is not null) and duplicate_of is distinct from id);
comment on column report.closed_because is 'By a word of a list; the words of whoever closed it are a note.';
comment on column report.duplicate_of is 'The report that says the same and is worked on in its place.';
grant update (duplicate_of) on report to daybreak_app;
create index report_unanswered on report (strand_id, unanswered_since) where unanswered_since is not null;

create function reports_of_partnership(at timestamptz) returns table (id uuid, leads text[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select strand.id, array(
    select distinct coalesce(account.name || ', ' || employer.name, body.name)
    from access_grant
    left join account on account.id = access_grant.account_id left join agency employer on employer.id = account.agency_id
    left join agency body on body.id = access_grant.agency_id
    where access_grant.strand_id = strand.id and access_grant.level = 'lead' and access_grant.ended_at is null
      and access_grant.starts_at <= at and (access_grant.ends_at is null or access_grant.ends_at > at)
    order by 1)
  from strand
  where strand.partnership_id = app_uuid('app.partnership') and strand.operation_id is null and strand.kind = 'reports';
end;
comment on function reports_of_partnership is 'The strand that holds what is reported to the partnership of this person, and who leads it: whoever holds nothing on it is told whom to ask.';
alter function reports_of_partnership(timestamptz) owner to daybreak_system;
