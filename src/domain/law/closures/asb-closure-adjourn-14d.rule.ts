import type { Rule } from '../rule.ts'

/** How long the court may adjourn so that somebody can oppose a closure order. */
export const ASB_CLOSURE_ADJOURN_14D = {
  id: 'asb-closure-adjourn-14d',
  title: 'Adjournment of the closure hearing',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 81(3)-(4)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'first hearing', happened: 'Adjourned on' },
  authorised: ['magistrates-court'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'days-after', days: 14 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The hearing must have resumed; the notice lapses unless the court continued it.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/81',
      note: 'Counting from the day after the hearing is the cautious reading of “not more than 14 days”.',
    },
  ],
  cautions: [
    'The adjournment does not continue the notice by itself: record whether s 81(4) was ordered.',
    'Residents are not kept out during the adjournment: it is still a notice.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
