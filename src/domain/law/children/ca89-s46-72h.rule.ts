import type { Rule } from '../rule.ts'

/** How long the police may keep a child in police protection. */
export const CA89_S46_72H = {
  id: 'ca89-s46-72h',
  title: 'Police protection of a child',
  citation: 'Children Act 1989, s 46(6)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'taking the child into police protection', happened: 'Taken into protection' },
  authorised: ['constable'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '1991-10-14',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 72 },
      exclusions: [],
      extensions: [],
      maxTotal: { counting: 'hours-elapsed', hours: 72 },
      onExpiry: 'Release the child, or the council has an order or consent.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1989/41/section/46',
    },
  ],
  cautions: ['Count from taking the child into protection, not from arrival at the foster home. No day is left out.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
