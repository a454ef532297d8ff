import type { Rule } from '../rule.ts'
import { APPROXIMATE, DETENTION_PAUSES } from './detention-pauses.ts'

/** The longest that anybody may be detained without charge, whatever was extended. */
export const PACE_96H_MAX = {
  id: 'pace-96h-max',
  title: 'Longest detention without charge',
  citation: 'Police and Criminal Evidence Act 1984, s 44(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'relevant time', happened: 'Relevant time' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 96 },
      exclusions: [],
      pauses: DETENTION_PAUSES,
      extensions: [],
      maxTotal: { counting: 'hours-elapsed', hours: 96 },
      onExpiry: 'Charge or release.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/44',
    },
  ],
  cautions: [APPROXIMATE],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
