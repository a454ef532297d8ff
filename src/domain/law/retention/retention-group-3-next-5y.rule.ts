import type { Rule } from '../rule.ts'

/** When police information of group 3 is reviewed again. */
export const RETENTION_GROUP_3_NEXT_5Y = {
  id: 'retention-group-3-next-5y',
  title: 'Next review of police information, group 3',
  citation: 'Police information: Code of Practice of 2005, Code of 2023 and authorised professional practice',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'last review', happened: 'Reviewed on' },
  authorised: ['data-controller'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2005-01-01',
      status: 'guidance',
      period: { counting: 'years-from', years: 5 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Review it, or dispose of it by time.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: ['Nothing is ever deleted by itself: somebody reviews it and records why it is kept or destroyed.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
