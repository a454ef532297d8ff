import type { Rule } from '../rule.ts'

/** By when an appeal against a prevention or risk order goes to the Crown Court. */
export const STPO_APPEAL_21D = {
  id: 'stpo-appeal-21d',
  title: 'Appeal against a prevention or risk order',
  citation: 'Modern Slavery Act 2015, s 22; Criminal Procedure Rules (not read)',
  force: 'regulations',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the order', happened: 'Order made on' },
  authorised: ['defendant'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 21 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The appeal needs more time from the court.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: '21 days at the time this was written. Whether the day of the order counts is not confirmed: it is counted as day 1, the earlier reading.',
    },
  ],

  cautions: [
    'For orders of magistrates. An order made on conviction is appealed as a sentence.',
    'Check the time in the rules of the day.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
