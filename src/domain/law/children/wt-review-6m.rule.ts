import type { Rule } from '../rule.ts'

/** When a child protection plan is reviewed again. */
export const WT_REVIEW_6M = {
  id: 'wt-review-6m',
  title: 'Next review conference',
  citation: 'Working Together to Safeguard Children',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'previous review conference', happened: 'Reviewed on' },
  authorised: ['childrens-services'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'guidance',
      period: { counting: 'months-from', months: 6 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late, with the manager’s reasons.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
