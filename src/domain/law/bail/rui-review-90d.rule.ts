import type { Rule } from '../rule.ts'

/** When a superintendent looks again at somebody released under investigation. */
export const RUI_REVIEW_90D = {
  id: 'rui-review-90d',
  title: 'Review by a superintendent of a release under investigation',
  citation: 'Policy; no statute limits a release under investigation',
  force: 'policy',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'release under investigation', happened: 'Released on' },
  authorised: ['superintendent'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2017-04-03',
      status: 'guidance',
      period: { counting: 'days-after', days: 90 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as overdue; the release goes on.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      note: 'The law sets no limit, no conditions and no duty to return. The number of days is this service’s own policy.',
    },
  ],

  cautions: [
    'Policy, not law.',
    'Tell the victim of the release and of every change: see victims-code-5wd and victims-code-1wd.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
