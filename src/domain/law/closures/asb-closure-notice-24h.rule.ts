import type { Rule } from '../rule.ts'

/** How long a closure notice issued by an inspector or a council may keep people out. */
export const ASB_CLOSURE_NOTICE_24H = {
  id: 'asb-closure-notice-24h',
  title: 'Closure notice of up to 24 hours',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 77(1)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'service of the notice', happened: 'Served' },
  authorised: ['inspector', 'local-authority'],
  doneAt: 'any-hour',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed', hours: 24 },
      exclusions: [],
      extensions: [
        {
          code: 'extension-notice-24h',
          grantedBy: ['superintendent', 'chief-executive-or-designate'],
          timing: { act: 'decision', words: 'Issued before the notice ends', citation: 's 77(4)' },
          once: true,
          period: { counting: 'hours-elapsed', hours: 24 },
          countedFrom: 'current-end',
          citation: 's 77(4)-(6)',
          certainty: 'confirmed',
          note: 'The extension notice names the first one, states the added time and must itself be served (s 79).',
        },
      ],
      maxTotal: { counting: 'hours-elapsed', hours: 48 },
      onExpiry: 'The prohibition ends and people may return.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/77',
      note: 'The notice runs for the period that it states, usually from service.',
    },
  ],
  cautions: [
    'Christmas Day counts here: only the 48 hours leave it out.',
    'An inspector cannot sign the extension, and nothing extends a notice that has ended.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
