import type { Work } from '#platform/http/work.ts'
import { countUnsent } from '../see-warnings/store.ts'

/** How much there is of what administrators keep. */
export interface Kept {
  readonly accounts: number
  readonly invited: number
  readonly administrators: number
  readonly agencies: number
  /** Warnings of the last 30 days that could not be mailed, or not yet. */
  readonly unsentWarnings: number
}

const COUNT = `
  select count(*) filter (where state <> 'closed') as accounts, count(*) filter (where state = 'invited') as invited,
    count(*) filter (where state = 'active' and 'administrator' = any (roles)) as administrators,
    (select count(*) from agency where active_until is null or active_until >= $1) as agencies
  from account`

export async function countKept(work: Work): Promise<Kept> {
  const today = work.now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  const [kept] = await work.run<Omit<Kept, 'unsentWarnings'>>(COUNT, [today])
  const unsentWarnings = await countUnsent(work)
  return { ...(kept ?? { accounts: 0, invited: 0, administrators: 0, agencies: 0 }), unsentWarnings }
}
