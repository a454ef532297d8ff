import type { Rule } from '../rule.ts'

/** How long a prohibition on foreign travel may last. */
export const TRAVEL_BAR_5Y = {
  id: 'travel-bar-5y',
  title: 'Bar on foreign travel',
  citation: 'Modern Slavery Act 2015, ss 18, 25',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'start of the prohibition', happened: 'Prohibition starts on' },
  authorised: ['court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'years-from', years: 5 },
      exclusions: [],
      extensions: [
        {
          code: 'court-5y',
          grantedBy: ['court'],
          timing: { act: 'decision', words: 'Renewed before the bar ends', citation: 'ss 18, 25' },
          period: { counting: 'months-added-to-end', months: 60 },
          countedFrom: 'current-end',
          citation: 'ss 18, 25',
          certainty: 'confirmed',
          note: 'Each renewal up to five years.',
        },
      ],
      onExpiry: 'The bar ends unless renewed.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/18',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
