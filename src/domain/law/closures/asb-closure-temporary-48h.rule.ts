import type { Rule } from '../rule.ts'

/** How long the court may keep a closure notice alive when it makes no order. */
export const ASB_CLOSURE_TEMPORARY_48H = {
  id: 'asb-closure-temporary-48h',
  title: 'Closure notice continued by the court',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 81(2)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'refusal of the closure order', happened: 'Order refused' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 48 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The notice lapses.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/81',
    },
  ],
  cautions: ['Section 81 does not repeat the rule on Christmas Day: it counts.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
