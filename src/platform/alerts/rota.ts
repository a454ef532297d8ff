import type { Rota, Turn } from '#domain/report/escalation.ts'
import type { Open } from '../db/transaction.ts'

/** Who may be told of alerts in one strand, and what they are called in the ledger. */
export interface KnownRota extends Rota {
  readonly called: ReadonlyMap<string, string>
}

/** Somebody without a right to the strand is nobody to tell: `held` keeps only those who may add to it. */
const TURNS = `
  select duty_turn.account_id as "accountId", place, starts_at as "startsAt", least(ends_at, ended_at) as until,
    account.name || ', ' || agency.name as called
  from duty_turn join account on account.id = duty_turn.account_id and account.state = 'active'
  join agency on agency.id = account.agency_id
  where duty_turn.strand_id = $1 and ends_at > $2 and (ended_at is null or ended_at > starts_at)
    and exists (select from access_of(account.id, account.agency_id, $3) held where held.strand_id = $1 and held.level >= 'contribute')
  order by starts_at, duty_turn.id`

const OTHERS = `
  select account.id as "accountId", account.name || ', ' || agency.name as called, 'coordinator' = any (account.roles) as coordinates,
    exists (select from access_of(account.id, account.agency_id, $2) held where held.strand_id = $1 and held.level = 'lead') as leads
  from account join agency on agency.id = account.agency_id
  join strand on strand.id = $1 and strand.partnership_id = account.partnership_id
  where account.state = 'active' and ('coordinator' = any (account.roles) or account.id in (
    select member.id from access_grant join account member on member.id = access_grant.account_id or member.agency_id = access_grant.agency_id
    where access_grant.strand_id = $1 and access_grant.level = 'lead' and access_grant.ended_at is null))
  order by account.name, account.id`

type TurnRow = {
  readonly accountId: string
  readonly place: Turn['place']
  readonly startsAt: string
  readonly until: string
  readonly called: string
}
type OtherRow = {
  readonly accountId: string
  readonly called: string
  readonly coordinates: boolean
  readonly leads: boolean
}

/** The rota of a strand as it matters from `since` on, with everybody's right as it is at `now`. Ask as the system. */
export async function findRota(
  { run }: Pick<Open, 'run'>,
  strandId: string,
  { since, now }: { readonly since: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<KnownRota> {
  const turns = await run<TurnRow>(TURNS, [strandId, since.toString(), now.toString()])
  const others = await run<OtherRow>(OTHERS, [strandId, now.toString()])
  return {
    turns: turns.map(({ accountId, place, startsAt, until }) => ({
      accountId,
      place,
      from: Temporal.Instant.from(startsAt),
      until: Temporal.Instant.from(until),
    })),
    leads: others.filter(({ leads }) => leads).map(({ accountId }) => accountId),
    coordinators: others.filter(({ coordinates }) => coordinates).map(({ accountId }) => accountId),
    called: new Map([...turns, ...others].map(({ accountId, called }) => [accountId, called])),
  }
}
