-- A report that was closed as the same as another is, once its reporter writes to it, a report of its own again.
create or replace function hear_again(heard uuid, given jsonb) returns void
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
    closed_at = null, closed_because = null, duplicate_of = null,
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
