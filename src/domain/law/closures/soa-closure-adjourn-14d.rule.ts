import type { Rule } from '../rule.ts'

/** How long the court may adjourn so that somebody can oppose a sexual offences closure order. */
export const SOA_CLOSURE_ADJOURN_14D = {
  id: 'soa-closure-adjourn-14d',
  title: 'Adjournment of a sexual offences closure hearing',
  citation: 'Sexual Offences Act 2003, s 136E',
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
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'days-after', days: 14 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The hearing must have resumed; the notice lapses unless the court continued it.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136E',
      note: 'Counting from the day after the hearing is the cautious reading of “not more than 14 days”.',
    },
  ],
  cautions: [
    'The adjournment does not continue the notice by itself: record whether the court continued it (s 136E(2)).',
    'Residents are not kept out during the adjournment: it is still a notice.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
