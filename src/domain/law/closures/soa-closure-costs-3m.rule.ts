import type { Rule } from '../rule.ts'

/** By when the police or council apply for their costs of a sexual offences closure. */
export const SOA_CLOSURE_COSTS_3M = {
  id: 'soa-closure-costs-3m',
  title: 'Costs of a sexual offences closure',
  citation: 'Sexual Offences Act 2003, s 136M(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'day on which the order ceases', happened: 'Order ceased on' },
  authorised: ['constable', 'local-authority'],
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
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136M',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
