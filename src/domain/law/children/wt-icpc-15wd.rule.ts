import type { Rule } from '../rule.ts'

/** When the initial child protection conference is to be held. */
export const WT_ICPC_15WD = {
  id: 'wt-icpc-15wd',
  title: 'Initial child protection conference',
  citation: 'Working Together to Safeguard Children',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'strategy discussion that started the section 47 enquiry', happened: 'Strategy discussion on' },
  authorised: ['childrens-services'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2010-03-01',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 15 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late, with the manager’s reasons.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
    },
  ],
  cautions: [
    'Count from the discussion that started the enquiry, not from the last of several and not from the referral.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
