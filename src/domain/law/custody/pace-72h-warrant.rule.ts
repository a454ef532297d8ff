import type { Rule } from '../rule.ts'
import { APPROXIMATE } from './detention-pauses.ts'

/** How long one warrant of further detention may last. */
export const PACE_72H_WARRANT = {
  id: 'pace-72h-warrant',
  title: 'Warrant of further detention',
  citation: 'Police and Criminal Evidence Act 1984, s 43',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'issue-date',
  trigger: { event: 'issue of the warrant', happened: 'Warrant issued' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 36 },
      exclusions: [],
      extensions: [
        {
          code: 'warrant-extended-36h',
          grantedBy: ['magistrates-court'],
          timing: { act: 'request', words: 'Applied for before the warrant ends', citation: 's 44' },
          period: { counting: 'hours-elapsed', hours: 36 },
          countedFrom: 'current-end',
          citation: 's 44',
          certainty: 'confirmed',
          note: 'Each up to 36 hours, never beyond 96 hours from the relevant time.',
        },
      ],
      onExpiry: 'Charge, release, or have applied to extend the warrant.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/43',
      note: 'A warrant issued at 36 hours reaches 72 hours from the relevant time.',
    },
  ],
  cautions: [APPROXIMATE, 'Count from the issue of the warrant, and check pace-96h-max from the relevant time.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
