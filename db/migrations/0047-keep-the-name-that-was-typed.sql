-- Whoever named a new operation and still had to choose between two texts found the name gone.
alter table draft add column new_name text,
  add constraint draft_names_an_operation_only_while_it_is_open check (new_name is null or state = 'open'),
  add constraint draft_new_name_is_short check (length(new_name) <= 120);
comment on column draft.new_name is 'The name that its owner typed for a new operation before everything was chosen; null otherwise, and once it is no longer open.';
grant select (new_name) on draft to daybreak_app;
