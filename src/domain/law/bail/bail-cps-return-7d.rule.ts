import type { Rule } from '../rule.ts'

/** How long bail lasts at the least once the prosecutor asks the police for more information. */
export const BAIL_CPS_RETURN_7D = {
  id: 'bail-cps-return-7d',
  title: 'Bail after the prosecutor asks for more information',
  citation: 'Police and Criminal Evidence Act 1984, s 47ZL',
  force: 'statute',
  kind: 'limit',
  sense: 'no-earlier-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'request of the prosecutor for more information', happened: 'Asked on' },
  authorised: ['prosecutor'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2017-04-03',
      status: 'in-force',
      period: { counting: 'days-beginning-with', days: 7 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Bail may end, if its own period has run out.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZL',
      note: 'The period of bail was suspended while the case was with the prosecutor. Whether the day of the request counts is not confirmed: it is counted as day 1.',
    },
  ],

  cautions: [
    'Give the time with the prosecutor as a pause of the bail rule as well: the later of the two ends counts.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
