import { rangeOf } from '#domain/reading/same-ages.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { SuspectGroup } from './store.ts'

const OF_AGE = 18

/** Words that say of one sex that they are grown up. */
const GROWN_UP: Readonly<Record<string, RegExp>> = { male: /\bm[ae]n\b/iu, female: /\bwom[ae]n\b/iu }
/** Words that leave it open: what speaks of both may mean either. */
const NOT_GROWN_UP = /\b(?:boys?|girls?|lads?|child(?:ren)?|youths?|juveniles?|teen(?:age\w*|s)?)\b/iu

/** Who the people of a group are: men where their age or the words that they came from say so, else men or boys. */
export const whoIn = (
  { count, sex, age }: Pick<SuspectGroup, 'count' | 'sex' | 'age'>,
  quotes: readonly string[],
  { t }: Words,
): string => {
  if (sex === null) return t('suspects:see.people.notKnown', { count })
  const said = quotes.join('\n')
  const ageGroup = ageGroupOf(age) ?? (GROWN_UP[sex]?.test(said) && !NOT_GROWN_UP.test(said) ? 'adult' : undefined)
  return t(`suspects:see.people.${ageGroup === undefined ? sex : `${ageGroup}-${sex}`}`, { count })
}

function ageGroupOf(age: string | null): 'adult' | 'child' | undefined {
  const range = age === null ? undefined : rangeOf(age)
  if (range === undefined) return undefined
  if (range[0] >= OF_AGE) return 'adult'
  return range[1] < OF_AGE ? 'child' : undefined
}
