import type { Rule } from '../rule.ts'

/** How long police information of group 4 is kept at the least. */
export const RETENTION_GROUP_4_6Y = {
  id: 'retention-group-4-6y',
  title: 'Shortest retention of police information, group 4',
  citation: 'Police information: Code of Practice of 2005, Code of 2023 and authorised professional practice',
  force: 'guidance',
  kind: 'target',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'record', happened: 'Recorded on' },
  authorised: ['data-controller'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2005-01-01',
      status: 'guidance',
      period: { counting: 'years-from', years: 6 },
      exclusions: [],
      extensions: [],
      onExpiry: 'It may be reviewed for disposal.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: ['Nothing is ever deleted by itself: somebody reviews it and records why it is kept or destroyed.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
