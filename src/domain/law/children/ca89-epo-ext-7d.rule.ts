import type { Rule } from '../rule.ts'

/** How far an emergency protection order can be extended, once. */
export const CA89_EPO_EXT_7D = {
  id: 'ca89-epo-ext-7d',
  title: 'Extension of an emergency protection order',
  citation: 'Children Act 1989, s 45(4)-(6)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'present end of the order', happened: 'The order now ends on' },
  authorised: ['court'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '1991-10-14',
      status: 'in-force',
      period: { counting: 'days-after', days: 7 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The order ends; no second extension is possible.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1989/41/section/45',
      note: 'At most 15 days with the first 8.',
    },
  ],

  cautions: ['Once only.', 'Ask while the order still lasts.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
