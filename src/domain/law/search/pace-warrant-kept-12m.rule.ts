import type { Rule } from '../rule.ts'

/** How long the court keeps a returned search warrant, for the occupier to inspect. */
export const PACE_WARRANT_KEPT_12M = {
  id: 'pace-warrant-kept-12m',
  title: 'Search warrant kept by the court',
  citation: 'Police and Criminal Evidence Act 1984, s 16(9)-(12)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'return of the warrant to the court', happened: 'Returned on' },
  authorised: ['magistrates-court'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2006-01-01',
      status: 'in-force',
      period: { counting: 'months-from', months: 12 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The court need no longer keep it; the occupier’s right to inspect it ends.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/16',
    },
  ],

  cautions: [],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
