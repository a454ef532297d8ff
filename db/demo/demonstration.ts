import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { makeDerbyAndBurton } from './derby-and-burton-2018.ts'
import { makeDuty } from './duty.ts'
import { makeDirectoryOfHelp } from './help.ts'
import { makeLuton } from './luton-2019.ts'
import { makeOngoing } from './ongoing.ts'
import { makeReports } from './reports.ts'
import { makeWorld } from './world.ts'

/**
 * Loads the demonstration partnership where there is no partnership yet: all of it or nothing, in one transaction.
 * Gives whether it was loaded now.
 */
export async function loadDemonstration(house: House): Promise<boolean> {
  return asSystem(house.pool, async (transaction) => {
    const earlier = await transaction.run('select from partnership limit 1')
    if (earlier.length > 0) return false
    const world = await makeWorld(house, transaction)
    await makeDirectoryOfHelp(world, house.clock.now())
    await makeDerbyAndBurton(world)
    await makeLuton(world)
    await makeOngoing(world, house.clock.now())
    const now = house.clock.now()
    await makeDuty(world, await makeReports(world, { house, transaction, now }), now)
    return true
  })
}

/** Who can sign in to the demonstration. */
export const findDemonstrationPeople = (house: House): Promise<readonly { name: string; agency: string }[]> =>
  asSystem(house.pool, ({ run }) =>
    run<{ name: string; agency: string }>(
      `select account.name || ', ' || lower(left(account.job_title, 1)) || substr(account.job_title, 2) as name, agency.name as agency
       from account join agency on agency.id = account.agency_id
       join partnership on partnership.id = account.partnership_id and partnership.demonstration
       where account.state = 'active' order by agency.name, account.name`,
    ),
  )
