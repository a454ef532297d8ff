-- What a text says otherwise than the operation is kept with the record that stands, and what stands is not changed by it.
alter table fact_source add column agrees boolean not null default true;
comment on column fact_source.agrees is 'False where the text says otherwise than the record: a person chose to keep what stood, and this beside it.';

alter table draft_fact drop constraint draft_fact_decision_is_known,
  add constraint draft_fact_decision_is_known check (decision in ('proposed', 'accepted', 'changed', 'refused', 'differs')),
  add column weighed uuid[] not null default '{}';
comment on column draft_fact.decision is 'differs: what stands in the operation stays, and this is kept with it.';
comment on column draft_fact.weighed is 'The facts and records that stood beside it when a person decided that both are true, or which of them stays.';
