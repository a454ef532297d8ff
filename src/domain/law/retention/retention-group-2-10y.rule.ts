import type { Rule } from '../rule.ts'

/** When police information of group 2 is reviewed. */
export const RETENTION_GROUP_2_10Y = {
  id: 'retention-group-2-10y',
  title: 'Review of police information, group 2',
  citation: 'Police information: Code of Practice of 2005, Code of 2023 and authorised professional practice',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'last contact, or last review', happened: 'Last contact or review on' },
  authorised: ['data-controller'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2005-01-01',
      status: 'guidance',
      period: { counting: 'years-from', years: 10 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Review it, and again every ten years.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: 'Other sexual, violent or serious matters: a clear period of ten years.',
    },
  ],

  cautions: ['Nothing is ever deleted by itself: somebody reviews it and records why it is kept or destroyed.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
