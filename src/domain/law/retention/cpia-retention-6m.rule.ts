import type { Rule } from '../rule.ts'

/** How long material of an investigation is kept after a conviction at the least. */
export const CPIA_RETENTION_6M = {
  id: 'cpia-retention-6m',
  title: 'Retention of material after a conviction',
  citation: 'Criminal Procedure and Investigations Act 1996 (not read)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'conviction', happened: 'Convicted on' },
  authorised: ['constable'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2018-04-01',
      status: 'in-force',
      period: { counting: 'months-from', months: 6 },
      exclusions: [],
      extensions: [],
      lastsUntil: 'release from custody or hospital',
      onExpiry: 'It need no longer be kept for this case.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
  ],

  cautions: [
    'Longer while an appeal or a review of the conviction goes on.',
    'Until there is a decision whether to charge, everything relevant is kept.',
    'Records of partner agencies may be relevant: mark them.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
