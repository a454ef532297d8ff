import type { Rule } from '../rule.ts'

/** By when the police or council apply for the cost of clearing, securing or maintaining closed premises. */
export const ASB_CLOSURE_COSTS_3M = {
  id: 'asb-closure-costs-3m',
  title: 'Costs of a closure',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 88(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'day on which the order ceases', happened: 'Order ceased on' },
  authorised: ['local-policing-body', 'local-authority'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'months-beginning-with', months: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The application cannot be heard.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/88',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
