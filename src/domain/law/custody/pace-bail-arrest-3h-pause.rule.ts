import type { Rule } from '../rule.ts'

/** How long the detention clock stands still after an arrest for breaking or not answering bail before charge. */
export const PACE_BAIL_ARREST_3H_PAUSE = {
  id: 'pace-bail-arrest-3h-pause',
  title: 'Pause after an arrest on bail',
  citation: 'Police and Criminal Evidence Act 1984, s 47(6A)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'arrest-date',
  trigger: { event: 'arrival at the station after an arrest under s 46A', happened: 'Arrived at the station' },
  authorised: ['custody-officer'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2022-10-28',
      status: 'in-force',
      period: { counting: 'hours-not-counted', hours: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The detention clock goes on from here.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47',
    },
  ],
  cautions: [
    'Only for people first arrested for the offence on or after 28 October 2022: give the date of that arrest.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
