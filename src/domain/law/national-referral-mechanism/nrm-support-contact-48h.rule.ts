import type { Rule } from '../rule.ts'

/** When somebody referred for support should have heard from the provider. */
export const NRM_SUPPORT_CONTACT_48H = {
  id: 'nrm-support-contact-48h',
  title: 'First contact of the support provider',
  citation: 'GOV.UK leaflet on support, 22 January 2026',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'referral for support', happened: 'Referred' },
  authorised: ['support-provider'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2026-01-22',
      status: 'guidance',
      period: { counting: 'hours-elapsed', hours: 48 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The person or their lawyer may call the provider directly.',
      certainty: 'confirmed',
      fromCertainty: 'partly',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
