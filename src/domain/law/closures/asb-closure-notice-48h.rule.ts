import type { Rule } from '../rule.ts'

/** How long a closure notice issued by a superintendent or signed by a council’s chief executive may keep people out. */
export const ASB_CLOSURE_NOTICE_48H = {
  id: 'asb-closure-notice-48h',
  title: 'Closure notice of up to 48 hours',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 77(2)-(3)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'service of the notice', happened: 'Served' },
  authorised: ['superintendent', 'chief-executive-or-designate'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed-skip-christmas', hours: 48 },
      exclusions: [{ words: 'Christmas Day (25 December)', citation: 's 77(3)' }],
      extensions: [],
      maxTotal: { counting: 'hours-elapsed-skip-christmas', hours: 48 },
      onExpiry: 'The prohibition ends and people may return.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/77',
      note: 'The issuer cannot extend it; only the court can continue it (s 81).',
    },
    {
      version: 'v2',
      from: null,
      enactedOn: '2026-04-29',
      status: 'enacted-not-commenced',
      period: { counting: 'hours-elapsed-skip-christmas', hours: 72 },
      exclusions: [
        {
          words: 'Christmas Day (25 December)',
          citation: 'whether the new text keeps this is not confirmed',
          certainty: 'unconfirmed',
        },
      ],
      extensions: [],
      onExpiry: 'The prohibition ends and people may return.',
      citation: 'Crime and Policing Act 2026',
      certainty: 'unconfirmed',
      note: 'That this Act lengthens the notice itself and not only the time to the hearing is not confirmed. Not started by the first commencement regulations (29 June 2026); no later ones were found. How the new text treats Christmas Day is not confirmed.',
    },
  ],
  cautions: [
    'Weekends and bank holidays count.',
    'Count from the start that the notice states, not from its signature.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
