import type { Rule } from '../rule.ts'

/** When the council visits a privately fostered child. */
export const PRIVATE_FOSTERING_VISIT_7WD = {
  id: 'private-fostering-visit-7wd',
  title: 'Visit to a privately fostered child',
  citation: 'Rules on private fostering (not read)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'day on which the council was told', happened: 'Told on' },
  authorised: ['childrens-services'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'in-force',
      period: { counting: 'working-days-after', workingDays: 7 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Visit all the same and record the delay.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
