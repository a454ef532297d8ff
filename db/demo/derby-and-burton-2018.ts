import { type DemonstrationGrant, giveAll } from './grants.ts'
import { logOf } from './log.ts'
import { readAndAccept } from './read-and-accept.ts'
import type { World } from './world.ts'

const DAY = '2018-04-17'

/** Who sees what, and why. */
const GRANTS: readonly DemonstrationGrant[] = [
  {
    to: { agency: 'redCross' },
    strands: ['place-of-safety'],
    level: 'contribute',
    reason: 'Runs the reception centre',
  },
  {
    to: { agency: 'redCross' },
    strands: ['command', 'people-safeguarded'],
    level: 'exists',
    reason: 'Knows whom to ask',
  },
  {
    to: { agency: 'derbyCouncil' },
    strands: ['people-safeguarded', 'place-of-safety'],
    level: 'lead',
    reason: 'Leads safeguarding at the centre',
  },
  {
    to: { agency: 'derbyshireCouncil' },
    strands: ['people-safeguarded', 'place-of-safety'],
    level: 'contribute',
    reason: 'Supports safeguarding',
  },
  {
    to: { agency: 'fairWork' },
    strands: ['command'],
    level: 'read',
    reason: 'Continues the work of the labour inspectorate that took part',
  },
  { to: { agency: 'revenue' }, strands: ['command'], level: 'read', reason: 'Took part on the day' },
  { to: { agency: 'pensions' }, strands: ['command'], level: 'exists', reason: 'Took part on the day' },
  { to: 'superintendent', strands: ['command'], level: 'read', reason: 'Plans a similar operation' },
]

/** The operation in Burton and Derby of 17 April 2018, entered on the evening of the day. */
export async function makeDerbyAndBurton(world: World): Promise<void> {
  const operation = await readAndAccept(world, 'detective', `${DAY}T17:30`, {
    file: 'derby-and-burton-2018.txt',
    title: 'Press report of 17 April 2018',
    name: 'Derby and Burton, April 2018',
  })
  const { strands } = operation
  await giveAll(world, { by: 'detective', at: `${DAY}T17:45`, until: '2028-12-31', strands }, GRANTS)
  const entry = logOf(world, operation, DAY)
  await entry(
    'detective',
    '18:00',
    'place-of-safety',
    'event',
    'The centre is open. Five women are expected; an interpreter is on the way.',
  )
  await entry(
    'volunteer',
    '18:40',
    'place-of-safety',
    'event',
    'Five guests have arrived. Warm food served, dry clothes given out, the quiet room is ready.',
  )
  await entry(
    'volunteer',
    '19:05',
    'place-of-safety',
    'note',
    'One guest has a sore hand: first aid given, the nurse will look at it at eight.',
  )
  await entry(
    'detective',
    '19:30',
    'command',
    'decision',
    'No interviews at the centre tonight. The women rest first and decide tomorrow whether they want to speak to us.',
  )
}
