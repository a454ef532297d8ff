alter table draft_fact add column reason_values jsonb;
comment on column draft_fact.reason_values is 'What the reason speaks of, by name: figures, words of the text, days. Null where it speaks of nothing, and of a draft of a report, where it is sealed with the value.';
