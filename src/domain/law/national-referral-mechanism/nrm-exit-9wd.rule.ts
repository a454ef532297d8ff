import type { Rule } from '../rule.ts'

/** How long support goes on after a negative decision. */
export const NRM_EXIT_9WD = {
  id: 'nrm-exit-9wd',
  title: 'Leaving support after a negative decision',
  citation: 'Modern slavery statutory guidance (Modern Slavery Act 2015, s 49)',
  force: 'guidance',
  kind: 'target',
  sense: 'no-earlier-than',
  appliesBy: 'decision-date',
  trigger: { event: 'negative decision', happened: 'Decided on' },
  authorised: ['home-office'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2024-02-22',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 9 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Support may end.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: 'Nine working days in guidance of this time; the length can be set otherwise.',
    },
  ],

  cautions: ['Use the date in the letter: state it as the end.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
