import type { Rule } from '../rule.ts'

/** The longest that anybody may be detained without charge, whatever was extended. */
export const PACE_96H_MAX = {
  id: 'pace-96h-max',
  title: 'Longest detention without charge',
  citation: 'Police and Criminal Evidence Act 1984, s 44(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'relevant time', happened: 'Relevant time' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 96 },
      exclusions: [],
      pauses: [
        { words: 'Time at hospital and on the way there and back, unless questioned', citation: 's 41(6)' },
        {
          words:
            'Time on bail, and the first 3 hours at the station after an arrest under s 46A (where the first arrest was on or after 28 October 2022)',
          citation: 's 47(6)-(6A)',
        },
      ],
      extensions: [],
      maxTotal: { counting: 'hours-elapsed', hours: 96 },
      onExpiry: 'Charge or release.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/44',
    },
  ],
  cautions: ['Times in Part 4 of the Act are approximate (s 45(2)): a time to beat, not one to the second.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
