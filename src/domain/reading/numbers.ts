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

/** The words for numbers, in small letters. */
export const NUMBER_WORDS: readonly string[] = [...NUMBERS.keys()]

/** A pattern for a number of people or things, in figures or words. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${NUMBER_WORDS.toSorted((a, b) => b.length - a.length).join('|')})`
export const ORDINAL = ORDINALS.slice(2).join('|')

/** The number a word or figure stands for, or null: 'Sixty-four' is 64, '1,200' is 1200. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/.test(word)) return Number(word.replaceAll(',', ''))
  return NUMBERS.get(word.toLowerCase()) ?? null
}
