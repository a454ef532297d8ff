import type { Rule } from '../rule.ts'
import { APPROXIMATE, DETENTION_PAUSES } from './detention-pauses.ts'

/** How long somebody may be kept in police detention without charge. */
export const PACE_24H = {
  id: 'pace-24h',
  title: 'Detention without charge',
  citation: 'Police and Criminal Evidence Act 1984, s 41',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'relevant time', happened: 'Relevant time' },
  authorised: ['custody-officer'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 24 },
      exclusions: [],
      pauses: DETENTION_PAUSES,
      extensions: [
        {
          code: 'superintendent-36h',
          grantedBy: ['superintendent'],
          timing: {
            act: 'decision',
            words: 'Decided after the second review and before 24 hours from the relevant time',
            citation: 's 42',
            within: { counting: 'hours-elapsed', hours: 24 },
            after: 'second review',
          },
          period: { counting: 'hours-elapsed', hours: 36 },
          countedFrom: 'trigger',
          citation: 's 42',
          certainty: 'confirmed',
          note: 'Indictable offence; by the superintendent or above who is responsible for the station.',
        },
        {
          code: 'warrant-72h',
          grantedBy: ['magistrates-court'],
          timing: {
            act: 'request',
            words:
              'Applied for before 36 hours from the relevant time, or in the next 6 hours if the court could not sit at 36',
            citation: 's 43',
            within: { counting: 'hours-elapsed', hours: 36 },
            late: { hours: 6, words: 'the court could not sit at 36 hours and sat within the 6 hours after' },
          },
          period: { counting: 'hours-elapsed', hours: 72 },
          countedFrom: 'trigger',
          citation: 's 43',
          certainty: 'confirmed',
          note: 'The furthest that a warrant issued at 36 hours reaches. An earlier one runs 36 hours from its issue: see pace-72h-warrant.',
        },
        {
          code: 'warrant-96h',
          grantedBy: ['magistrates-court'],
          timing: { act: 'request', words: 'Applied for before the warrant ends', citation: 's 44' },
          period: { counting: 'hours-elapsed', hours: 96 },
          countedFrom: 'trigger',
          citation: 's 44',
          certainty: 'confirmed',
          note: 'An extended warrant, never beyond 96 hours from the relevant time.',
        },
      ],
      maxTotal: { counting: 'hours-elapsed', hours: 96 },
      onExpiry: 'Charge, or release with or without bail.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/41',
    },
  ],
  cautions: [
    APPROXIMATE,
    'The relevant time is usually arrival at the first police station, not arrest and not the authorisation of detention.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
