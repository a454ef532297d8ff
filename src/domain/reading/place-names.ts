import type { Span } from './facts.ts'
import { type Found, oneOf } from './find.ts'
import { isKnownPlace } from './gazetteer.ts'
import { isNationality } from './nationalities.ts'
import { NUMBER_AT_BEGINNING } from './numbers.ts'
import {
  BUSINESS_NAMES,
  DAYS_AND_MONTHS,
  JOINT_PLACES,
  NEVER_IN_PLACES,
  NOT_PLACES,
  NUMBERED_PLACES,
  STREETS,
} from './places.words.ts'

/** 'One brothel in Luton on Tuesday' names Luton, neither 'One' nor 'Luton on Tuesday'. */
const NO_NAME = `${oneOf(DAYS_AND_MONTHS)}|${NUMBER_AT_BEGINNING}`
export const NAME = `(?!(?:${NO_NAME})(?![\\p{L}-]))\\p{Lu}[\\p{L}'-]+(?:-(?:upon|on|in|le)-\\p{Lu}\\p{L}+)?`
export const WHOLE = oneOf([...JOINT_PLACES, ...NUMBERED_PLACES])
const TOWARDS = '(?:(?:north|south|east|west)(?:-(?:east|west))?|central|greater)\\s'
const HOUSE = '\\d{1,4}[a-z]?\\s'
/** A name of a place: up to four words in capitals, with the number of a house or the part of a town before it. */
export const PLACE = `(?:${WHOLE}|(?:${TOWARDS}|${HOUSE}|Co\\.\\s)?(?=\\p{Lu})(?:(?:\\s(?:(?:upon|on|under|of|le|the)\\s)?)?${NAME}){1,4})(?:,? (?:town|city) centre)?`
/** Names joined by commas, 'and' or semicolons. A pattern of a place is long, so a list has it once: a gap before each, which none before the first has. */
export const PLACES = `(?=[\\p{L}\\d])(?:(?:,?\\sand\\s(?:(?:in|at)\\s)?|,\\s?|;\\s(?:and\\s)?)?${PLACE}){1,15}`

export type PlaceName = { readonly value: string; readonly span: Span }

/** The names of a list that a pattern found in its group `list`. */
export function namesOf(match: Found): readonly PlaceName[] {
  const [list, span] = [match.group('list'), match.groupSpan('list')]
  if (list === null || span === null) return []
  return (list.includes(';') ? segments(list) : items(list)).map(({ text, at }) => named(text, span[0] + at))
}

const named = (text: string, start: number): PlaceName => {
  const skipped = lead(text)
  const bare = text
    .slice(skipped)
    .replace(/,? (?:town|city) centre$/, '')
    .replace(/'s$/, '')
  return {
    value: bare.replace(/\s+/g, ' ').replace(/,(?=\S)/g, ', '),
    span: [start + skipped, start + skipped + bare.length],
  }
}

/** How many characters stand before the place in 'Alleged Marlby', where only the last words are known. */
function lead(text: string): number {
  const words = [...text.matchAll(/\S+/g)]
  if (text.includes(',') || words.length < 2 || isStreet(text) || isKnownPlace(text)) return 0
  const known = words.find(({ index }) => index > 0 && isKnownPlace(text.slice(index)))
  return known !== undefined && BEFORE_PLACE.test(text.slice(0, known.index)) ? known.index : 0
}
const BEFORE_PLACE =
  /^(?:(?:alleged|suspected|illegal|two|three|four|five|six|police|the|man|woman|men|women|arrested|raid(?:s|ed)?)\s)+$/i

type Item = { readonly text: string; readonly at: number }

const PART = new RegExp(`(?<item>${PLACE})(?<join>,?\\sand\\s(?:(?:in|at)\\s)?|,\\s?)?`, 'gu')

/** 'A, B and C' part by part; a street keeps its town; 'A, B' alone is a place and its town. */
function items(list: string): readonly Item[] {
  const parts = [...list.matchAll(PART)].map((part) => ({
    text: part.groups?.['item'] ?? '',
    at: part.index,
    join: part.groups?.['join'] ?? '',
  }))
  const joined: (Item & { join: string })[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && isBusiness(last.text)) joined.splice(-1, 1, part)
    else if (last !== undefined && isTownOf(last, part.text, parts.length))
      joined.splice(-1, 1, { text: list.slice(last.at, part.at + part.text.length), at: last.at, join: part.join })
    else joined.push(part)
  }
  return joined
}

const isTownOf = (last: Item & { readonly join: string }, text: string, count: number): boolean =>
  last.join.startsWith(',') &&
  !last.join.includes('and') &&
  !isStreet(text) &&
  (isStreet(last.text) || (count === 2 && !/^\p{Lu}+$/u.test(last.text)))

const STREET = new RegExp(`\\s(?:${oneOf(STREETS)})$`, 'u')
/** Whether a name without a town is that of a street. */
export const isStreet = (text: string): boolean => !text.includes(',') && STREET.test(text)

const BUSINESS = new RegExp(`\\b(?:${oneOf(BUSINESS_NAMES)})$`, 'u')
const isBusiness = (text: string): boolean => BUSINESS.test(text)

/** 'The Lotus, High Street, Marlby; Jade House, …': of each part the town, with its street. */
function segments(list: string): readonly Item[] {
  let at = 0
  return list.split(';').map((segment) => {
    const start = at
    at += segment.length + 1
    const commas = segment.split(',')
    const last = segment.lastIndexOf(',') + 1
    const street =
      commas
        .at(-2)
        ?.trim()
        .replace(/^and\s/, '') ?? ''
    const text = (isStreet(street) ? segment.slice(segment.indexOf(street)) : segment.slice(last))
      .trim()
      .replace(/^and\s/, '')
    return { text, at: start + segment.indexOf(text) }
  })
}

const COUNTRYWIDE = /^(?:UK|U\.K|Britain|England|Wales|United Kingdom|Great Britain|Europe|London's)$/
const NEVER = new RegExp(`\\b(?:${oneOf(NEVER_IN_PLACES)})\\b`, 'u')

/** Whether a name in capitals may be a place at all. */
export const isPlace = (value: string): boolean =>
  value.length > 2 &&
  !COUNTRYWIDE.test(value) &&
  !/^\p{Lu}{2,4}$/u.test(value) &&
  (!isNationality(value.replace(/^the /i, '')) || isKnownPlace(value)) &&
  !NEVER.test(value) &&
  !isBusiness(value) &&
  !NOT_PLACES.some((word) => value === word || value.startsWith(`${word} `))
