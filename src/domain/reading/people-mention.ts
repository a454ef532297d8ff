import type { Age } from './age-mention.ts'
import type { AgeGroup, Sex, Span } from './facts.ts'
import type { Nationality } from './nationalities.ts'
import type { Bound } from './openings.ts'

/** A run of words that stands for people: 'nine Bulgarian and Latvian women', 'the two men, aged 34 and 29', 'all six'. */
export type PeopleMention = {
  readonly span: Span
  readonly count: number | null
  readonly bound: Bound
  readonly sex: Sex | null
  readonly ageGroup: AgeGroup | null
  readonly nationalities: readonly Nationality[]
  readonly ages: readonly Age[]
  /** Speaks of people already named: 'the three', 'those', 'all six'. */
  readonly definite: boolean
  /** People on top of those already named: 'another', 'a further three'. */
  readonly further: boolean
  /** Those of the people already named that nothing was said of yet: 'the other two', 'the remaining men'. */
  readonly others: boolean
  /** The whole that the number is a part of: four in 'two of the four'. */
  readonly whole: number | null
  /** A part of people already named: 'five of them', 'including two boys'. */
  readonly partOf: boolean
  /** The noun in lower case, or '' where the number stands alone. */
  readonly head: string
  /** The tokens it takes, `to` exclusive. */
  readonly from: number
  readonly to: number
}
