import type { Exclusion, Timing } from '../rule.ts'

/** What stops every period of bail before charge. */
export const BAIL_PAUSES = [
  { words: 'Time with the Crown Prosecution Service for a charging decision', citation: 's 47ZL' },
  { words: 'Days as an in-patient, if in hospital on the last day', citation: 's 47ZM' },
] as const satisfies readonly Exclusion[]

/** What is easily got wrong about every period of bail before charge. */
export const BAIL_CAUTIONS = [
  'Bail begins the day after the arrest; months are not 30 days.',
  'The date of the arrest chooses the regime for good, whenever bail was decided.',
] as const

/** When a senior officer must have decided to extend bail: before the period that they extend ends. */
export const decidedBeforeBailEnds = (citation: string) =>
  ({ act: 'decision', words: 'Decided before the present period of bail ends', citation }) as const satisfies Timing
