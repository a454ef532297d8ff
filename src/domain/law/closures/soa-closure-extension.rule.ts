import type { Rule } from '../rule.ts'

/** How far one extension carries a sexual offences closure order beyond its present end. */
export const SOA_CLOSURE_EXTENSION = {
  id: 'soa-closure-extension',
  title: 'Extension of a sexual offences closure order',
  citation: 'Sexual Offences Act 2003, ss 136H-136I',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'present end of the order', happened: 'The order now ends on' },
  authorised: ['superintendent'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'months-added-to-end', months: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Access is restored.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136I',
      note: 'A constable’s complaint that a superintendent or above authorised; a further extension may follow within the six months.',
    },
  ],

  cautions: [
    'The whole order lasts no more than 6 months from the day it was made, not from the extension.',
    'The complaint must be made before the order ends, and the council consulted.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
