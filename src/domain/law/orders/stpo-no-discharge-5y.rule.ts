import type { Rule } from '../rule.ts'

/** From when a prevention order can be discharged without everyone’s consent. */
export const STPO_NO_DISCHARGE_5Y = {
  id: 'stpo-no-discharge-5y',
  title: 'Discharge of a prevention order',
  citation: 'Modern Slavery Act 2015, s 20(6)',
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
      period: { counting: 'first-day-after-years-beginning-with', years: 5 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Discharge may be applied for without consent.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/20',
    },
  ],
  cautions: ['Earlier with the consent of the defendant and the police.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
