-- A turn that was ended is over: whoever takes its place at once starts at the beginning of that minute.
create or replace function duty_turns_do_not_meet() returns trigger language plpgsql as $$
begin
  -- One rota is written by one person at a time, so that two turns that are kept at once see each other.
  perform pg_advisory_xact_lock(hashtextextended('duty ' || new.strand_id, 0));
  if new.ended_at is null and exists (
    select from duty_turn other
    where other.strand_id = new.strand_id and other.id <> new.id and other.ended_at is null
      and other.ends_at > new.starts_at and other.starts_at < new.ends_at
      and (other.account_id = new.account_id or new.place = 'first' and other.place = 'first')
  ) then
    raise exception 'somebody is on duty then already' using errcode = 'exclusion_violation', constraint = 'duty_turn_is_nobody_elses';
  end if;
  return new;
end $$;
