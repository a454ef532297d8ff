import { ENTITIES, TAGS, UNSEEN, WINDOWS_1252 } from './characters.words.ts'
import { type Edited, replacing } from './edits.ts'

/** What a way through other programs did to a text, and how it is put right. */
type Repair = { readonly pattern: RegExp; readonly by: (match: RegExpMatchArray) => string }

/** The second and later bytes of a character in UTF-8, as Windows-1252 shows them. */
const LATER = `[\\x80-\\xbf${WINDOWS_1252}]`
/** Only the first bytes that British, Romanian, Polish, Hungarian and Vietnamese words need: others stand in real words. */
const MISREAD = new RegExp(
  `[\\xc2-\\xc5]${LATER}|\\xc8[\\x98-\\x9b\\u02dc\\u2122\\u0161\\u203a]|\\xe2[\\x80\\x82\\x84\\u20ac\\u201a\\u201e]${LATER}|\\xe1[\\xba\\xbb]${LATER}|\\xef(?:\\xbb\\xbf|\\xbf\\xbd)`,
  'g',
)
const DIACRITICS = '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'
/** No letter of a living language bears more. */
const MOST_MARKS = 2

const REPAIRS: readonly Repair[] = [
  { pattern: UNSEEN, by: () => '' },
  { pattern: MISREAD, by: ([read]) => reread(read) },
  { pattern: /\xe2\u20ac(?=[\s.,;:!?)]|$)/g, by: () => '\u201d' },
  { pattern: /(?<!\p{L})\xc2(?=\s)/gu, by: () => '' },
  {
    pattern: /&(?:amp;|#38;|#x26;){0,4}(?:(?<name>[a-z]{2,6})|#(?<decimal>\d{2,7})|#x(?<hex>[\da-f]{2,6}));/gi,
    by: named,
  },
  { pattern: /<!--[^<>]{0,500}-->|<(script|style)\b[^<>]{0,300}>[^<]{0,5000}<\/\1>/gi, by: () => ' ' },
  { pattern: new RegExp(`</?(?:${TAGS.lines})(?:\\s[^<>]{0,300})?/?>`, 'gi'), by: () => '\n' },
  { pattern: new RegExp(`</?(?:${TAGS.words})(?:\\s[^<>]{0,300})?/?>`, 'gi'), by: () => '' },
  { pattern: new RegExp(`[^${DIACRITICS}]?[${DIACRITICS}]{1,9999}`, 'g'), by: ([letter]) => composed(letter) },
  { pattern: /\r\n?|[\v\f\x85\u2028\u2029]/g, by: () => '\n' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
  { pattern: /[\x80-\x9f]{1,9999}/g, by: () => '' },
]
/** A text that was damaged twice is mended twice; what is damaged oftener stays as it is. */
const ROUNDS = 3

/** Puts right what no writer wrote: characters that nobody sees, misread and encoded ones, tags, heaps of marks. */
export function mended(text: Edited): Edited {
  let before = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = REPAIRS.reduce((edited, { pattern, by }) => replacing(edited, pattern, by), before)
    if (after === before) break
    before = after
  }
  return before
}

/** The character whose UTF-8 was shown byte by byte. */
function reread(read: string): string {
  const [first = 0, ...later] = read.split('').map(byteOf)
  const lead = later.length === 1 ? first & 0x1f : first & 0x0f
  return String.fromCodePoint(later.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead))
}

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character)
  return at < 0 ? character.charCodeAt(0) : 0x80 + at
}

function named({ 0: whole, groups = {} }: RegExpMatchArray): string {
  const { name, decimal, hex = '' } = groups
  if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole
  return numbered(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
}

/** The character of a number; those that Windows-1252 has in place of control characters are meant as there. */
function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80)
  const isCharacter = code >= 0x20 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code).replace(/[<>]/, ' ') : ' '
}

/** A letter with its marks as one character where there is one, and without a heap of marks. */
const composed = (letter: string): string =>
  letter
    .slice(0, 1 + MOST_MARKS)
    .normalize('NFC')
    .replace(new RegExp(`[${DIACRITICS}]+`, 'g'), '')
