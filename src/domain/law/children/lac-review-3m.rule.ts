import type { Rule } from '../rule.ts'

/** When the care of a looked-after child is reviewed a second time. */
export const LAC_REVIEW_3M = {
  id: 'lac-review-3m',
  title: 'Second review of a looked-after child',
  citation: 'Care planning rules for looked-after children (not read)',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'first review', happened: 'Reviewed on' },
  authorised: ['childrens-services'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'guidance',
      period: { counting: 'months-from', months: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [
    'A child in police protection who is moved to the council’s accommodation counts as looked after (not confirmed).',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
