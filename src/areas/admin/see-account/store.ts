import { IDLE } from '#platform/auth/session.ts'
import { withSystemRight } from '#platform/auth/system-right.ts'
import type { Work } from '#platform/http/work.ts'

/** How an account is used, in numbers: an administrator keeps accounts and need not know which strands they can see. */
export interface Use {
  /** Browsers in which it is signed in now. */
  readonly sessions: number
  /** Instant; `null` when it was never used. */
  readonly lastSeenAt: string | null
  /** Strands to which its person themselves (not their agency) has access now. */
  readonly strands: number
  /** Until when its set-up code works; `null` when it has none. */
  readonly codeUntil: string | null
}

const FIND = `
  select (select count(*) from session where account_id = $1 and ended_at is null and stage = 'signed-in'
      and expires_at > $2 and last_seen_at > $2::timestamptz - make_interval(secs => $3)) as sessions,
    (select max(last_seen_at) from session where account_id = $1 and stage = 'signed-in') as "lastSeenAt",
    (select count(distinct strand_id) from access_grant where account_id = $1 and ended_at is null
      and starts_at <= $2 and (ends_at is null or ends_at > $2)) as strands,
    (select setup_code_expires_at from credential where account_id = $1 and setup_code_expires_at > $2) as "codeUntil"`

/** Reads what only the system sees of an account. Call with the id of an account that this person may see. */
export async function findUse(work: Work, accountId: string): Promise<Use> {
  const values = [accountId, work.now.toString(), IDLE.total('seconds')]
  const [use] = await withSystemRight(work, () => work.run<Use>(FIND, values))
  return use ?? { sessions: 0, lastSeenAt: null, strands: 0, codeUntil: null }
}
