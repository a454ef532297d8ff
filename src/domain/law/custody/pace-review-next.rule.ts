import type { Rule } from '../rule.ts'
import { APPROXIMATE } from './detention-pauses.ts'

/** By when each later review of detention without charge follows. */
export const PACE_REVIEW_NEXT = {
  id: 'pace-review-next',
  title: 'Next review of detention',
  citation: 'Police and Criminal Evidence Act 1984, s 40(3)(b)-(c)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'previous review', happened: 'Reviewed' },
  authorised: ['inspector'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 9 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Hold the review as soon as practicable and record the reason for the delay.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/40',
      note: 'May be postponed where it is impracticable (s 40(4)).',
    },
  ],
  cautions: [
    APPROXIMATE,
    'Count from when the previous review was held. One held late does not move the later times: then count from when it was due.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
