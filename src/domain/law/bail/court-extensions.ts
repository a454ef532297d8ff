import type { Extension } from '../rule.ts'
import { decidedBeforeBailEnds } from './bail-law.ts'

/** What every step of the court under one regime has in common. */
const COURT = { grantedBy: ['magistrates-court'], countedFrom: 'trigger' } as const
const AGAIN = { grantedBy: ['magistrates-court'], countedFrom: 'current-end' } as const

const LODGED_IN_TIME = {
  act: 'request',
  words: 'Lodged with the court before the present period of bail ends',
  citation: 's 47ZJ',
  goesOn: 's 47ZJ',
} as const

const monthsOfBail = (months: number) =>
  ({ counting: 'months-beginning-with', months, begins: 'the-day-after' }) as const

const added = (months: number) => ({ counting: 'months-added-to-end', months }) as const

/** The first step of the court in a standard case, for arrests from 28 October 2022. */
export const COURT_12M = {
  ...COURT,
  code: 'court-12m',
  timing: LODGED_IN_TIME,
  period: monthsOfBail(12),
  citation: 's 47ZF(4)(a)',
  certainty: 'confirmed',
} as const satisfies Extension

/** The steps of the court that standard, designated and agency cases share, for arrests from 28 October 2022. */
export const COURT_EXTENSIONS_2022 = [
  {
    ...COURT,
    code: 'court-18m',
    timing: LODGED_IN_TIME,
    period: monthsOfBail(18),
    citation: 's 47ZF(4)(b), (6)(a)',
    certainty: 'confirmed',
    note: 'Designated and agency cases, and standard cases that are complex.',
  },
  {
    ...COURT,
    code: 'court-24m',
    timing: LODGED_IN_TIME,
    period: monthsOfBail(24),
    citation: 's 47ZF(6)(b)',
    certainty: 'confirmed',
    note: 'Designated and agency cases that are complex.',
  },
  {
    ...AGAIN,
    code: 'court-again-3m',
    timing: LODGED_IN_TIME,
    period: added(3),
    citation: 's 47ZG',
    certainty: 'confirmed',
  },
  {
    ...AGAIN,
    code: 'court-again-6m',
    timing: LODGED_IN_TIME,
    period: added(6),
    citation: 's 47ZG',
    certainty: 'confirmed',
    note: 'Complex cases.',
  },
] as const satisfies readonly Extension[]

/** The steps of the court for arrests from 3 April 2017 to 27 October 2022. */
export const COURT_EXTENSIONS_2017 = [
  {
    ...COURT,
    code: 'court-6m',
    timing: decidedBeforeBailEnds('s 47ZF as enacted'),
    period: monthsOfBail(6),
    citation: 's 47ZF as enacted',
    certainty: 'unconfirmed',
  },
  {
    ...COURT,
    code: 'court-9m',
    timing: decidedBeforeBailEnds('s 47ZF as enacted'),
    period: monthsOfBail(9),
    citation: 's 47ZF as enacted',
    certainty: 'unconfirmed',
  },
  {
    ...COURT,
    code: 'court-12m',
    timing: decidedBeforeBailEnds('s 47ZF as enacted'),
    period: monthsOfBail(12),
    citation: 's 47ZF as enacted',
    certainty: 'unconfirmed',
    note: 'Designated cases only.',
  },
  {
    ...AGAIN,
    code: 'court-again-3m',
    timing: decidedBeforeBailEnds('s 47ZG as enacted'),
    period: added(3),
    citation: 's 47ZG as enacted',
    certainty: 'unconfirmed',
  },
  {
    ...AGAIN,
    code: 'court-again-6m',
    timing: decidedBeforeBailEnds('s 47ZG as enacted'),
    period: added(6),
    citation: 's 47ZG as enacted',
    certainty: 'unconfirmed',
  },
] as const satisfies readonly Extension[]
