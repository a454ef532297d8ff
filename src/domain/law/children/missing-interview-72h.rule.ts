import type { Rule } from '../rule.ts'

/** When a child who was missing from care is talked to after their return. */
export const MISSING_INTERVIEW_72H = {
  id: 'missing-interview-72h',
  title: 'Return interview',
  citation: 'Guidance on children missing from care (not read)',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'return of the child', happened: 'Returned' },
  authorised: ['childrens-services'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'guidance',
      period: { counting: 'hours-elapsed', hours: 72 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late; hold it all the same.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
