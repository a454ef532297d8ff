import type { Rule } from '../rule.ts'

/** How long premises must have been closed before a landlord may rely on it as an absolute ground for possession. */
export const HOUSING_ABSOLUTE_GROUND_48H = {
  id: 'housing-absolute-ground-48h',
  title: 'Closure as an absolute ground for possession',
  citation: 'Housing Act 1985, s 84A condition 4; Housing Act 1988, ground 7A',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'start of the prohibition on access', happened: 'Access prohibited from' },
  authorised: ['local-authority', 'housing-provider'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 48 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The landlord may rely on the closure, if a closure order was made.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      note: 'Needs a closure order and more than 48 hours of continuous prohibition. Confirmed for the 1985 Act.',
    },
  ],

  cautions: ['More than 48 hours, without a break: a gap between notice and order starts them again.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
