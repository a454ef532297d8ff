import type { Rule } from '../rule.ts'

/** When police information of group 1 is reviewed. */
export const RETENTION_GROUP_1_10Y = {
  id: 'retention-group-1-10y',
  title: 'Review of police information, group 1',
  citation: 'Police information: Code of Practice of 2005, Code of 2023 and authorised professional practice',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'record, or last review', happened: 'Recorded or reviewed on' },
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
      onExpiry: 'Review it.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: 'Certain matters of public protection: kept until the subject is 100 years old, and reviewed every ten years.',
    },
  ],

  cautions: ['Nothing is ever deleted by itself: somebody reviews it and records why it is kept or destroyed.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
