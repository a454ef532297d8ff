alter table entry add column stands_at timestamptz not null generated always as (
  coalesce(happened_at, happened_on::timestamp at time zone 'Europe/London', recorded_at)) stored;
comment on column entry.stands_at is 'Where the entry stands in time: when it happened, the start of the day in London where only the day is known, and when it was recorded where nothing is known.';
create index entry_by_strand_in_time on entry (strand_id, stands_at desc, id desc);
create index entry_by_operation_in_time on entry (operation_id, stands_at desc, id desc);
drop index entry_by_strand;
drop index entry_by_operation;
