alter table agency add column continued_by uuid references agency;
alter table agency add constraint agency_is_continued_once_it_ended check (continued_by is null or active_until is not null);
alter table agency add constraint agency_is_continued_by_another check (continued_by <> id);
comment on column agency.continued_by is 'The agency that goes on with its work since it ended or was renamed.';
