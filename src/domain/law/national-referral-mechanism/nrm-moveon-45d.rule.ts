import type { Rule } from '../rule.ts'

/** The earliest day on which support ends after a positive conclusive grounds decision. */
export const NRM_MOVEON_45D = {
  id: 'nrm-moveon-45d',
  title: 'Move on from support',
  citation: 'Modern slavery statutory guidance (Modern Slavery Act 2015, s 49); GOV.UK leaflet of 22 January 2026',
  force: 'guidance',
  kind: 'target',
  sense: 'no-earlier-than',
  appliesBy: 'decision-date',
  trigger: { event: 'positive conclusive grounds decision', happened: 'Decided on' },
  authorised: ['home-office'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v0',
      from: '2009-04-01',
      to: '2019-01-31',
      status: 'superseded',
      period: { counting: 'days-after', days: 14 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Support might end.',
      citation: 'Guidance before February 2019 (not read)',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
    {
      version: 'v1',
      from: '2019-02-01',
      status: 'guidance',
      period: { counting: 'days-after', days: 45 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Support may end, unless a recovery needs assessment gives longer.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
    },
  ],
  cautions: ['A recovery needs assessment can give longer: use the date in its letter.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
