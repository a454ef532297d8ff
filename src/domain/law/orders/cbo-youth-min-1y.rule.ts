import type { Rule } from '../rule.ts'

/** The shortest time for which a criminal behaviour order of somebody under 18 lasts. */
export const CBO_YOUTH_MIN_1Y = {
  id: 'cbo-youth-min-1y',
  title: 'Shortest criminal behaviour order, under 18',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, Part 2',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order', happened: 'Order made on' },
  authorised: ['court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'years-from', years: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The order may end.',
      certainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
