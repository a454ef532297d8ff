import type { Rule } from '../rule.ts'

/** How long an interim prevention order lasts: as long as it states. */
export const STPO_INTERIM = {
  id: 'stpo-interim',
  title: 'Interim prevention order',
  citation: 'Modern Slavery Act 2015, s 21',
  force: 'statute',
  kind: 'limit',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'making of the interim order', happened: 'Interim order made on' },
  authorised: ['court'],
  doneAt: 'court',
  versions: [
    {
      version: 'v1',
      from: '2015-07-31',
      status: 'in-force',
      period: { counting: 'as-stated', statedBy: 'order' },
      exclusions: [],
      extensions: [
        {
          code: 'court-renewal',
          grantedBy: ['court'],
          timing: { act: 'request', words: 'Applied for before the interim order ends', citation: 's 21' },
          period: { counting: 'as-stated', statedBy: 'renewed order' },
          countedFrom: 'current-end',
          citation: 's 21',
          certainty: 'partly',
        },
      ],
      onExpiry: 'The interim order ends.',
      certainty: 'confirmed',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/21',
    },
  ],

  cautions: [
    'It ends when the main application is determined: state that day as the end if it comes earlier.',
    'If the main hearing slips, apply to renew before the end.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
