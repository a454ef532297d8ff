import { normalPostcode, OUTWARD_CODE, POSTCODE } from '../../identifiers/postcode.ts'
import { STREETS } from '../../identifiers/streets.words.ts'
import { isCommon } from '../../report/common.words.ts'
import type { Facts, Span } from '../facts.ts'
import { oneOf, overlaps, pieceOf, withSpans } from '../find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from '../noted.ts'
import { NO_TOWNS, PARTS_OF_HOUSES } from './addresses.words.ts'
import { isReference } from './references.ts'

/** More than anybody writes in one text. */
const MOST_LOOKED_AT = 1000

type Address = Marked<Facts['addresses']>[number]

const TITLED = Object.keys(STREETS).map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
const STREET_TYPE = `(?:${oneOf(TITLED)}|${oneOf(['Street', 'Road', 'Lane', 'Avenue', 'Close', 'Drive'].map((word) => word.toUpperCase()))})`
/** In small letters only what is hardly anything but a street. */
const SMALL_TYPE = '(?:street|road|lane|avenue|close|drive|terrace|crescent|st|rd|ave)'
const NAME = "(?:St\\.?\\s)?(?:\\p{Lu}[\\p{L}'-]{1,24}\\s){1,3}"
/** 'High Street North'. */
const SIDE = '(?:\\s(?:North|South|East|West)(?![\\p{L}\\d])(?!\\s\\p{Lu}\\p{Ll}))?'
const GAP = '(?:,? ?\\n ?|,? )'
const PART = `(?:(?<part>${PARTS_OF_HOUSES})(?:\\s?,|\\s(?:at|of|in)|\\s?\\n)?\\s(?:the\\s)?)?`
const HOUSE = '(?<house>\\d{1,4}[A-Za-z]?(?:\\s?[-/]\\s?\\d{1,4}[A-Za-z]?)?)'
const END = `(?=\\s*(?:[,.;:)"'\\n]|$|${POSTCODE}|(?:where|which|and|at|on|from|by|with|is|was|to|for|as|every|near)\\b))`
const TOWN = `(?:(?:,? in |, ?|,? ?\\n ?)(?<town>\\p{Lu}[\\p{L}'-]{2,30}(?:[ -](?:upon|on|in|under|le)[ -]\\p{Lu}\\p{L}{2,20}|\\s\\p{Lu}\\p{L}{2,20})?)${END})?`
const CODE = `(?:(?:${GAP}|\\s?\\()(?<code>${POSTCODE}))?`
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\d£$€.:/-])${PART}(?:[Nn]o\\.?\\s?|[Nn]umber\\s)?${HOUSE}(?<gap>,?\\s)(?<street>${NAME}${STREET_TYPE}${SIDE}|(?:[a-z']{3,20}\\s){1,2}${SMALL_TYPE})(?![\\p{L}\\d])\\.?${TOWN}${CODE}`,
  'dgu',
)
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])${PART}(?<house>(?:\\p{Lu}[\\p{L}']{1,20}\\s){1,2}(?:House|Cottage|Farm|Lodge|Villa|Barn|Hall|Mill|Works|Stables|Court|Bungalow|Caravan Park)),\\s?(?<street>${NAME}${STREET_TYPE}${SIDE})(?![\\p{L}\\d])${TOWN}${CODE}`,
  'dgu',
)
const UNNUMBERED = new RegExp(
  `\\b(?:house|flat|property|shop|premises|address|place|salon|car wash|nail bar|yard|farm|takeaway|restaurant|unit|garage|warehouse|caravan|live|lives|living|stay|stays|staying|parked|parks|kept|work|works|working|based|dropped off|picked up|collected)\\b[^.;,:\\n\\d]{0,30}?\\s(?:on|in|at|along|off|near|from)\\s(?:the\\s)?(?<street>${NAME}(?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Row|Way|Grove|Gardens|St|Rd|Ave)${SIDE})(?![\\p{L}\\d])${TOWN}${CODE}`,
  'dgu',
)
const ALONE = new RegExp(POSTCODE, 'dgi')
const DISTRICT = new RegExp(`\\bpost ?code[^.;\\n]{0,24}?\\s(?<code>${OUTWARD_CODE})(?!\\s?\\d[A-Z]{2})`, 'dgi')

/**
 * Addresses: a house in its street, a street that somebody lives or is kept in, and postcodes, also parts of them.
 *
 * @param taken what was read as a place of the action already, for streets without a house
 */
export function readAddressesOfPlaces(body: string, taken: readonly Span[]): Marked<Facts['addresses']> {
  const found: Address[] = []
  const covered: Span[] = []
  for (const [pattern, isWhole] of [
    [NUMBERED, true],
    [NAMED, true],
    [UNNUMBERED, false],
  ] as const)
    for (const match of body.matchAll(pattern)) {
      if (found.length >= MOST_TOLD) break
      const span = spanOf(match, isWhole)
      const isTaken = [...covered, ...(isWhole ? [] : taken)].some((other) => overlaps(other, span))
      const address = isTaken ? undefined : addressOf(match, body, isWhole)
      if (address === undefined) continue
      covered.push(span)
      found.push(address)
    }
  const houses = new Set(
    found.flatMap(({ house, street }) => (house === null ? [] : (street?.value.toLowerCase() ?? []))),
  )
  const fuller = found.filter(
    (address) =>
      (address.house !== null || !houses.has(address.street?.value.toLowerCase() ?? '')) &&
      !isSaidFully(address, found),
  )
  return once([...fuller, ...postcodesIn(body, covered)].toSorted((one, other) => startOf(one) - startOf(other)))
}

/** '4 High Street' beside '4 High Street, Marlby, AB1 2DE', and nothing that differs. */
const isSaidFully = (address: Address, found: readonly Address[]): boolean => {
  const said = PIECES_SAID.filter((piece) => address[piece] !== null)
  return found.some(
    (other) =>
      said.every((piece) => other[piece]?.value.toLowerCase() === address[piece]?.value.toLowerCase()) &&
      PIECES_SAID.some((piece) => address[piece] === null && other[piece] !== null),
  )
}

const PIECES_SAID = ['part', 'house', 'street', 'town', 'postcode'] as const
const PIECES = ['part', 'house', 'street', 'town', 'code'] as const

function spanOf(match: RegExpExecArray, isWhole: boolean): Span {
  const spans = PIECES.flatMap((piece) => match.indices?.groups?.[piece] ?? [])
  return isWhole ? [match.index, match.index + match[0].length] : [Math.min(...spans), Math.max(...spans)]
}

/** `undefined` where these are words of a sentence: '5 men in the street', 'in 2019 Harbour Street'. */
function addressOf(match: RegExpExecArray, body: string, isWhole: boolean): Address | undefined {
  const { street = '', house = '', town = '' }: Readonly<Record<string, string>> = match.groups ?? {}
  const before = body.slice(Math.max(0, match.index - 48), match.index)
  if (!isStreet(street) || (isWhole && isOtherNumber(house, before))) return undefined
  const of = (name: (typeof PIECES)[number], tidied: (text: string) => string = squeezed): Noted<string> | null => {
    const piece = pieceOf(match, 0, name)
    return piece && note(tidied(piece.text), [piece.span])
  }
  return {
    part: of('part'),
    house: of('house'),
    street: isWhole ? of('street') : unsure(of('street')),
    town: isNamed(town.split(/\s/)) ? of('town') : null,
    postcode: of('code', normalPostcode),
  }
}

const isNamed = (words: readonly string[]): boolean => !words.some((word) => NO_TOWNS.has(word.toLowerCase()))
const isStreet = (street: string): boolean => {
  const words = street.split(/\s+/).slice(0, -1)
  return isNamed(words) && !words.map(folded).some((word) => isCommon(word) && STREETS[word] === undefined)
}
const isYear = (house: string, before: string): boolean =>
  /^(?:19|20)\d\d$/.test(house) && /\b(?:in|since|of|by|until|from|\d)\s$/i.test(before)
const isOtherNumber = (house: string, before: string): boolean =>
  isYear(house, before) || isReference(before) || /\b(?:PO Box|aged?|room)\s$/i.test(before)

const folded = (word: string): string => word.toUpperCase().replaceAll(/['.]/g, '')
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const unsure = (street: Noted<string> | null): Noted<string> | null =>
  street === null ? null : note(street.value, street.spans, 'likely', 'only-part-stated')

const NOTHING = { part: null, house: null, street: null, town: null, postcode: null }

/** Postcodes outside the addresses that are known already, and the first halves of others. */
function postcodesIn(body: string, covered: readonly Span[]): readonly Address[] {
  const whole = Array.from(body.matchAll(ALONE).take(MOST_LOOKED_AT)).flatMap(({ 0: text, index }) => {
    const span: Span = [index, index + text.length]
    const before = body.slice(Math.max(0, index - 48), index)
    const isPlain = text === text.toUpperCase() || /post ?code\W+(?:is |was )?$/i.test(before)
    const isOther = !isPlain || isReference(before) || covered.some((other) => overlaps(other, span))
    return isOther ? [] : [{ ...NOTHING, postcode: note(normalPostcode(text), [span]) }]
  })
  const parts = Array.from(body.matchAll(DISTRICT).take(MOST_LOOKED_AT)).flatMap((match) => {
    const piece = pieceOf(match, 0, 'code')
    if (piece === null || piece.text !== piece.text.toUpperCase()) return []
    return [{ ...NOTHING, postcode: note(`${piece.text}…`, [piece.span], 'unsure', 'only-part-stated') }]
  })
  return [...whole, ...parts]
}

const spansOf = (address: Address): readonly Span[] =>
  Object.values(address).flatMap((piece) => (piece === null ? [] : piece.spans))
const startOf = (address: Address): number => Math.min(...spansOf(address).map(([start]) => start))
const keyOf = (address: Address): string =>
  Object.values(address)
    .map((piece) => piece?.value.toLowerCase() ?? '')
    .join('|')

/** Each address once, with every place where it stands. */
function once(addresses: readonly Address[]): Marked<Facts['addresses']> {
  const kept = new Map<string, Address>()
  for (const address of addresses) {
    const before = kept.get(keyOf(address))
    kept.set(keyOf(address), before === undefined ? address : joined(before, address))
  }
  return [...kept.values()]
}

const joined = (before: Address, more: Address): Address =>
  Object.fromEntries(
    (Object.keys(before) as (keyof Address)[]).map((piece) => {
      const kept = before[piece]
      return [piece, kept === null ? null : { ...kept, spans: withSpans(kept.spans, more[piece]?.spans ?? []) }]
    }),
  ) as Address
