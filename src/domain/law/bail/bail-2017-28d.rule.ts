import type { Rule } from '../rule.ts'
import { BAIL_CAUTIONS, BAIL_PAUSES, decidedBeforeBailEnds } from './bail-law.ts'
import { COURT_EXTENSIONS_2017 } from './court-extensions.ts'

/** How long bail before charge lasts for somebody arrested from 3 April 2017 to 27 October 2022. */
export const BAIL_2017_28D = {
  id: 'bail-2017-28d',
  title: 'Bail before charge, arrests from April 2017 to October 2022',
  citation: 'Police and Criminal Evidence Act 1984, s 47ZB as enacted by the Policing and Crime Act 2017',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'arrest-date',
  trigger: { event: 'arrest for the offence', happened: 'Arrested on' },
  authorised: ['inspector'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2017-04-03',
      to: '2022-10-27',
      status: 'superseded',
      period: { counting: 'days-beginning-with', days: 28, begins: 'the-day-after' },
      exclusions: [],
      pauses: BAIL_PAUSES,
      extensions: [
        {
          code: 'superintendent-3m',
          grantedBy: ['superintendent'],
          timing: decidedBeforeBailEnds('s 47ZD as enacted'),
          period: { counting: 'months-beginning-with', months: 3, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZD as enacted',
          certainty: 'confirmed',
        },
        {
          code: 'designated-6m',
          grantedBy: ['assistant-chief-constable'],
          timing: decidedBeforeBailEnds('s 47ZE as enacted'),
          period: { counting: 'months-beginning-with', months: 6, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZE as enacted',
          certainty: 'partly',
          note: 'Exceptionally complex cases that the Director of Public Prosecutions designated.',
        },
        ...COURT_EXTENSIONS_2017,
      ],
      onExpiry: 'Bail ends.',
      certainty: 'partly',
      note: '28 days also for the Financial Conduct Authority. Serious Fraud Office: see bail-2017-sfo-3m.',
    },
  ],
  elsewhere: ['bail-before-2017', 'bail-2022-3m'],
  cautions: BAIL_CAUTIONS,
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
