import type { Rule } from '../rule.ts'

/** By when the Commissioner answers a prior consultation. */
export const DPA_S65_6W = {
  id: 'dpa-s65-6w',
  title: 'Advice after prior consultation',
  citation: 'Data Protection Act 2018, s 65(5)-(6)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'receipt of the request', happened: 'Request received on' },
  authorised: ['commissioner'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-05-25',
      status: 'in-force',
      period: { counting: 'weeks-beginning-with', weeks: 6 },
      exclusions: [],
      extensions: [
        {
          code: 'commissioner-1m',
          grantedBy: ['commissioner'],
          timing: { act: 'decision', words: 'Told before the six weeks end', citation: 's 65(6)' },
          once: true,
          period: { counting: 'months-added-to-end', months: 1 },
          countedFrom: 'current-end',
          citation: 's 65(6)',
          certainty: 'confirmed',
        },
      ],
      onExpiry: 'The Commissioner’s advice is due.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2018/12/section/65',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
