import type { Rule } from '../rule.ts'

/** How far one extension carries a closure order beyond its present end. */
export const ASB_CLOSURE_EXTENSION = {
  id: 'asb-closure-extension',
  title: 'Extension of a closure order',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 82',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'present end of the order', happened: 'The order now ends on' },
  authorised: ['inspector', 'local-authority'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'months-added-to-end', months: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Access is restored.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/82',
      note: 'A further extension may follow within the six months.',
    },
  ],
  cautions: [
    'The whole order lasts no more than 6 months from the day it was made, not from the extension.',
    'The complaint must be made before the order ends, and the other agency consulted.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
