import type { Rule } from '../rule.ts'

/** From when the conclusive grounds decision may be made. */
export const NRM_CONCLUSIVE_GROUNDS = {
  id: 'nrm-conclusive-grounds',
  title: 'Conclusive grounds decision',
  citation: 'Modern slavery statutory guidance (Modern Slavery Act 2015, s 49)',
  force: 'guidance',
  kind: 'target',
  sense: 'no-earlier-than',
  appliesBy: 'decision-date',
  trigger: { event: 'positive reasonable grounds decision', happened: 'Decided on' },
  authorised: ['competent-authority'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2009-04-01',
      to: '2022-12-12',
      status: 'superseded',
      period: { counting: 'days-after', days: 45 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The decision was to follow as soon as possible.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      note: 'As soon as possible after 45 days, in the guidance of the time.',
    },
    {
      version: 'v2',
      from: '2022-12-13',
      status: 'guidance',
      period: { counting: 'days-after', days: 30 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The decision may be made; no day is fixed for it.',
      certainty: 'partly',
      note: 'There is no deadline; only not before the recovery period has run for its 30 days.',
    },
  ],

  cautions: ['No deadline: decisions have taken many months. Support goes on until the decision.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
