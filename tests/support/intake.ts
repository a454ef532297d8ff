import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'

/** Lets somebody of the demonstration be the first who leads reports, as they would on the page of who works on them. */
export const leadReports = (house: House, name: string): Promise<void> =>
  asSystem(house.pool, async ({ run }) => {
    const now = house.clock.now().toString()
    await run('select enter_account(id, $2) from account where name = $1', [name, now])
    await run(`select lead_reports($1, 'For the test')`, [now])
  })
