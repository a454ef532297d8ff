-- That a reporter typed their number back, and so has it. Known by the receipt alone, at the public door.
create function keep_receipt(hash bytea, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp
begin atomic
  update report_receipt set kept_at = at where code_hash = hash and kept_at is null;
end;
comment on function keep_receipt is 'Marks a receipt as kept by its reporter, the first time only; nothing for a receipt that was never given.';
alter function keep_receipt(bytea, timestamptz) owner to daybreak_system;
