create type ledger_kind as enum ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure');
comment on type ledger_kind is 'The kinds of processing that are logged: Data Protection Act 2018 s 62.';

create table ledger_entry (
  id uuid primary key default uuidv7(),
  seq bigint generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  at timestamptz not null,
  account_id uuid references account,
  agency_id uuid references agency,
  kind ledger_kind not null,
  event text not null,
  record_kind text,
  record_id uuid,
  strand_id uuid references strand,
  reason text,
  recipients text[],
  changes bytea,
  led_to text
);
comment on table ledger_entry is 'One line for every act and look, written in the same transaction. Never changed: there is no right to.';
comment on column ledger_entry.id is 'For an act, the id that the form carried: the same act sent twice is one line.';
comment on column ledger_entry.tx is 'The transaction that wrote it: all lines below the oldest running transaction are final and can be sealed.';
comment on column ledger_entry.changes is 'Field changes as JSON, sealed with the key of the record.';
comment on column ledger_entry.led_to is 'For an act, the page that it led to: where the same act sent twice leads again.';
create index ledger_entry_by_record on ledger_entry (record_id, seq);
create index ledger_entry_in_order on ledger_entry (tx, seq);

call guard('ledger_entry',
  'strand_id = any ((select app_uuids(''app.read''))::uuid[]) or account_id = (select app_uuid(''app.account''))', null);
create policy add_as_oneself on ledger_entry for insert to daybreak_app with check (
  partnership_id = (select app_uuid('app.partnership')) and account_id = (select app_uuid('app.account')));
grant insert on ledger_entry to daybreak_app;
revoke update on ledger_entry from daybreak_system;

create table ledger_batch (
  number bigint primary key,
  tx_from xid8 not null,
  tx_below xid8 not null,
  entries bigint not null,
  sealed_at timestamptz not null,
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  key_id text not null,
  signature bytea not null
);
comment on table ledger_batch is 'A sealed run of ledger lines: the Merkle root of the lines written by transactions from tx_from up to, not including, tx_below, chained to the batch before it and signed (Ed25519).';
call guard('ledger_batch', 'true', null);
revoke update on ledger_batch from daybreak_system;

create table sealed_key (
  id uuid primary key,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  wrapped bytea,
  destroyed_at timestamptz,
  constraint sealed_key_is_whole_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
comment on table sealed_key is 'The key of one record (by the record''s id), wrapped by the master key. Destroying it erases every sealed value of the record, in backups and ledger too.';
call guard('sealed_key',
  'partnership_id = (select app_uuid(''app.partnership''))',
  'partnership_id = (select app_uuid(''app.partnership''))');
