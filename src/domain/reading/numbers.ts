const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const NUMBERS = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, at) =>
    UNITS.slice(0, 10).map((unit, value) => [value === 0 ? word : `${word}-${unit}`, (at + 2) * 10 + value] as const),
  ),
  ['dozen', 12],
  ['hundred', 100],
])
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
/** Not every word by itself: a hundred words in each of many patterns cost the engine half a second. */
const words = (tens: readonly string[], rest: readonly string[]): string =>
  `(?:${tens.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${rest.toSorted((a, b) => b.length - a.length).join('|')}`
const OTHERS = [...UNITS, 'dozen', 'hundred']

/** Patterns for a number in words: in small letters, and as it begins a sentence or a name. */
const NUMBER_WORD = words(TENS, OTHERS)
export const NUMBER_AT_BEGINNING = words(TENS.map(capital), OTHERS.map(capital))

/** A pattern for a number of people or things, in figures or words. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${NUMBER_WORD})`
export const ORDINAL = ORDINALS.slice(2).join('|')

const [DIGIT_0, DIGIT_9] = [48, 57]
const FIGURES = /^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/

/** The number a word or figure stands for, or null: 'Sixty-four' is 64, '1,200' is 1200. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0)
  // Asked of every word many times: most begin with no digit.
  if (first < DIGIT_0 || first > DIGIT_9) return NUMBERS.get(word.toLowerCase()) ?? null
  return FIGURES.test(word) ? Number(word.replaceAll(',', '')) : null
}
