import type { Rule } from '../rule.ts'
import { BAIL_CAUTIONS, BAIL_PAUSES } from './bail-law.ts'
import { COURT_EXTENSIONS_2017 } from './court-extensions.ts'

/** How long bail before charge lasts in cases of the Serious Fraud Office, arrests from April 2017 to October 2022. */
export const BAIL_2017_SFO_3M = {
  id: 'bail-2017-sfo-3m',
  title: 'Bail before charge in cases of the Serious Fraud Office, arrests from April 2017 to October 2022',
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
      period: { counting: 'months-beginning-with', months: 3, begins: 'the-day-after' },
      exclusions: [],
      pauses: BAIL_PAUSES,
      extensions: COURT_EXTENSIONS_2017,
      onExpiry: 'Bail ends.',
      certainty: 'unconfirmed',
    },
  ],
  elsewhere: ['bail-before-2017', 'bail-2022-6m-agency'],
  cautions: BAIL_CAUTIONS,
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
