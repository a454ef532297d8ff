import type { Rule } from '../rule.ts'

/** By when somebody asks for a negative decision to be looked at again. */
export const NRM_RECONSIDERATION_30D = {
  id: 'nrm-reconsideration-30d',
  title: 'Reconsideration of a negative decision',
  citation: 'Modern slavery statutory guidance (Modern Slavery Act 2015, s 49), v3.12 paras 14.216-14.228',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'decision-date',
  trigger: { event: 'negative decision', happened: 'Decided on' },
  authorised: ['possible-victim', 'support-provider'],
  doneAt: 'office',
  versions: [
    {
      version: 'v0',
      from: '2009-04-01',
      to: '2024-02-21',
      status: 'superseded',
      period: {
        counting: 'as-stated',
        statedBy: 'competent authority',
        noLimit:
          'Before about February 2024 there was no fixed limit for asking that a negative decision be looked at again',
      },
      exclusions: [],
      extensions: [],
      onExpiry: 'Nothing was fixed.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
    },
    {
      version: 'v1',
      from: '2024-02-22',
      status: 'guidance',
      period: { counting: 'days-after', days: 30 },
      exclusions: [],
      extensions: [
        {
          code: 'more-time',
          grantedBy: ['competent-authority'],
          askedBy: ['possible-victim', 'support-provider'],
          timing: {
            act: 'request',
            words: 'Asked for in writing, with reasons, before the 30 days end',
            citation: 'v3.12 paras 14.216-14.228',
          },
          period: { counting: 'as-stated', statedBy: 'competent authority' },
          countedFrom: 'current-end',
          citation: 'v3.12 paras 14.216-14.228',
          certainty: 'confirmed',
          note: 'Where evidence cannot be ready in time.',
        },
      ],
      onExpiry: 'The request may be refused.',
      certainty: 'partly',
      fromCertainty: 'partly',
      note: 'The policy has been challenged in court; the outcome was not found.',
    },
  ],
  cautions: [
    'Record the day the letter arrived as well: some never receive it in time.',
    'Ask for more time in writing before this day. The time for judicial review does not wait.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
