import type { Rule } from '../rule.ts'

/** By when somebody who lost by a closure asks the court for compensation. */
export const ASB_CLOSURE_COMPENSATION_3M = {
  id: 'asb-closure-compensation-3m',
  title: 'Compensation for a closure',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 90(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: {
    event: 'day on which the notice was cancelled, the order refused or the order ceased',
    happened: 'Cancelled, refused or ceased on',
  },
  authorised: ['person-with-loss'],
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
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/90',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
