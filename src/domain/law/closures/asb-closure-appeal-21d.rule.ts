import type { Rule } from '../rule.ts'

/** By when an appeal about a closure order goes to the Crown Court. */
export const ASB_CLOSURE_APPEAL_21D = {
  id: 'asb-closure-appeal-21d',
  title: 'Appeal about a closure order',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 84(5)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'decision', happened: 'Decided on' },
  authorised: ['interested-person', 'constable', 'local-authority'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 21 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The right of appeal is lost.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/84',
    },
  ],
  cautions: ['The day of the decision is day 1.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
