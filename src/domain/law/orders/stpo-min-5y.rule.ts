import type { Rule } from '../rule.ts'

/** The shortest time for which a prevention order’s fixed prohibitions run. */
export const STPO_MIN_5Y = {
  id: 'stpo-min-5y',
  title: 'Shortest prohibition under a prevention order',
  citation: 'Modern Slavery Act 2015, s 17(4)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order', happened: 'Order made on' },
  authorised: ['court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'years-from', years: 5 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The prohibition may end.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/17',
      note: 'Or until further order.',
    },
  ],

  cautions: ['The five years of a travel bar are its longest time; those of the order are its shortest.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
