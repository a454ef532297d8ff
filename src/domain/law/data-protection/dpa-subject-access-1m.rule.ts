import type { Rule } from '../rule.ts'

/** By when somebody who asks is given what is held about them. */
export const DPA_SUBJECT_ACCESS_1M = {
  id: 'dpa-subject-access-1m',
  title: 'Subject access',
  citation: 'Data Protection Act 2018, s 54; UK GDPR, art 12',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'receipt of the request', happened: 'Request received on' },
  authorised: ['data-controller'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-05-25',
      to: '2026-02-04',
      status: 'superseded',
      period: { counting: 'months-from', months: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Answer all the same; the person may complain.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      note: 'How the month is counted was not read: the earlier reading is shown as well.',
    },
    {
      version: 'v2',
      from: '2026-02-05',
      status: 'in-force',
      period: { counting: 'months-from', months: 1 },
      exclusions: [],
      pauses: [
        {
          words: 'Time for which the clock stops while the request is made clear',
          citation: 'Data (Use and Access) Act 2025, s 76',
        },
      ],
      extensions: [],
      onExpiry: 'Answer all the same; the person may complain.',
      certainty: 'partly',
      note: 'Section 76 of the Data (Use and Access) Act 2025 moved the rules on more time and on stopping the clock (SI 2026/82). How the month is counted was not read: the earlier reading is shown as well.',
    },
  ],

  cautions: ['More time can be had in hard cases: look up for how long.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
