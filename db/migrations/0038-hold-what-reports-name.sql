-- Who is named in a report, their numbers, plates and words, are intelligence: communications holds what the public may
-- hear and whom they may call.
alter table draft_fact alter column strand_kind set expression as (
  case
    when kind in ('published-date', 'operation-name', 'lead-agency', 'agency', 'action-date', 'place', 'premises', 'warrants', 'note') then 'command'
    when kind in ('exploitation', 'sector', 'indicator', 'seized', 'told') then 'intelligence'
    when kind = 'arrests' then 'suspects'
    when kind = 'people-found' then 'people-safeguarded'
    when kind = 'closure' then 'closures'
    when kind in ('contact', 'statement') then 'communications'
  end);
