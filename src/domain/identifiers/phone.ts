import { CALLING_CODES } from './calling-codes.words.ts'

const APART = String.raw`[ ().-]{0,3}`
/** A telephone number as people write it, at home or from abroad: the source of a pattern, each run of digits bounded. */
export const PHONE = String.raw`(?<![\d+])(?:(?:\+|00${APART})[1-9](?:${APART}\d){7,14}|44(?:${APART}\d){10,11}|0(?:${APART}\d){9,10}|7(?:${APART}\d){9})(?!\d)`
const A_DATE = /^\d{2}[.-]\d{2}[.-]\d{4}/u

/** Numbers that anybody may name: of helplines, by their last nine digits. */
const PUBLIC_NUMBERS = new Set(['000121700', '800555111', '800121700', '800111800', '808800500'])

/**
 * The last nine digits of a telephone number: those are the same whether it is written as at home or as from abroad, with
 * a trunk zero or without, in every country that the reports come from. `undefined` where it is no number of anybody's.
 */
export function lastNine(text: string): string | undefined {
  const digits = digitsOf(text)
  const isPhone = digits.length >= 9 && digits.length <= 17 && !A_DATE.test(text)
  return isPhone && !isPublicNumber(text) ? digits.slice(-9) : undefined
}

/** Whether this is the number of a national helpline. */
export const isPublicNumber = (text: string): boolean => PUBLIC_NUMBERS.has(digitsOf(text).slice(-9))

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '')

/**
 * A number as the world writes it (E.164: `+447700900123`), or where its country is not known, its digits as they stand.
 * Normal forms stay as they are. Whether anybody has the number is not asked.
 */
export function normalPhone(text: string): string {
  const digits = digitsOf(text)
  return worldwide(text, digits) ?? (/^\s*\(?\+/u.test(text) ? `+${digits}` : digits)
}

/** Whether a number in its normal form says its country. */
export const hasCountry = (normal: string): boolean => worldwide(normal, digitsOf(normal)) !== undefined

function worldwide(text: string, digits: string): string | undefined {
  if (/^\s*\(?\+/u.test(text)) return international(digitsOf(text.replace(/\(0\)/u, '')))
  if (digits.startsWith('00')) return international(digitsOf(text.replace(/\(0\)/u, '')).slice(2))
  if (/^44\d{10,11}$/u.test(digits)) return british(digits.slice(2))
  return digits.startsWith('0') || /^7\d{9}$/u.test(digits) ? british(digits) : undefined
}

function international(digits: string): string | undefined {
  if (digits.startsWith('44')) return british(digits.slice(2))
  const isAssigned = [1, 2, 3].some((length) => CALLING_CODES.has(digits.slice(0, length)))
  return isAssigned && digits.length >= 8 && digits.length <= 15 ? `+${digits}` : undefined
}

/** Ten digits after the zero; nine in the oldest of the numbers of towns and in some that are free to call. */
const BRITISH = /^(?:[1235789]\d{9}|1\d{8}|[58]00\d{6})$/u

function british(digits: string): string | undefined {
  const national = digits.replace(/^0/u, '')
  return BRITISH.test(national) ? `+44${national}` : undefined
}

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^2(\d)(\d{4})(\d{4})$/u, '02$1 $2 $3'],
  [/^([389]\d\d|1\d1|11\d)(\d{3})(\d{3,4})$/u, '0$1 $2 $3'],
  [/^(\d{4})(\d{5,6})$/u, '0$1 $2'],
]

/** A number in its normal form as somebody here would dial it; those of other countries stay as they are. */
export function dialled(normal: string): string {
  if (!normal.startsWith('+44')) return normal
  const national = normal.slice(3)
  const [pattern, written] = GROUPS.find(([group]) => group.test(national)) ?? []
  return pattern === undefined || written === undefined ? normal : national.replace(pattern, written)
}
