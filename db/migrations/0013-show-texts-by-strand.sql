-- A text tells all its facts at once. Once accepted it is held in the command strand, but its words are shown to those
-- alone who may read the strand of every fact in it; everybody else reads the facts of the strands that they may read.
alter table draft_fact add column strand_kind text not null generated always as (
  case
    when kind in ('published-date', 'operation-name', 'lead-agency', 'agency', 'action-date', 'place', 'premises', 'warrants', 'note') then 'command'
    when kind in ('exploitation', 'sector', 'indicator', 'seized') then 'intelligence'
    when kind = 'arrests' then 'suspects'
    when kind = 'people-found' then 'people-safeguarded'
    when kind = 'closure' then 'closures'
    when kind in ('contact', 'statement') then 'communications'
  end) stored;
comment on column draft_fact.strand_kind is 'The strand that holds the fact, by its kind, as in strandsOfFacts. A kind that is not named here cannot be kept.';

drop policy read_where_granted on draft_fact;
create policy read_where_granted on draft_fact for select to daybreak_app using (
  exists (select from draft where draft.id = draft_id and draft.owner_id = (select app_uuid('app.account')))
  or exists (
    select from draft join strand on strand.operation_id = draft.operation_id and strand.partnership_id = draft.partnership_id
    where draft.id = draft_id and draft.state = 'accepted' and strand.kind = strand_kind
      and strand.id = any ((select app_uuids('app.read'))::uuid[])));

-- Row-level security lets those who read command find the draft: by its title, not by its words, nor by their sum.
revoke select on draft from daybreak_app;
grant select (id, partnership_id, owner_id, operation_id, strand_id, title, state, made_at, version) on draft to daybreak_app;

create function text_of_draft(wanted uuid) returns table (body text, questions jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select draft.body, draft.questions from draft
  where draft.id = wanted and (
    draft.owner_id = app_uuid('app.account')
    or draft.state = 'accepted' and draft.strand_id = any (app_uuids('app.read')) and not exists (
      select from draft_fact fact where fact.draft_id = draft.id and not exists (
        select from strand
        where strand.operation_id = draft.operation_id and strand.partnership_id = draft.partnership_id
          and strand.kind = fact.strand_kind and strand.id = any (app_uuids('app.read')))));
end;
comment on function text_of_draft is 'The words of a draft and what they leave open; no row but for its owner, who brought them, and once it is accepted for those who may read command and the strand of every fact in it, taken or not.';
alter function text_of_draft(uuid) owner to daybreak_system;

create function strands_of_draft(wanted uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct strand.id
  from draft join draft_fact fact on fact.draft_id = draft.id
  join strand on strand.operation_id = draft.operation_id and strand.partnership_id = draft.partnership_id and strand.kind = fact.strand_kind
  where draft.id = wanted and draft.state = 'accepted' and draft.strand_id = any (app_uuids('app.read'))
    and strand.id = any (app_uuids('app.exists'));
end;
comment on function strands_of_draft is 'The strands of the facts in an accepted draft, as far as the person of this transaction may know that they exist; none for whoever may not find the draft.';
alter function strands_of_draft(uuid) owner to daybreak_system;

create index fact_source_by_fact on fact_source (draft_fact_id);
