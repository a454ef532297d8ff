import type { Rule } from '../rule.ts'

/** When the assessment of a child is finished. */
export const WT_ASSESS_45WD = {
  id: 'wt-assess-45wd',
  title: 'Assessment of a child',
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
      period: { counting: 'working-days-after', workingDays: 45 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late, with the manager’s reasons.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: ['Count from the referral, not from the decision on it.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
