-- Whether a receipt was typed back: from then on a form that is sent again shows it no more. Known by the receipt alone.
create function is_receipt_kept(hash bytea) returns boolean
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from report_receipt where code_hash = hash and kept_at is not null);
end;
comment on function is_receipt_kept is 'Whether a reporter typed this receipt back; false for a receipt that was never given.';
alter function is_receipt_kept(bytea) owner to daybreak_system;
