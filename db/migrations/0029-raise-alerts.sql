-- In 0022 the reasons were called `found`, which PL/pgSQL takes for its own variable: nothing was ever raised.
drop function raise_alert(uuid, text[], timestamptz);

create function raise_alert(raised_of uuid, because text[], at timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised report;
  given uuid;
begin
  select * into raised from report where report.id = raised_of and report.strand_id = any (app_uuids('app.contribute')) for update;
  if raised.id is null or cardinality(because) = 0 or not (because <@ array['life', 'child']) then
    raise exception 'nobody here raises this alert' using errcode = 'insufficient_privilege';
  end if;
  update report set urgent = array(select reason from unnest(array['life', 'child']) reason where reason = any (raised.urgent || because))
    where report.id = raised_of;
  insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
    values (raised_of, raised.partnership_id, raised.strand_id, because, at)
    on conflict (report_id) where acknowledged_at is null
    do update set reasons = array(select reason from unnest(array['life', 'child']) reason where reason = any (report_alert.reasons || because))
    returning id into given;
  perform pg_notify('daybreak_alert', '');
  return given;
end $$;
comment on function raise_alert is 'Alerts the duty officer of what somebody found when they assessed a report, as if it had been reported; gives the alert, which is the open one where there is one.';
alter function raise_alert(uuid, text[], timestamptz) owner to daybreak_system;
