import type { Exclusion } from '../rule.ts'

/** What stops every clock of detention that runs from the relevant time. */
export const DETENTION_PAUSES = [
  { words: 'Time at hospital and on the way there and back, unless questioned', citation: 's 41(6)' },
  {
    words:
      'Time on bail, and the first 3 hours at the station after an arrest under s 46A (where the first arrest was on or after 28 October 2022)',
    citation: 's 47(6)-(6A)',
  },
] as const satisfies readonly Exclusion[]

/** What is easily got wrong about every time in Part 4 of the Act. */
export const APPROXIMATE =
  'Times in Part 4 of the Act are approximate (s 45(2)): a time to beat, not one to the second.'
