import type { Rule } from '../rule.ts'

/** How long a closure order may last. */
export const ASB_CLOSURE_ORDER = {
  id: 'asb-closure-order',
  title: 'Closure order',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 80(6)',
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
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'months-from', months: 3 },
      exclusions: [],
      extensions: [
        {
          code: 'court-3m',
          grantedBy: ['magistrates-court'],
          askedBy: ['inspector', 'local-authority'],
          consulted: 'the other of police and council',
          timing: { act: 'request', words: 'The complaint is made before the order ends', citation: 's 82' },
          period: { counting: 'months-added-to-end', months: 3 },
          countedFrom: 'current-end',
          citation: 's 82',
          certainty: 'confirmed',
          note: 'By the police or the council, whichever obtained the order.',
        },
      ],
      maxTotal: { counting: 'months-from', months: 6 },
      onExpiry: 'Access is restored; three months begin for costs and compensation.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/80',
      note: 'The order states the date and time at which it ends.',
    },
  ],
  cautions: ['Apply for an extension before the order ends; afterwards it is too late.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
