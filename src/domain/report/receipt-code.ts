import { accept, type Result, refuse } from '../kernel/result.ts'

/** Random bytes in a code: 80 bits, which nobody finds by trying. */
export const CODE_BYTES = 10

/** Ten digits and 22 letters: none that is read as another (I, L, O) and none that makes words (U). @see Crockford's Base 32 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const BITS = 5n
const DATA_SIGNS = 16
const CHECK_SIGNS = 2

/** Prime and below 32 × 32: a sign that is mistyped, or two that change places, leave another remainder. */
const CHECKED_BY = 1021n

/**
 * The receipt of a report from ten random bytes, as 18 signs without spaces: it looks like the number of any parcel or
 * bill, and its last two signs tell a slip of the pen from a code that was never given.
 */
export function codeFrom(random: Uint8Array): string {
  if (random.length !== CODE_BYTES) throw new Error(`a code is made of ${CODE_BYTES} bytes`)
  let value = 0n
  for (const byte of random) value = (value << 8n) | BigInt(byte)
  return inSigns(value, DATA_SIGNS) + inSigns(value % CHECKED_BY, CHECK_SIGNS)
}

/** As it is shown and written down: `7KQM2X HD9TPA 4RWE8D`. */
export const shownCode = (code: string): string => code.replaceAll(/.{6}(?!$)/gu, '$& ')

export type CodeRefusal = 'code-missing' | 'code-incomplete' | 'code-mistyped'

/** Digits of Arabic and Persian keyboards, and signs that hands and eyes mix up. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/**
 * The code that somebody typed, in whatever case and with whatever spaces and dashes; a refusal without asking anybody
 * where it cannot be one.
 */
export function readCode(text: string): Result<string, CodeRefusal> {
  const signs = text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .toUpperCase()
    .replaceAll(/[OIL]/gu, (sign) => READ_AS[sign] ?? sign)
    .replaceAll(/[\s\p{P}\p{C}]/gu, '')
  if (signs === '') return refuse('code-missing')
  if (signs.length !== DATA_SIGNS + CHECK_SIGNS) return refuse('code-incomplete')
  const value = valueOf(signs.slice(0, DATA_SIGNS))
  const check = valueOf(signs.slice(DATA_SIGNS))
  return value === undefined || check !== value % CHECKED_BY ? refuse('code-mistyped') : accept(signs)
}

function inSigns(value: bigint, length: number): string {
  const signs = Array.from({ length }, (_, at) => SIGNS[Number((value >> (BITS * BigInt(at))) & 31n)] ?? '')
  return signs.toReversed().join('')
}

function valueOf(signs: string): bigint | undefined {
  let value = 0n
  for (const sign of signs) {
    const at = SIGNS.indexOf(sign)
    if (at < 0) return undefined
    value = (value << BITS) | BigInt(at)
  }
  return value
}
