-- What is uploaded lies sealed in the store of files, outside the database; here stands what is known of it and who may
-- read it. Each file has a key of its own (sealed_key, by the file's id): destroying it erases the file.
create table stored_file (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  address text not null,
  copy_address text,
  taken_at text,
  taken_latitude double precision,
  taken_longitude double precision,
  kept_at timestamptz not null,
  kept_by uuid not null default app_uuid('app.account') references account,
  constraint stored_file_media_type_is_known check (media_type in ('image/jpeg', 'image/png', 'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  constraint stored_file_has_content check (size > 0),
  constraint stored_file_sha256_is_whole check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint stored_file_address_is_whole check (address ~ '^[0-9a-f]{64}$' and copy_address ~ '^[0-9a-f]{64}$'),
  constraint stored_file_taken_somewhere check (num_nonnulls(taken_latitude, taken_longitude) in (0, 2))
);
comment on table stored_file is 'A file that was uploaded, held by a strand. Never changed: a better one is another file.';
comment on column stored_file.sha256 is 'Of the file as it came: what an exhibit is known by.';
comment on column stored_file.address is 'SHA-256 of the sealed bytes, under which the store has them.';
comment on column stored_file.copy_address is 'The same of a photograph''s copy without metadata; null for other files.';
comment on column stored_file.taken_at is 'What the camera''s own clock said: local time without a zone.';
create index stored_file_by_strand on stored_file (strand_id, id desc);
call guard_by_strand('stored_file');
revoke update on stored_file from daybreak_app;

create or replace function strand_of(record uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.strand_id from (
    select strand_id, id from premises union all select strand_id, id from closure union all select strand_id, id from entry
    union all select strand_id, id from suspect_group union all select strand_id, id from found_group
    union all select strand_id, id from agency_part union all select strand_id, id from access_grant
    union all select strand_id, id from access_request union all select strand_id, id from stored_file
    union all select id, id from strand
    union all select id, operation_id from strand where kind = 'command'
  ) held where held.id = record limit 1;
end;

-- An agency's own Word templates. They hold no facts of any operation, but how an agency writes to its courts is its own.
create table document_template (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  agency_id uuid not null default app_uuid('app.agency') references agency,
  document text not null,
  name text not null,
  size integer not null,
  sha256 text not null,
  address text not null,
  fields text[] not null,
  kept_at timestamptz not null,
  kept_by uuid not null default app_uuid('app.account') references account,
  removed_at timestamptz,
  removed_by uuid references account,
  constraint document_template_document_is_a_name check (document ~ '^[a-z]+(-[a-z]+)*$'),
  constraint document_template_has_content check (size > 0),
  constraint document_template_sha256_is_whole check (sha256 ~ '^[0-9a-f]{64}$' and address ~ '^[0-9a-f]{64}$'),
  constraint document_template_is_removed_by_someone check ((removed_at is null) = (removed_by is null))
);
comment on table document_template is 'An agency''s own Word template for a kind of document. A new one takes the place of the one before, which stays as it was used.';
create unique index document_template_in_use on document_template (agency_id, document) where removed_at is null;
create index document_template_by_agency on document_template (agency_id, id desc);
call guard('document_template',
  'agency_id = (select app_uuid(''app.agency''))',
  'agency_id = (select app_uuid(''app.agency''))');
drop policy add_where_granted on document_template;
create policy kept_by_a_member on document_template for insert to daybreak_app with check (
  agency_id = (select app_uuid('app.agency')) and partnership_id = (select app_uuid('app.partnership'))
  and kept_by = (select app_uuid('app.account')));
revoke update on document_template from daybreak_app;
grant update (removed_at, removed_by) on document_template to daybreak_app;
