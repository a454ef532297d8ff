import type { Rule } from '../rule.ts'

/** By when a personal data breach is reported to the Commissioner. */
export const DPA_BREACH_72H = {
  id: 'dpa-breach-72h',
  title: 'Report of a personal data breach',
  citation: 'Data Protection Act 2018, s 67(1)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'becoming aware of the breach', happened: 'Became aware' },
  authorised: ['data-controller'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2018-05-25',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 72 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Report all the same, with the reasons for the delay.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2018/12/section/67',
      note: 'Without undue delay and, where feasible, within this time; information may follow in phases.',
    },
  ],
  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
