import type { Open } from '../db/transaction.ts'

/** Somebody who is to be warned of what is due in a strand. */
export interface Recipient extends Record<string, unknown> {
  readonly strandId: string
  readonly accountId: string
  /** Their name and agency, for the ledger. */
  readonly called: string
}

const RECIPIENTS = `
  with held as (
    select strand_id, account_id, agency_id from access_grant
    where strand_id = any ($1::uuid[]) and level >= 'contribute' and ended_at is null
      and starts_at <= $2 and (ends_at is null or ends_at > $2)),
  warned as (
    select strand_id, account_id from held where account_id is not null
    union
    select held.strand_id, account.id from held join account on account.agency_id = held.agency_id
    join warning_choice on warning_choice.account_id = account.id and warning_choice.warns_of = 'all')
  select warned.strand_id as "strandId", account.id as "accountId", account.name || ', ' || agency.name as called
  from warned join account on account.id = warned.account_id and account.state = 'active'
  join agency on agency.id = account.agency_id
  left join warning_choice on warning_choice.account_id = account.id
  where warning_choice.warns_of is distinct from 'off' and ($3::uuid is null or account.id = $3)
  order by called, account.id`

/**
 * Whom to warn of what is due in these strands, at `now`: whoever may add to one by a grant of their own, or by their
 * agency's where they asked for that; nobody who wants no warnings or whose account is not open. Ask as the system.
 */
export const findRecipients = (
  { run }: Pick<Open, 'run'>,
  strandIds: readonly string[],
  now: Temporal.Instant,
  accountId: string | null = null,
): Promise<readonly Recipient[]> => run<Recipient>(RECIPIENTS, [strandIds, now.toString(), accountId])
