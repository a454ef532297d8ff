import type { Rule } from '../rule.ts'

/** When children’s services decide what follows from a referral. */
export const WT_ASSESS_DECISION_1WD = {
  id: 'wt-assess-decision-1wd',
  title: 'Decision on a referral about a child',
  citation: 'Working Together to Safeguard Children',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'referral', happened: 'Referred on' },
  authorised: ['childrens-services'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late, with the manager’s reasons.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
