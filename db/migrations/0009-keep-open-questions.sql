alter table draft add column questions jsonb not null default '[]';
comment on column draft.questions is 'What the record needs and the text does not say, as the reader found it: where and which question. What a person answers becomes a fact.';
