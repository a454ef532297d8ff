import type { Rule } from '../rule.ts'

/** When the strategy discussion is held. */
export const WT_STRATEGY_3D = {
  id: 'wt-strategy-3d',
  title: 'Strategy discussion',
  citation: 'Working Together to Safeguard Children; the days are local rules',
  force: 'policy',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'referral', happened: 'Referred on' },
  authorised: ['childrens-services', 'constable'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'guidance',
      period: { counting: 'days-after', days: 3 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late, with reasons.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      note: 'The guidance says as soon as possible. Local rules often say the same day or within three days.',
    },
  ],

  cautions: [
    'As soon as possible comes first: children’s services, police and health at least.',
    'Local policy, not law.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
