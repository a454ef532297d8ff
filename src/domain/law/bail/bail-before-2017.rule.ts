import type { Rule } from '../rule.ts'

/** How long bail before charge lasts for somebody arrested before 3 April 2017: the law set no limit. */
export const BAIL_BEFORE_2017 = {
  id: 'bail-before-2017',
  title: 'Bail before charge, arrests before April 2017',
  citation: 'Police and Criminal Evidence Act 1984, before the Policing and Crime Act 2017',
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
      from: '1986-01-01',
      to: '2017-04-02',
      status: 'superseded',
      period: {
        counting: 'as-stated',
        statedBy: 'custody officer',
        noLimit: 'For arrests before 3 April 2017 there was no statutory limit on the length of bail before charge',
      },
      exclusions: [],
      extensions: [],
      onExpiry: 'Answer to bail on the day that the custody officer set last.',
      certainty: 'unconfirmed',
      fromCertainty: 'unconfirmed',
      note: 'The custody officer set and reset the dates; no senior officer or court had to extend.',
    },
  ],
  elsewhere: ['bail-2017-28d', 'bail-2022-3m'],
  cautions: ['The date of the arrest chooses the regime for good, whenever bail was decided.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
