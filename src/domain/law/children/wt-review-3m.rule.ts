import type { Rule } from '../rule.ts'

/** When a child protection plan is first reviewed. */
export const WT_REVIEW_3M = {
  id: 'wt-review-3m',
  title: 'First review conference',
  citation: 'Working Together to Safeguard Children',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'initial child protection conference', happened: 'Conference on' },
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
      onExpiry: 'Recorded as late, with the manager’s reasons.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
