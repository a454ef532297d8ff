import type { Rule } from '../rule.ts'

/** How long a closure order about specified sexual offences may last. */
export const SOA_CLOSURE_ORDER_3M = {
  id: 'soa-closure-order-3m',
  title: 'Sexual offences closure order',
  citation: 'Sexual Offences Act 2003, s 136D(2)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order', happened: 'Order made on' },
  authorised: ['magistrates-court'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'months-from', months: 3 },
      exclusions: [],
      extensions: [
        {
          code: 'court-3m',
          grantedBy: ['magistrates-court'],
          askedBy: ['constable'],
          consulted: 'the council',
          timing: { act: 'request', words: 'The complaint is made before the order ends', citation: 'ss 136H-136I' },
          period: { counting: 'months-added-to-end', months: 3 },
          countedFrom: 'current-end',
          citation: 'ss 136H-136I',
          certainty: 'confirmed',
          note: 'A superintendent or above authorises the complaint.',
        },
      ],
      maxTotal: { counting: 'months-from', months: 6 },
      onExpiry: 'Access is restored.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136D',
    },
  ],
  cautions: ['Apply for an extension before the order ends; afterwards it is too late.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
