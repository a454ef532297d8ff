import type { Rule } from '../rule.ts'

/** By when a victim is referred to a support service. */
export const VICTIMS_CODE_SUPPORT_2WD = {
  id: 'victims-code-support-2wd',
  title: 'Referral of a victim to support',
  citation: 'Code of Practice for Victims of Crime',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'report of the crime', happened: 'Reported on' },
  authorised: ['constable'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2015-11-16',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 2 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The victim may complain.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: ['Ask first how and when it is safe to make contact.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
