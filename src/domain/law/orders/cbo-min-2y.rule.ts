import type { Rule } from '../rule.ts'

/** The shortest time for which an adult’s criminal behaviour order lasts. */
export const CBO_MIN_2Y = {
  id: 'cbo-min-2y',
  title: 'Shortest criminal behaviour order',
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
      period: { counting: 'years-from', years: 2 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The order may end.',
      certainty: 'unconfirmed',
    },
  ],

  cautions: ['Adults. For somebody under 18 see cbo-youth-min-1y and cbo-youth-max-3y.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
