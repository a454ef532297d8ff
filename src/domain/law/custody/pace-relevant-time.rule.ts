import type { Rule } from '../rule.ts'
import { APPROXIMATE } from './detention-pauses.ts'

/** The latest relevant time of somebody arrested in one police area for an offence in another. */
export const PACE_RELEVANT_TIME = {
  id: 'pace-relevant-time',
  title: 'Relevant time after an arrest elsewhere',
  citation: 'Police and Criminal Evidence Act 1984, s 41(2)-(5)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: {
    event: 'arrest in the other area, departure from its place of detention, or entry to England and Wales',
    happened: 'Arrested, left or entered',
  },
  authorised: ['custody-officer'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1986-01-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 24 },
      exclusions: [],
      extensions: [],
      endsEarlierWith: 'arrival at the first police station in the area that wants the arrest',
      onExpiry: 'The detention clock starts here.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/41',
      note: 'Ordinarily the relevant time is arrival at the first police station after the arrest; for somebody arrested at a station, the arrest.',
    },
  ],

  cautions: [
    'Questioning in the other area or on the way about the offence destroys the later start.',
    'State the arrival at the first station as the end: whichever comes first is the relevant time.',
    APPROXIMATE,
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
