import type { Rule } from '../rule.ts'

/** By when a victim is told of an arrest, release, bail, charge or decision. */
export const VICTIMS_CODE_5WD = {
  id: 'victims-code-5wd',
  title: 'Telling a victim what happened',
  citation: 'Code of Practice for Victims of Crime',
  force: 'guidance',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'event that the victim is to be told of', happened: 'Happened on' },
  authorised: ['constable', 'prosecutor'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2015-11-16',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 5 },
      exclusions: [],
      extensions: [],
      onExpiry: 'The victim may complain.',
      certainty: 'partly',
      note: 'The same in the 2015 and the 2021 Codes.',
    },
  ],
  cautions: ['Ask first how and when it is safe to make contact.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
