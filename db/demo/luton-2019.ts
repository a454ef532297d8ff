import { type DemonstrationGrant, giveAll } from './grants.ts'
import { logOf } from './log.ts'
import { closeInLuton } from './luton-closures-2019.ts'
import { readAndAccept, readOnly } from './read-and-accept.ts'
import type { World } from './world.ts'

const DAY = '2019-12-13'

/** Who sees what, and why. */
const GRANTS: readonly DemonstrationGrant[] = [
  {
    to: 'investigator',
    strands: ['command', 'suspects', 'intelligence'],
    level: 'lead',
    reason: 'Leads the investigation',
  },
  {
    to: 'superintendent',
    strands: ['command', 'suspects', 'intelligence', 'closures', 'communications'],
    level: 'read',
    reason: 'Oversees the operation',
  },
  { to: 'solicitor', strands: ['closures'], level: 'lead', reason: 'Takes the closures to court' },
  { to: 'solicitor', strands: ['command'], level: 'contribute', reason: 'Needs the premises for the closures' },
  {
    to: 'socialWorker',
    strands: ['people-safeguarded'],
    level: 'lead',
    reason: 'The child is in the council’s care',
  },
  { to: 'socialWorker', strands: ['command', 'suspects'], level: 'exists', reason: 'Knows whom to ask' },
  {
    to: 'supporter',
    strands: ['people-safeguarded'],
    level: 'contribute',
    reason: 'Supports the women who were found',
  },
  { to: 'supporter', strands: ['command', 'closures'], level: 'exists', reason: 'Knows whom to ask' },
  {
    to: 'analyst',
    strands: ['command', 'intelligence', 'suspects'],
    level: 'contribute',
    reason: 'Works on the links between the addresses',
  },
  {
    to: { agency: 'crimeAgency' },
    strands: ['command', 'intelligence'],
    level: 'read',
    reason: 'Took part on the day',
  },
]

/** The operation in Luton of 10 December 2019, as the partnership would have entered it on the Friday after. */
export async function makeLuton(world: World): Promise<void> {
  const operation = await readAndAccept(world, 'coordinator', `${DAY}T11:05`, {
    file: 'luton-2019.txt',
    title: 'Press report of 13 December 2019',
    name: 'Luton, December 2019',
  })
  const { strands } = operation
  await giveAll(world, { by: 'coordinator', at: `${DAY}T11:20`, until: '2028-12-31', strands }, GRANTS)
  const entry = logOf(world, operation, DAY)
  await entry(
    'investigator',
    '11:40',
    'command',
    'decision',
    'We ask the court for closure orders under the 2014 Act, because neighbours have complained of disorder for months. Considered: the 2003 Act. Reviewed in January.',
  )
  await entry(
    'supporter',
    '12:10',
    'people-safeguarded',
    'note',
    'Each woman has been told, in her own language, that support stays open whatever she decides today.',
  )
  await entry(
    'solicitor',
    '12:30',
    'closures',
    'event',
    'The court has listed the fifth property for this afternoon. It has given no hour yet.',
  )
  await entry(
    'analyst',
    '13:15',
    'intelligence',
    'note',
    'Two of the addresses were let by the same agent within a week of each other.',
  )
  await closeInLuton(world, operation)
  await readOnly(world, 'analyst', '2019-12-16T09:20', {
    file: 'luton-2019-afterwards.txt',
    title: 'What came of the raids, 16 December 2019',
    operationId: operation.id,
  })
}
