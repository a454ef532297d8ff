-- Staff write messages and notes as themselves: nobody puts words into the mouth of a reporter or a colleague.
drop policy add_where_granted on report_message;
drop policy change_where_granted on report_message;
create policy written_as_oneself on report_message for insert to daybreak_app with check (
  strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and author_id = (select app_uuid('app.account'))
  and partnership_id = (select app_uuid('app.partnership')));
alter table report_message alter column partnership_id set default app_uuid('app.partnership');
drop policy add_where_granted on report_note;
drop policy change_where_granted on report_note;
create policy noted_as_oneself on report_note for insert to daybreak_app with check (
  strand_id = any ((select app_uuids('app.contribute'))::uuid[]) and author_id = (select app_uuid('app.account'))
  and partnership_id = (select app_uuid('app.partnership')));
