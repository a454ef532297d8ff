import type { Rule } from '../rule.ts'

/** By when a search warrant must have been used. */
export const PACE_WARRANT_3M = {
  id: 'pace-warrant-3m',
  title: 'Search warrant',
  citation: 'Police and Criminal Evidence Act 1984, s 16(3), (10)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'issue-date',
  trigger: { event: 'issue of the warrant', happened: 'Warrant issued on' },
  authorised: ['constable'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v0',
      from: '1986-01-01',
      to: '2005-12-31',
      status: 'superseded',
      period: { counting: 'months-from', months: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Return it to the court.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
    },
    {
      version: 'v1',
      from: '2006-01-01',
      status: 'in-force',
      period: { counting: 'months-from', months: 3 },
      exclusions: [],
      extensions: [],
      maxTotal: { counting: 'months-from', months: 3 },
      onExpiry: 'Return it to the court, which keeps it: see pace-warrant-kept-12m.',
      certainty: 'partly',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/16',
    },
  ],
  cautions: ['Second and later entries under a multiple-entry warrant need an inspector’s written authority.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
