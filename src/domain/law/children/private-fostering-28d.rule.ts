import type { Rule } from '../rule.ts'

/** From when a child who stays with somebody who is no close relative is privately fostered. */
export const PRIVATE_FOSTERING_28D = {
  id: 'private-fostering-28d',
  title: 'Private fostering begins',
  citation: 'Rules on private fostering (not read)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'placement', happened: 'Placed on' },
  authorised: ['local-authority'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 28 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The child is privately fostered, and the council must be told.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: 'Under 16, or under 18 if disabled.',
    },
  ],

  cautions: ['The day of the placement is day 1.', 'Check every child found with an “aunt” or “uncle”.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
