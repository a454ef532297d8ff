create table draft (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  owner_id uuid not null references account,
  operation_id uuid references operation,
  strand_id uuid references strand,
  title text not null,
  body text not null,
  sha256 bytea not null,
  state text not null default 'open',
  made_at timestamptz not null,
  version integer not null default 1,
  constraint draft_state_is_known check (state in ('open', 'accepted', 'set-aside')),
  constraint draft_accepted_belongs_to_an_operation check (state <> 'accepted' or strand_id is not null)
);
comment on table draft is 'A text that was read and the facts proposed from it. Its owner alone sees it until it is accepted into an operation; then it is a source held in the command strand.';
call guard('draft',
  'owner_id = (select app_uuid(''app.account'')) or strand_id = any ((select app_uuids(''app.read''))::uuid[])',
  'owner_id = (select app_uuid(''app.account''))');

create table draft_fact (
  id uuid primary key default uuidv7(),
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  draft_id uuid not null references draft,
  position integer not null,
  key text not null,
  kind text not null,
  proposed jsonb,
  value jsonb not null,
  spans jsonb not null,
  certainty text not null,
  reason text,
  decision text not null default 'proposed',
  decided_by uuid references account,
  decided_at timestamptz,
  constraint draft_fact_is_held_once unique (draft_id, key),
  constraint draft_fact_certainty_is_known check (certainty in ('sure', 'likely', 'unsure', 'given')),
  constraint draft_fact_decision_is_known check (decision in ('proposed', 'accepted', 'changed', 'refused'))
);
comment on table draft_fact is 'A fact that the reader proposed, or a person gave: value as it stands, proposed as the reader had it, spans where it stands in the text, and what was decided. Kept for later learning.';
call guard('draft_fact',
  'exists (select from draft where draft.id = draft_id)',
  'exists (select from draft where draft.id = draft_id and draft.owner_id = (select app_uuid(''app.account'')))');

create table fact_source (
  record_id uuid not null,
  draft_fact_id uuid not null references draft_fact,
  partnership_id uuid not null default app_uuid('app.partnership') references partnership,
  strand_id uuid not null references strand,
  record_kind text not null,
  quote text not null,
  primary key (record_id, draft_fact_id)
);
comment on table fact_source is 'The words that a record came from. Held in the record''s own strand, so that a source never shows more than its record.';
call guard_by_strand('fact_source');
