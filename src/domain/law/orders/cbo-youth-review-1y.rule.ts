import type { Rule } from '../rule.ts'

/** When a criminal behaviour order of somebody under 18 is reviewed. */
export const CBO_YOUTH_REVIEW_1Y = {
  id: 'cbo-youth-review-1y',
  title: 'Yearly review of a criminal behaviour order, under 18',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, Part 2',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order, or previous review', happened: 'Made or reviewed on' },
  authorised: ['constable', 'local-authority'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'years-from', years: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Review all the same and record the delay.',
      certainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
