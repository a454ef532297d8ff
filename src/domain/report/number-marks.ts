import { isCommon } from './common.words.ts'
import type { Mark } from './mark.ts'

const APART = String.raw`[ ().-]{0,3}`
const PHONE = new RegExp(
  String.raw`(?<![\d+])(?:(?:\+|00${APART})[1-9](?:${APART}\d){7,14}|44(?:${APART}\d){10,11}|0(?:${APART}\d){9,10}|7(?:${APART}\d){9})(?!\d)`,
  'gu',
)
const A_DATE = /^\d{2}[.-]\d{2}[.-]\d{4}/u

/** Numbers that anybody may name: of helplines, in the spelling of `phoneIn`. */
const PUBLIC_NUMBERS = new Set(['000121700', '800555111', '800121700', '800111800', '808800500'])

/**
 * A telephone number by its last nine digits: those are the same whether it is written as at home or as from abroad, with
 * a trunk zero or without, in every country that the reports come from.
 */
export function phoneIn(text: string): Mark | undefined {
  const digits = text.replaceAll(/\D/gu, '')
  const value = digits.slice(-9)
  if (digits.length < 9 || digits.length > 17 || A_DATE.test(text) || PUBLIC_NUMBERS.has(value)) return undefined
  return { kind: 'phone', value }
}

const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const OUTWARD = String.raw`[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])`

/** Of the forms that the Post Office gives. */
export const POSTCODE = new RegExp(String.raw`(?<![A-Z0-9])(?:GIR ?0AA|${OUTWARD} ?${INWARD})(?![A-Z0-9])`, 'gu')
export const OUTWARD_ALONE = new RegExp(`^${OUTWARD}$`, 'u')

/** The postcode and, weaker, the district that it lies in. */
const postcodesIn = (found: string): readonly Mark[] => [
  { kind: 'postcode', value: compact(found) },
  { kind: 'district', value: compact(found).slice(0, -3) },
]

/**
 * Number plates as they are written in running text. Letters and digits that look alike stand for each other; where a
 * space divides the plate, words that might stand beside a number are left out.
 */
const PLATES: readonly RegExp[] = [
  /(?<![A-Z0-9])[A-Z01]{2}[0-9OI]{2}[ -]?[A-Z01]{3}(?![A-Z0-9])/gu,
  /(?<![A-Z0-9])[A-Z](?:[0-9OI]{1,3}|[0-9OI]{3} )[A-Z01]{3}(?![A-Z0-9])/gu,
  /(?<![A-Z0-9])[A-Z01]{3}(?:[0-9OI]{1,3}| [0-9OI]{3})[A-Z](?![A-Z0-9])/gu,
  // Northern Ireland: no year, and an I or a Z among its letters.
  /(?<![A-Z0-9])[A-Z](?:[IZ][A-Z]|[A-Z][IZ])(?:[0-9OI]{3,4}| (?!19|20)[0-9OI]{4})(?![A-Z0-9])/gu,
]

/** The plate in one spelling; `undefined` where these are only words and numbers side by side. */
function plateIn(found: string): Mark | undefined {
  const letters = found.replaceAll(/[^A-Z]/gu, '')
  const isPlate = /\d/u.test(found) && letters.length >= 3
  if (!isPlate || found.split(/[ -]/u).some((piece) => isCommon(piece))) return undefined
  return plate(found)
}

const plate = (text: string): Mark => ({
  kind: 'plate',
  value: compact(text).replaceAll('O', '0').replaceAll('I', '1'),
})

/** Whatever stands in the box for a plate, also of another country. */
export function platesInBox(text: string): readonly Mark[] {
  return text.split(/[\n,;/]| (?:AND|OR) /u).flatMap((piece) => {
    const value = compact(piece)
    const isPlate = /^[A-Z0-9]{4,9}$/u.test(value) && /\d/u.test(value) && /[A-Z]/u.test(value)
    return isPlate ? [plate(value)] : []
  })
}

const compact = (text: string): string => text.replaceAll(/[ -]/gu, '')

/** Numbers in a folded text, in the order in which they are looked for: what was taken for one is not taken for another. */
export const NUMBER_MARKS: readonly (readonly [RegExp, (found: string) => Mark | readonly Mark[] | undefined])[] = [
  [PHONE, phoneIn],
  [POSTCODE, postcodesIn],
  ...PLATES.map((pattern) => [pattern, plateIn] as const),
]
