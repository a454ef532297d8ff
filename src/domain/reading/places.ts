import { ACTION } from './action.words.ts'
import type { Span } from './facts.ts'
import { type Found, find, oneOf, overlaps, withSpans } from './find.ts'
import { isNationality } from './nationalities.ts'
import { MOST_TOLD, type Noted, note } from './noted.ts'
import { NUMBER_AT_BEGINNING } from './numbers.ts'
import { DAYS_AND_MONTHS, JOINT_PLACES, NOT_PLACES, NUMBERED_PLACES, STREETS } from './places.words.ts'
import type { Sentence } from './sentences.ts'

/** 'One brothel in Luton on Tuesday' names Luton, neither 'One' nor 'Luton on Tuesday'. */
const NO_NAME = `${oneOf(DAYS_AND_MONTHS)}|${NUMBER_AT_BEGINNING}`
const NAME = `(?!(?:${NO_NAME})(?![\\p{L}-]))\\p{Lu}[\\p{L}'-]+(?:-(?:upon|on|in|le)-\\p{Lu}\\p{L}+)?`
const WHOLE = oneOf([...JOINT_PLACES, ...NUMBERED_PLACES])
const PLACE = `(?:${WHOLE}|(?:(?:north|south|east|west)\\s)?(?=\\p{Lu})(?:(?:\\s(?:(?:upon|on|under|of)\\s)?)?${NAME}){1,4})(?:,? (?:town|city) centre)?`
/** A pattern of a place is long, so a list has it once: a gap before each, which none before the first has. */
const LIST = `(?<list>(?=\\p{L})(?:(?:,?\\sand\\s|,\\s|;\\s(?:and\\s)?)?${PLACE}){1,15})`
const AFTER = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Aa]round|[Nn]ear|[Aa]cross|outside|between)\\s(?:the\\s)?(?:(?:nearby|central)\\s)?${LIST}`,
  'dgu',
)
const NAMED = new RegExp(
  `\\b(?:boroughs|towns|cities|areas|locations|places|villages|districts)\\b[^.;:]{0,30}?(?:\\bwere|\\bare|\\bincluded?|\\bincluding|:)\\s${LIST}`,
  'dgu',
)
const DASHED = new RegExp(`[-(]\\s?(?:in|at)\\s${LIST}`, 'dgu')
const ADJECTIVE = new RegExp(
  `(?<![\\p{L}'-])(?<list>${WHOLE}|${NAME}(?:\\s${NAME}){0,2})\\s(?:brothels?|address(?:es)?|propert(?:y|ies)|home|house|flats?|area|boroughs|town\\scentre|city\\scentre)\\b`,
  'dgu',
)
/** Places where people are held, heard, live or come from are not places of action. */
const ELSEWHERE =
  /\b(?:custody|police station|station|court|held|questioned|appear(?:ed)?|living|live|lives|born|based|usually|originally|from|summit|towns?|council|service|cross|charity|authority|police|said|victim|offences|bound|in central|kept)\s*(?:centre\s)?$/i
const COUNTRYWIDE = /^(?:UK|U\.K|Britain|England|Wales|United Kingdom|Great Britain|Europe|London's)$/

/** Where the action took place, by the words around: 'in', 'at', 'near' in a sentence of action; streets with their towns. */
export function readPlaces(sentences: readonly Sentence[], taken: readonly Span[]): readonly Noted<string>[] {
  const places = new Map<string, Noted<string>>()
  for (const sentence of sentences.filter(({ stance }) => stance === 'case'))
    for (const { value, span } of placesIn(sentence, taken)) {
      const before = places.get(value.toLowerCase())?.spans ?? []
      if (before.length === 0 && places.size >= MOST_TOLD) continue
      if (!before.some((other) => overlaps(other, span)))
        places.set(value.toLowerCase(), note(value, withSpans(before, [span])))
    }
  return withoutParts([...places.values()])
}

function placesIn(sentence: Sentence, taken: readonly Span[]): readonly Name[] {
  const patterns = ACTION.test(sentence.text) ? [AFTER, NAMED, DASHED, ADJECTIVE] : [NAMED]
  return patterns
    .flatMap((pattern) =>
      find(sentence, pattern).flatMap((match, at, all) => namesOf(match, wordsBefore(sentence, match.at, all[at - 1]))),
    )
    .filter(({ value, span }) => isPlace(value) && !taken.some((other) => overlaps(other, span)))
    .toSorted((a, b) => a.span[0] - b.span[0])
}

const RIGHT_AFTER = new RegExp(
  `^[^.;,]{0,25}?\\b(?:in|at|near|around)\\s(?:the\\s)?(?<list>(?=\\p{L})(?:(?:,?\\sand\\s|,\\s)?${PLACE}){1,10})`,
  'u',
)

/** The places named right after a stretch of words: used for the place of premises. */
export function placeAfter(sentence: Sentence, from: number): string | null {
  const rest = sentence.text.slice(from, from + 160)
  const list = RIGHT_AFTER.exec(rest)?.groups?.['list']
  return list === undefined || !list.split(/,\s|\sand\s/).every(isPlace)
    ? null
    : list.replace(/ (?:town|city) centre/g, '')
}

type Name = { readonly value: string; readonly span: Span }

const BEFORE = 40

/** The words before a match, no further back than the end of the one before it. */
function wordsBefore({ text, start }: Sentence, at: number, previous: Found | undefined): string {
  return text.slice(Math.max(0, at - BEFORE, (previous?.span[1] ?? 0) - start), at)
}

function namesOf(match: Found, before: string): readonly Name[] {
  const [list, span] = [match.group('list'), match.groupSpan('list')]
  if (list === null || span === null || ELSEWHERE.test(before)) return []
  return (list.includes(';') ? segments(list) : items(list)).map(({ text, at }) => named(text, span[0] + at))
}

const named = (text: string, start: number): Name => {
  const bare = text.replace(/,? (?:town|city) centre$/, '').replace(/'s$/, '')
  return { value: bare.replace(/\s+/g, ' '), span: [start, start + bare.length] }
}

type Item = { readonly text: string; readonly at: number }

const PART = new RegExp(`(?<item>${PLACE})(?<join>,?\\sand\\s|,\\s)?`, 'gu')

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
    const isTown =
      last !== undefined &&
      last.join.startsWith(',') &&
      !last.join.includes('and') &&
      (isStreet(last.text) || (parts.length === 2 && !/^\p{Lu}+$/u.test(last.text)))
    if (isTown)
      joined.splice(-1, 1, { text: list.slice(last.at, part.at + part.text.length), at: last.at, join: part.join })
    else joined.push(part)
  }
  return joined
}

const isStreet = (text: string): boolean =>
  !text.includes(',') && new RegExp(`\\s(?:${oneOf(STREETS)})$`, 'u').test(text)

/** 'The Lotus, High Street, Marlby; Jade House, …': of each part the town, with its street. */
function segments(list: string): readonly Item[] {
  let at = 0
  return list.split(';').map((segment) => {
    const start = at
    at += segment.length + 1
    const last = segment.lastIndexOf(',') + 1
    const text = segment.slice(last).replace(/^\s*(?:and\s)?/, '')
    return { text, at: start + segment.indexOf(text, last) }
  })
}

const isPlace = (value: string): boolean =>
  value.length > 2 &&
  !COUNTRYWIDE.test(value) &&
  !/^\p{Lu}{2,4}$/u.test(value) &&
  !isNationality(value.replace(/^the /i, '')) &&
  !NOT_PLACES.some((word) => value === word || value.startsWith(`${word} `))

/** Without what is said more fully: 'Wickford' beside 'Hovefields Avenue, Wickford'. */
const withoutParts = (places: readonly Noted<string>[]): readonly Noted<string>[] =>
  places.filter(
    ({ value }) => !places.some((other) => other.value !== value && other.value.split(', ').includes(value)),
  )
