import type { Rule } from '../rule.ts'
import { BAIL_CAUTIONS, BAIL_PAUSES, decidedBeforeBailEnds } from './bail-law.ts'
import { COURT_EXTENSIONS_2022 } from './court-extensions.ts'

/** How long bail before charge lasts where one of four national agencies investigates. */
export const BAIL_2022_6M_AGENCY = {
  id: 'bail-2022-6m-agency',
  title:
    'Bail before charge in cases of the Financial Conduct Authority, HMRC, the National Crime Agency or the Serious Fraud Office',
  citation: 'Police and Criminal Evidence Act 1984, s 47ZB(1)(a)',
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
      period: { counting: 'months-beginning-with', months: 6, begins: 'the-day-after' },
      exclusions: [],
      pauses: BAIL_PAUSES,
      extensions: [
        {
          code: 'agency-12m',
          grantedBy: ['agency-senior-officer'],
          timing: decidedBeforeBailEnds('s 47ZDB'),
          period: { counting: 'months-beginning-with', months: 12, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZDB',
          certainty: 'confirmed',
          note: 'An officer of a standing equal to superintendent.',
        },
        ...COURT_EXTENSIONS_2022,
      ],
      onExpiry: 'Bail ends.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZB',
      note: 'There is no final cap; beyond 24 months the court hears the parties if asked.',
    },
  ],
  elsewhere: ['bail-2017-28d', 'bail-2017-sfo-3m'],
  cautions: BAIL_CAUTIONS,
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
