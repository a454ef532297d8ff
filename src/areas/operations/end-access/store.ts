import type { Work } from '#platform/http/work.ts'
import { hasOtherLead } from '#platform/need-to-know/leads.ts'

const FIND = `select ${hasOtherLead('$2', 'null')} as led from access_grant held where held.id = $1`

/** Whether somebody who can sign in would still lead the strand without this grant, for at least as long as it lasts. */
export async function isLedWithout({ run, now }: Work, grantId: string): Promise<boolean> {
  const [row] = await run<{ led: boolean }>(FIND, [grantId, now.toString()])
  return row?.led ?? false
}
