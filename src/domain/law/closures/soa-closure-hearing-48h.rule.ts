import type { Rule } from '../rule.ts'

/** By when the magistrates must hear an application about premises used for specified sexual offences. */
export const SOA_CLOSURE_HEARING_48H = {
  id: 'soa-closure-hearing-48h',
  title: 'Hearing of the application for a sexual offences closure order',
  citation: 'Sexual Offences Act 2003, s 136D(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: {
    event: 'fixing of the notice to the premises under s 136C(3)(a)',
    happened: 'Notice fixed to the premises',
  },
  authorised: ['superintendent'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2010-04-01',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 48 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The notice lasts only until the application is determined or adjourned.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2003/42/section/136D',
      note: 'A superintendent authorises; a constable applies. Adjournment of up to 14 days under s 136E.',
    },
  ],
  cautions: [
    'No day is left out, not even Christmas Day: do not serve when no court will sit.',
    'The hour of the hearing matters: list it at least one court day earlier.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
