import type { Rule } from '../rule.ts'

/** By when the magistrates must hear the application for a closure order. */
export const ASB_CLOSURE_APPLICATION_HEARING = {
  id: 'asb-closure-application-hearing',
  title: 'Hearing of the application for a closure order',
  citation: 'Anti-social Behaviour, Crime and Policing Act 2014, s 80(3)-(4)',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'service of the notice', happened: 'Served' },
  authorised: ['constable', 'local-authority'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2014-10-20',
      status: 'in-force',
      period: { counting: 'hours-elapsed-skip-christmas', hours: 48 },
      exclusions: [{ words: 'Christmas Day (25 December)', citation: 's 80(4)' }],
      extensions: [],
      onExpiry: 'The Act names no sanction; treat the court’s power as lost, cancel and issue again on fresh grounds.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2014/12/section/80',
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
      onExpiry: 'What the new text says of this is not known. To be safe, treat the court’s power as lost.',
      citation: 'Crime and Policing Act 2026',
      certainty: 'partly',
      note: 'Housing providers become able to apply as well. Not started by the first commencement regulations (29 June 2026); no later ones were found. How the new text treats Christmas Day is not confirmed.',
    },
  ],
  cautions: [
    'The application must be heard in this time, not merely received: the hour of the hearing matters. List it at least one court day earlier.',
    'Each notice has its own time of service: count for each premises and list by the earliest.',
    'The Act does not say which step of service starts the clock: count from the earliest completed one.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
