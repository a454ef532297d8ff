import type { Rule } from '../rule.ts'

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
      pauses: [
        { words: 'Time at hospital and on the way there and back, unless questioned', citation: 's 41(6)' },
        {
          words:
            'Time on bail, and the first 3 hours at the station after an arrest under s 46A (where the first arrest was on or after 28 October 2022)',
          citation: 's 47(6)-(6A)',
        },
      ],
      extensions: [
        {
          code: 'superintendent-36h',
          grantedBy: ['superintendent'],
          period: { counting: 'hours-elapsed', hours: 36 },
          countedFrom: 'trigger',
          citation: 's 42',
          certainty: 'confirmed',
          note: 'Indictable offence; decided after the second review and before 24 hours.',
        },
        {
          code: 'warrant-72h',
          grantedBy: ['magistrates-court'],
          period: { counting: 'hours-elapsed', hours: 72 },
          countedFrom: 'trigger',
          citation: 's 43',
          certainty: 'confirmed',
          note: 'The furthest that a warrant issued at 36 hours reaches. An earlier one runs 36 hours from its issue: see pace-72h-warrant.',
        },
        {
          code: 'warrant-96h',
          grantedBy: ['magistrates-court'],
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
    'Times in Part 4 of the Act are approximate (s 45(2)): a time to beat, not one to the second.',
    'The relevant time is usually arrival at the first police station, not arrest and not the authorisation of detention.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
