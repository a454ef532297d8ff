import type { Rule } from '../rule.ts'

/** By when an appeal about a sexual offences closure order goes to the Crown Court. */
export const SOA_CLOSURE_APPEAL_21D = {
  id: 'soa-closure-appeal-21d',
  title: 'Appeal about a sexual offences closure order',
  citation: 'Sexual Offences Act 2003, s 136K(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'order or decision', happened: 'Decided on' },
  authorised: ['interested-person', 'constable', 'local-authority'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 21 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The right of appeal is lost.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136K',
    },
  ],
  cautions: ['The day of the decision is day 1.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
