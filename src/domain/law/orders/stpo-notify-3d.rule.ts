import type { Rule } from '../rule.ts'

/** By when somebody under a slavery and trafficking prevention order gives the police their name and address. */
export const STPO_NOTIFY_3D = {
  id: 'stpo-notify-3d',
  title: 'Notification under a prevention order',
  citation: 'Modern Slavery Act 2015, s 19(3), (6)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'first service of the order, or the change', happened: 'Served, or changed, on' },
  authorised: ['defendant'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Not to notify is an offence.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/19',
    },
  ],
  cautions: ['The day of service is day 1, and holidays count.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
