import type { Rule } from '../rule.ts'

/** By when somebody who lost by a sexual offences closure asks for compensation. */
export const SOA_CLOSURE_COMPENSATION_3M = {
  id: 'soa-closure-compensation-3m',
  title: 'Compensation for a sexual offences closure',
  citation: 'Sexual Offences Act 2003, s 136O(3)-(4)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: {
    event: 'day on which the order was refused, the appeal dismissed or the order ceased',
    happened: 'Refused, dismissed or ceased on',
  },
  authorised: ['person-with-loss'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'months-beginning-with', months: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The application cannot be entertained.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136O',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
