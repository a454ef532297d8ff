-- A grant is given and ended, a request asked and answered; neither is ever changed otherwise.
revoke update on access_grant from daybreak_app;
grant update (ended_at, ended_by, ended_because) on access_grant to daybreak_app;
revoke update on access_request from daybreak_app;
grant update (answer, answered_by, answered_at, answer_reason) on access_request to daybreak_app;

create function give_up_access(given_up uuid, at timestamptz, why text) returns boolean
language plpgsql security definer set search_path = public as $$
begin
  update access_grant set ended_at = at, ended_by = app_uuid('app.account'), ended_because = why
  where access_grant.id = given_up and access_grant.account_id = app_uuid('app.account') and access_grant.level < 'lead'
    and access_grant.ended_at is null and (access_grant.ends_at is null or access_grant.ends_at > at);
  return found;
end $$;
comment on function give_up_access is 'Ends a grant to the very person of this transaction, who does not lead its strand; false where there is none in effect. Leads end grants by their own right.';
alter function give_up_access(uuid, timestamptz, text) owner to daybreak_system;

drop index access_request_open_by_strand;
create unique index access_request_is_open_once on access_request (strand_id, asked_by) where answered_at is null;
