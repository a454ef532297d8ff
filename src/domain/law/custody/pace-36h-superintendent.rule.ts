import type { Rule } from '../rule.ts'
import { APPROXIMATE, DETENTION_PAUSES } from './detention-pauses.ts'

/** How far a superintendent may extend detention without charge. */
export const PACE_36H_SUPERINTENDENT = {
  id: 'pace-36h-superintendent',
  title: 'Detention without charge extended by a superintendent',
  citation: 'Police and Criminal Evidence Act 1984, s 42',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'relevant time', happened: 'Relevant time' },
  authorised: ['superintendent'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2004-01-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 36 },
      exclusions: [],
      pauses: DETENTION_PAUSES,
      extensions: [],
      maxTotal: { counting: 'hours-elapsed', hours: 96 },
      onExpiry: 'Charge, release, or have applied for a warrant of further detention.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/42',
      note: 'Indictable offences since 2006; the date of the earlier widening is not confirmed.',
    },
  ],
  cautions: [
    APPROXIMATE,
    'Only after the second review and before 24 hours, by a superintendent responsible for the station.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
