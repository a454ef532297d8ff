import type { Rule } from '../rule.ts'

/** From when a risk order can be discharged without everyone’s consent. */
export const STRO_NO_DISCHARGE_2Y = {
  id: 'stro-no-discharge-2y',
  title: 'Discharge of a risk order',
  citation: 'Modern Slavery Act 2015, s 27 (not read)',
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
      period: { counting: 'first-day-after-years-beginning-with', years: 2 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Discharge may be applied for without consent.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: ['Earlier with consent.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
