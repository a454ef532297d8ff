import type { Rule } from '../rule.ts'

/** How long an emergency protection order may last. */
export const CA89_EPO_8D = {
  id: 'ca89-epo-8d',
  title: 'Emergency protection order',
  citation: 'Children Act 1989, s 45(1)-(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: {
    event: 'order, or first day of police protection where it was applied for then',
    happened: 'Order made, or child taken into protection, on',
  },
  authorised: ['court'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '1991-10-14',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 8 },
      exclusions: [],
      extensions: [
        {
          code: 'court-7d',
          grantedBy: ['court'],
          timing: { act: 'request', words: 'Asked for while the order lasts', citation: 's 45(4)-(6)' },
          once: true,
          period: { counting: 'days-after', days: 7 },
          countedFrom: 'current-end',
          citation: 's 45(4)-(6)',
          certainty: 'confirmed',
        },
      ],
      maxTotal: { counting: 'days-beginning-with', days: 15 },
      closedLastDay: {
        skipping: ['christmas-day', 'boxing-day', 'good-friday', 'bank-holiday', 'sunday'],
        at: '12:00',
        citation: 's 45(2)',
      },
      onExpiry: 'The order ends.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1989/41/section/45',
    },
  ],
  cautions: ['If applied for during police protection, count from the first day of that protection (s 45(3)).'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
