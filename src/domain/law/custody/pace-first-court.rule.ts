import type { Rule } from '../rule.ts'

/** By when a court sits for somebody charged and kept in custody. */
export const PACE_FIRST_COURT = {
  id: 'pace-first-court',
  title: 'First court after charge',
  citation: 'Police and Criminal Evidence Act 1984, s 46',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'charge', happened: 'Charged on' },
  authorised: ['custody-officer'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'days-after-skipping', days: 1, skipping: ['christmas-day', 'good-friday', 'sunday'] },
      exclusions: [],
      extensions: [],
      onExpiry: 'A court must have sat.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/46',
      note: 'Bring the person before the first court that sits. Where none sits that day or the next, one is arranged by this day.',
    },
  ],

  cautions: ['The first available court comes first: this is the last day, not the aim.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
