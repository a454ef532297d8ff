-- Staff see a list change while they look at it. A stream stays open for hours, so whoever holds one is asked again and
-- again whether they still may, and what nobody asked for by hand never puts off the end of a session.
create function watching_rights(sessions uuid[], at timestamptz, idle interval) returns table (session_id uuid, strands uuid[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select session.id, coalesce(array_agg(strand.id) filter (where strand.id is not null), '{}')
  from session
  join account on account.id = session.account_id and account.state = 'active'
  left join lateral access_of(account.id, account.agency_id, at) access on access.level >= 'read'
  left join strand on strand.id = access.strand_id and strand.kind = 'reports'
  where session.id = any (sessions) and session.stage = 'signed-in' and session.ended_at is null
    and session.expires_at > at and session.last_seen_at > at - idle
  group by session.id;
end;
comment on function watching_rights is 'Which strands of reports the people of these sessions may read at an instant, by the same rule as entering; no row for a session that has ended.';
alter function watching_rights(uuid[], timestamptz, interval) owner to daybreak_system;
revoke execute on function watching_rights(uuid[], timestamptz, interval) from public;
grant execute on function watching_rights(uuid[], timestamptz, interval) to daybreak_app;

create function reports_changed(watched uuid[], since xid8, most integer)
returns table (id uuid, strand_id uuid, changed_tx xid8, version integer, state text, owner uuid, risk text, urgent text[],
  language text, channel text, received_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select report.id, report.strand_id, report.changed_tx, report.version, report.state, report.owner_id, report.risk,
    report.urgent, report.language, report.channel, report.received_at
  from report where report.strand_id = any (watched) and report.changed_tx >= since
  order by report.changed_tx desc limit most;
end;
comment on function reports_changed is 'What the queue shows in clear of the reports that this transaction or a later one changed, the latest first: read once for everybody who watches.';
alter function reports_changed(uuid[], xid8, integer) owner to daybreak_system;
revoke execute on function reports_changed(uuid[], xid8, integer) from public;
grant execute on function reports_changed(uuid[], xid8, integer) to daybreak_app;

create function tell_of_rights() returns trigger language plpgsql as $$
begin
  perform pg_notify('daybreak_live', 'rights');
  return null;
end $$;
comment on function tell_of_rights is 'Has the rights of those who watch asked again. What ends by the clock tells nobody, and is found by asking now and then.';
create trigger access_grant_is_told_of after insert or update on access_grant for each statement execute function tell_of_rights();
create trigger session_end_is_told_of after update of ended_at on session for each statement execute function tell_of_rights();
create trigger account_is_told_of after update of state, agency_id on account for each statement execute function tell_of_rights();

drop function enter_session(bytea, timestamptz, interval);
create function enter_session(token bytea, at timestamptz, idle interval, attended boolean)
returns table (session_id uuid, account_id uuid, agency_id uuid, partnership_id uuid, name text, agency text, roles text[], expires_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_session session;
  person account;
begin
  select * into found_session from session
  where session.token_hash = token and session.stage = 'signed-in' and session.ended_at is null
    and session.expires_at > at and session.last_seen_at > at - idle;
  if not found then return; end if;
  select * into person from account where account.id = found_session.account_id and account.state = 'active';
  if not found then return; end if;
  if attended and found_session.last_seen_at < at - interval '1 minute' then
    update session set last_seen_at = at where session.id = found_session.id;
  end if;
  perform enter(person, at);
  return query select found_session.id, person.id, person.agency_id, person.partnership_id, person.name, agency.name,
    person.roles, least(found_session.expires_at, idle + case when attended then at else found_session.last_seen_at end)
    from agency where agency.id = person.agency_id;
end $$;
comment on function enter_session is 'Finds who a session cookie belongs to and enters as them; no row for a session that is unknown, ended, idle too long or expired. Not attended: a page asked by itself, and the session goes on no longer for it.';
alter function enter_session(bytea, timestamptz, interval, boolean) owner to daybreak_system;
