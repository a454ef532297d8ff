-- What call notes and e-mails name (numbers, vehicles, addresses, people, times) is intelligence, as what a report names.
alter table draft_fact alter column strand_kind set expression as (
  case
    when kind in ('published-date', 'operation-name', 'lead-agency', 'agency', 'action-date', 'place', 'premises', 'warrants', 'note') then 'command'
    when kind in ('exploitation', 'sector', 'indicator', 'seized', 'told', 'said-date', 'phone', 'vehicle', 'address', 'web-address',
      'email-address', 'person-named', 'time') then 'intelligence'
    when kind = 'arrests' then 'suspects'
    when kind = 'people-found' then 'people-safeguarded'
    when kind = 'closure' then 'closures'
    when kind in ('contact', 'statement') then 'communications'
  end);
