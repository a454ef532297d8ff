import { recordPart } from '#areas/operations/record-part/use-case.ts'
import { recordGroup as recordPeopleFound } from '#areas/safeguarding/record-group.ts'
import { recordGroup as recordSuspects } from '#areas/suspects/record-group.ts'
import type { OperationStrand } from '#domain/access/strands.ts'
import type { EntryKind } from '#domain/log/entry.ts'
import { openOperation } from '#platform/need-to-know/open-operation.ts'
import { readCallNote } from './call-note.ts'
import { type DemonstrationGrant, giveAll } from './grants.ts'
import { logOf } from './log.ts'
import { closeOngoing } from './ongoing-closures.ts'
import type { AgencyKey, PersonKey } from './people.ts'
import type { DemonstrationOperation } from './read-and-accept.ts'
import { must, type World } from './world.ts'

const LONDON = 'Europe/London'

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
    strands: ['closures'],
    level: 'contribute',
    reason: 'Authorises the notices',
  },
  { to: 'superintendent', strands: ['command', 'suspects'], level: 'read', reason: 'Oversees the operation' },
  { to: 'solicitor', strands: ['closures', 'command'], level: 'contribute', reason: 'Takes the closures to court' },
  {
    to: 'socialWorker',
    strands: ['people-safeguarded', 'place-of-safety'],
    level: 'lead',
    reason: 'Leads safeguarding',
  },
  {
    to: 'supporter',
    strands: ['people-safeguarded', 'place-of-safety'],
    level: 'contribute',
    reason: 'Supports those who are found',
  },
  { to: 'supporter', strands: ['command'], level: 'exists', reason: 'Knows whom to ask' },
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
    to: 'inspector',
    strands: ['command', 'intelligence'],
    level: 'contribute',
    reason: 'Looks at wages and housing',
  },
  { to: 'analyst', strands: ['command', 'intelligence'], level: 'contribute', reason: 'Works on the links' },
]

/** An operation that goes on now: everything in it is dated from the moment at which the demonstration is loaded. */
export async function makeOngoing(world: World, now: Temporal.Instant): Promise<void> {
  const ago = (hours: number): string => now.subtract({ minutes: Math.round(hours * 60) }).toString()
  const today = now.toZonedDateTimeISO(LONDON).toPlainDate()
  const operation = await open(world, ago(30), today)
  const { strands } = operation
  await giveAll(world, { by: 'coordinator', at: ago(29), until: today.add({ days: 28 }).toString(), strands }, GRANTS)
  await closeOngoing(world, operation, now)
  await meetPeople(world, operation, ago)
  await readCallNote(world, operation, ago(3))
}

async function open(world: World, at: string, today: Temporal.PlainDate): Promise<DemonstrationOperation> {
  let made: DemonstrationOperation | undefined
  await world.does('coordinator', at, 'operation-made', async (work, id) => {
    const opened = await openOperation(work, id, {
      name: 'Kingfisher',
      summary:
        'Two houses and a car wash that are run by the same people. Notices were served this morning; the court hears the first of them tomorrow.',
      place: 'Luton',
      state: 'under-way',
      leadAgencyId: world.agencies.bedfordshirePolice,
      actedOn: today,
    })
    made = opened
    return opened.about
  })
  if (made === undefined) throw new Error('no operation was made')
  const { id: operationId, strands } = made
  const parts: readonly (readonly [AgencyKey, string])[] = [
    ['lutonCouncil', 'Closures and safeguarding'],
    ['azalea', 'Support for the women'],
    ['redCross', 'Reception centre'],
    ['fairWork', 'Wages and housing at the car wash'],
    ['regionalUnit', 'Intelligence'],
  ]
  for (const [agency, task] of parts) {
    await world.does('coordinator', at, 'agency-part-recorded', async (work, id) =>
      must(
        await recordPart(
          work,
          id,
          { operationId, strandId: strands.command },
          { agencyId: world.agencies[agency], part: 'support', task },
        ),
      ),
    )
  }
  return made
}

/** What was written down, by whom, so many hours ago. */
const LOG: readonly (readonly [
  who: PersonKey,
  hoursAgo: number,
  strand: OperationStrand,
  kind: EntryKind,
  words: string,
])[] = [
  ['investigator', 6, 'command', 'event', 'All three addresses entered at the same minute. Nobody hurt.'],
  [
    'superintendent',
    5.5,
    'closures',
    'decision',
    'I authorise a 48-hour notice for 8 Example Terrace. Neighbours have reported disorder eleven times since August.',
  ],
  [
    'socialWorker',
    3.7,
    'people-safeguarded',
    'note',
    'The young man says that he is 19; he looks younger and has no papers. He is treated as a child until we know.',
  ],
  ['volunteer', 3.2, 'place-of-safety', 'event', 'Four guests have arrived. Tea, dry shoes and the quiet room.'],
  [
    'inspector',
    2.5,
    'intelligence',
    'finding',
    'The car wash pays nobody by bank. Eleven mattresses in the rooms behind it.',
  ],
  [
    'supporter',
    1,
    'place-of-safety',
    'note',
    'Support offered to all three women, with an interpreter. One wants to sleep first and be asked again tomorrow.',
  ],
]

/** The people who were met this morning, and what was written down about them. */
async function meetPeople(
  world: World,
  operation: DemonstrationOperation,
  ago: (hours: number) => string,
): Promise<void> {
  const holder = (strand: 'suspects' | 'people-safeguarded') => ({
    operationId: operation.id,
    strandId: operation.strands[strand],
  })
  await world.does('investigator', ago(4.5), 'suspects-recorded', (work, id) =>
    recordSuspects(work, id, holder('suspects'), {
      count: 2,
      sex: 'male',
      age: null,
      offences: ['controlling prostitution for gain', 'holding a person in slavery or servitude'],
      status: 'in custody',
      place: 'Luton',
    }),
  )
  const found = { nationalities: [], place: 'Luton', support: ['interpreter', 'reception centre'] }
  await world.does('socialWorker', ago(4), 'people-found-recorded', (work, id) =>
    recordPeopleFound(work, id, holder('people-safeguarded'), {
      ...found,
      count: 3,
      sex: 'female',
      age_group: 'adult',
    }),
  )
  await world.does('socialWorker', ago(3.8), 'people-found-recorded', (work, id) =>
    recordPeopleFound(work, id, holder('people-safeguarded'), { ...found, count: 1, sex: 'male', age_group: null }),
  )
  const entry = logOf(world, operation)
  for (const [who, hours, strand, kind, words] of LOG) await entry(who, ago(hours), strand, kind, words)
}
