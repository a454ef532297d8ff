import type { Rule } from '../rule.ts'

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
      pauses: [
        { words: 'Time with the Crown Prosecution Service for a charging decision', citation: 's 47ZL' },
        { words: 'Days as an in-patient, if in hospital on the last day', citation: 's 47ZM' },
      ],
      extensions: [
        {
          code: 'agency-12m',
          grantedBy: ['agency-senior-officer'],
          period: { counting: 'months-beginning-with', months: 12, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZDB',
          certainty: 'confirmed',
          note: 'An officer of a standing equal to superintendent.',
        },
        {
          code: 'court-18m',
          grantedBy: ['magistrates-court'],
          period: { counting: 'months-beginning-with', months: 18, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZF(4)(b)',
          certainty: 'confirmed',
        },
        {
          code: 'court-24m',
          grantedBy: ['magistrates-court'],
          period: { counting: 'months-beginning-with', months: 24, begins: 'the-day-after' },
          countedFrom: 'trigger',
          citation: 's 47ZF(6)(b)',
          certainty: 'confirmed',
        },
        {
          code: 'court-again-3m',
          grantedBy: ['magistrates-court'],
          period: { counting: 'months-added-to-end', months: 3 },
          countedFrom: 'current-end',
          citation: 's 47ZG',
          certainty: 'confirmed',
        },
        {
          code: 'court-again-6m',
          grantedBy: ['magistrates-court'],
          period: { counting: 'months-added-to-end', months: 6 },
          countedFrom: 'current-end',
          citation: 's 47ZG',
          certainty: 'confirmed',
        },
      ],
      onExpiry: 'Bail ends.',
      certainty: 'confirmed',
      sourceUrl: 'https://www.legislation.gov.uk/ukpga/1984/60/section/47ZB',
      note: 'There is no final cap; beyond 24 months the court hears the parties if asked.',
    },
  ],
  cautions: [
    'Bail begins the day after the arrest; months are not 30 days.',
    'The date of the arrest chooses the regime for good, whenever bail was decided.',
  ],
  checkedOn: '2026-11-21',
  checkedBy: 'law reference of 21 November 2026',
} as const satisfies Rule
