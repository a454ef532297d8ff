import type { Rule } from '../rule.ts'

/** The shortest time for which a risk order’s fixed prohibitions run. */
export const STRO_MIN_2Y = {
  id: 'stro-min-2y',
  title: 'Shortest prohibition under a risk order',
  citation: 'Modern Slavery Act 2015, s 24(4)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order', happened: 'Order made on' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'years-from', years: 2 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The prohibition may end.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/24',
      note: 'Or until further order.',
    },
  ],
  cautions: ['The five years of a travel bar are not the length of the order.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
