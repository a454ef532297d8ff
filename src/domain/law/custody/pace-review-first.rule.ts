import type { Rule } from '../rule.ts'
import { APPROXIMATE } from './detention-pauses.ts'

/** By when an inspector first reviews whether detention without charge is still needed. */
export const PACE_REVIEW_FIRST = {
  id: 'pace-review-first',
  title: 'First review of detention',
  citation: 'Police and Criminal Evidence Act 1984, s 40(3)(a)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'authorisation of detention', happened: 'Detention authorised' },
  authorised: ['inspector'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 6 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Hold the review as soon as practicable and record the reason for the delay.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/40',
      note: 'May be postponed where it is impracticable (s 40(4)). The reviewer must not be directly involved.',
    },
  ],
  cautions: [APPROXIMATE, 'Count from the authorisation of detention, not from arrival.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
