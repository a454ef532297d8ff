-- The same form sent twice in one moment meets either of the unique keys of a report first: both say that it is here.
create or replace function receive_report(given jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taker uuid := app_uuid('app.account');
  home uuid := case when taker is null then door_partnership() else app_uuid('app.partnership') end;
  report_id uuid := (given->>'id')::uuid;
  at timestamptz := (given->>'at')::timestamptz;
  held uuid;
  received bigint;
begin
  select strand.id into held from strand where strand.partnership_id = home and strand.operation_id is null and strand.kind = 'reports';
  if held is null or taker is not null and not held = any (app_uuids('app.contribute')) then
    raise exception 'nobody here takes this report' using errcode = 'insufficient_privilege';
  end if;
  -- Looked for first, for what conflicts has been numbered; `on conflict` is for the same form twice in one moment.
  if exists (select from report where report.id = report_id) then return null; end if;
  insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, recorded_by, due_at, account, marks)
    values (report_id, home, held, given->>'channel', given->>'language', given->>'knownAs',
      array(select jsonb_array_elements_text(given->'urgent')), at, taker, (given->>'dueAt')::timestamptz,
      decode(given->>'account', 'base64'), array(select jsonb_array_elements_text(given->'marks')))
    on conflict do nothing returning number into received;
  if received is null then return null; end if;
  insert into sealed_key (id, partnership_id, wrapped) values (report_id, home, decode(given->>'key', 'base64'));
  insert into report_receipt (report_id, partnership_id, code_hash, wrapped)
    values (report_id, home, decode(given->>'codeHash', 'base64'), decode(given->>'receiptKey', 'base64'));
  if given->'identity' is not null then
    insert into sealed_key (id, partnership_id, wrapped)
      values ((given->'identity'->>'id')::uuid, home, decode(given->'identity'->>'key', 'base64'));
    insert into report_identity (id, report_id, partnership_id, identity)
      values ((given->'identity'->>'id')::uuid, report_id, home, decode(given->'identity'->>'sealed', 'base64'));
  end if;
  insert into report_file (id, report_id, partnership_id, strand_id, name, media_type, size, sha256, address, copy_address, scan, kept_at, kept_by)
    select file.id, report_id, home, held, decode(file.name, 'base64'), file."mediaType", file.size, file.sha256, file.address, file."copyAddress", file.scan, at, taker
    from jsonb_to_recordset(given->'files')
      file(id uuid, name text, "mediaType" text, size integer, sha256 text, address text, "copyAddress" text, scan text);
  if jsonb_array_length(given->'urgent') > 0 then
    insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
      values (report_id, home, held, array(select jsonb_array_elements_text(given->'urgent')), at);
    perform pg_notify('daybreak_alert', '');
  end if;
  -- Somebody who takes a call leaves the line of their own act.
  if taker is null then
    insert into ledger_entry (partnership_id, at, kind, event, record_kind, record_id, strand_id)
      values (home, at, 'collection', 'report-received', 'report', report_id, held);
  end if;
  return received;
end $$;
