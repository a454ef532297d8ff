import type { Rule } from '../rule.ts'

/** How long somebody just recovered may stay in safe accommodation before deciding about a referral. */
export const NRM_PLACE_OF_SAFETY_3WD = {
  id: 'nrm-place-of-safety-3wd',
  title: 'Place of safety',
  citation: 'Modern Slavery Victim Care Contract',
  force: 'policy',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'recovery by law enforcement', happened: 'Recovered on' },
  authorised: ['support-provider'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2021-01-04',
      status: 'in-force',
      period: { counting: 'working-days-after', workingDays: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Move on, or enter the National Referral Mechanism.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
