import type { Rule } from '../rule.ts'

/** When the competent authority aims to say whether there are reasonable grounds to believe somebody is a victim. */
export const NRM_RG_5WD = {
  id: 'nrm-rg-5wd',
  title: 'Reasonable grounds decision',
  citation: 'Modern slavery statutory guidance (Modern Slavery Act 2015, s 49)',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'receipt of the referral', happened: 'Referral received on' },
  authorised: ['competent-authority'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2009-04-01',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 5 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as overdue; the referral stands.',
      certainty: 'partly',
    },
  ],
  cautions: ['An aim “where possible”, not a limit.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
