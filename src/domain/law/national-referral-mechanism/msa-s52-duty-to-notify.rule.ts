import type { Rule } from '../rule.ts'

/** When a public authority tells the Home Office of somebody who may be a victim. */
export const MSA_S52_DUTY_TO_NOTIFY = {
  id: 'msa-s52-duty-to-notify',
  title: 'Duty to notify',
  citation: 'Modern Slavery Act 2015, s 52; the time is policy',
  force: 'policy',
  kind: 'target',
  sense: 'no-later-than',
  appliesBy: 'trigger-date',
  trigger: { event: 'reasonable grounds to believe that somebody may be a victim', happened: 'Grounds on' },
  authorised: ['constable', 'local-authority'],
  doneAt: 'office',
  versions: [
    {
      version: 'v1',
      from: '2015-11-01',
      status: 'guidance',
      period: { counting: 'working-days-after', workingDays: 1 },
      exclusions: [],
      extensions: [],
      onExpiry: 'Recorded as late; notify all the same.',
      certainty: 'partly',
      fromCertainty: 'unconfirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/2015/30/section/52',
      note: 'The Act sets no time. Guidance of 2015 and 2016 spoke of as soon as possible and a month at most (not confirmed). A referral to the National Referral Mechanism or a report without a name meets the duty.',
    },
  ],

  cautions: ['Never name an adult who has not agreed (s 52(3)).', 'Charities have no duty under s 52.'],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
