import { lastNine, PHONE } from '../identifiers/phone.ts'
import { comparablePlate, PLATES } from '../identifiers/plate.ts'
import { OUTWARD_CODE, POSTCODE } from '../identifiers/postcode.ts'
import { isCommon } from './common.words.ts'
import type { Mark } from './mark.ts'

/** A telephone number by its last nine digits; `undefined` for those of helplines, which anybody may name. */
export function phoneIn(text: string): Mark | undefined {
  const value = lastNine(text)
  return value === undefined ? undefined : { kind: 'phone', value }
}

export const OUTWARD_ALONE = new RegExp(`^${OUTWARD_CODE}$`, 'u')

/** The postcode and, weaker, the district that it lies in. */
const postcodesIn = (found: string): readonly Mark[] => [
  { kind: 'postcode', value: compact(found) },
  { kind: 'district', value: compact(found).slice(0, -3) },
]

/** The plate in one spelling; `undefined` where these are only words and numbers side by side. */
function plateIn(found: string): Mark | undefined {
  const letters = found.replaceAll(/[^A-Z]/gu, '')
  const isPlate = /\d/u.test(found) && letters.length >= 3
  if (!isPlate || found.split(/[ -]/u).some((piece) => isCommon(piece))) return undefined
  return plate(found)
}

const plate = (text: string): Mark => ({ kind: 'plate', value: comparablePlate(text) })

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
  [new RegExp(PHONE, 'gu'), phoneIn],
  [new RegExp(POSTCODE, 'gu'), postcodesIn],
  ...PLATES.map((pattern) => [new RegExp(pattern, 'gu'), plateIn] as const),
]
