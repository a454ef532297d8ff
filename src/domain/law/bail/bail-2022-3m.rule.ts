import type { Rule } from '../rule.ts'
import { BAIL_CAUTIONS, BAIL_PAUSES, decidedBeforeBailEnds } from './bail-law.ts'
import { COURT_12M, COURT_EXTENSIONS_2022 } from './court-extensions.ts'

/** How long bail before charge lasts for somebody arrested on or after 28 October 2022. */
export const BAIL_2022_3M = {
  id: 'bail-2022-3m',
  title: 'Bail before charge',
  citation: 'Police and Criminal Evidence Act 1984, s 47ZB(1)(b)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'arrest-date',
  trigger: { event: 'arrest for the offence', happened: 'Arrested on' },
  authorised: ['custody-officer'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2022-10-28',
      status: 'in-force',
      period: { counting: 'months-beginning-with', months: 3, begins: 'the-day-after' },
      exclusions: [],
      pauses: BAIL_PAUSES,
      extensions: [
        {
          code: 'inspector-6m',
          grantedBy: ['inspector'],
          timing: decidedBeforeBailEnds('s 47ZD'),
          period: { counting: 'months-beginning-with', months: 6, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZD',
          certainty: 'confirmed',
        },
        {
          code: 'superintendent-9m',
          grantedBy: ['superintendent'],
          timing: decidedBeforeBailEnds('s 47ZDA'),
          period: { counting: 'months-beginning-with', months: 9, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZDA',
          certainty: 'confirmed',
        },
        {
          code: 'designated-12m',
          grantedBy: ['assistant-chief-constable'],
          timing: decidedBeforeBailEnds('s 47ZE'),
          period: { counting: 'months-beginning-with', months: 12, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZE',
          certainty: 'confirmed',
          note: 'Designated by the Director of Public Prosecutions as exceptionally complex.',
        },
        COURT_12M,
        ...COURT_EXTENSIONS_2022,
      ],
      onExpiry: 'Bail ends.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZB',
      note: 'There is no final cap; beyond 24 months the court hears the parties if asked.',
    },
  ],
  elsewhere: ['bail-2017-28d', 'bail-before-2017'],
  cautions: BAIL_CAUTIONS,
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
