import { ACTION } from './action.words.ts'
import type { Span } from './facts.ts'
import { type Found, find, overlaps, withSpans } from './find.ts'
import { isKnownPlace } from './gazetteer.ts'
import { MOST_TOLD, type Noted, note } from './noted.ts'
import { isPlace, isStreet, NAME, namesOf, PLACE, PLACES, type PlaceName, WHOLE } from './place-names.ts'
import { HELD_OR_HEARD, KNOWN_PLACE_NOUNS, NOT_OF_ACTION, PLACE_NOUNS } from './places.words.ts'
import type { Sentence } from './sentences.ts'

const LIST = `(?<list>${PLACES})`
const AFTER = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Aa]round|[Nn]ear|[Aa]cross|[Tt]hroughout|outside|between)\\s(?:and\\saround\\s)?(?:the\\s)?(?:(?:nearby|central)\\s)?${LIST}`,
  'dgu',
)
const NAMED = new RegExp(
  `\\b(?:boroughs|towns|cities|counties|areas|locations|places|villages|districts)\\b[^.;:]{0,30}?(?:\\bwere|\\bare|\\bincluded?|\\bincluding|\\bof|:)\\s${LIST}`,
  'dgu',
)
const DASHED = new RegExp(`[-(]\\s?(?:in|at)\\s${LIST}`, 'dgu')
const ADJECTIVE = new RegExp(
  `(?<![\\p{L}'-])(?<list>${WHOLE}|${NAME}(?:\\s${NAME}){0,2})\\s(?:${PLACE_NOUNS})\\b`,
  'dgu',
)
const BESIDE = new RegExp(
  `(?<![\\p{L}'-])(?<list>${WHOLE}|${NAME}(?:\\s${NAME}){0,2})\\s(?:${KNOWN_PLACE_NOUNS})\\b`,
  'dgu',
)
/** 'The centre of Marlby', 'on Tyneside', 'to the north of Marlby', 'went to Mill Lane': only where the name is known. */
const OF_KNOWN = new RegExp(
  `\\b(?:(?:area|areas|part|parts|centre|outskirts|north|south|east|west|suburbs?|town|city|village|borough|county)\\sof|on(?:\\sthe)?|(?:went|called|visits?|order|notice|served)\\s(?:on|to|at)|visited|raided|searched)\\s${LIST}`,
  'dgu',
)
/** 'Mill Lane, Marlby, in north Harrowmere': a part of a city that only says where the places named are. */
const PART_OF_CITY = /^(?:north|south|east|west)\b/
const NAMES_BEFORE = /\p{Lu}[\p{L}'-]+,\s(?:and,?\s)?in\s$/u
const NAMES_AFTER = /^,\s(?:in|at)\s\p{Lu}/u

/** Where the action took place, by the words around: 'in', 'at', 'near' in a sentence of action; streets with their towns. */
export function readPlaces(sentences: readonly Sentence[], taken: readonly Span[]): readonly Noted<string>[] {
  const places = new Map<string, Noted<string>>()
  for (const sentence of sentences.filter(({ stance }) => stance === 'case'))
    for (const name of placesIn(sentence, taken)) {
      const key = name.value.toLowerCase()
      const before = places.get(key)
      if (before === undefined && places.size >= MOST_TOLD) continue
      places.set(key, together(before, name, ACTION.test(sentence.text)))
    }
  return withoutParts([...places.values()])
}

/** A place with one more mention of it: sure once a sentence of action names it. */
function together(before: Noted<string> | undefined, { value, span }: PlaceName, ofAction: boolean): Noted<string> {
  const spans = before?.spans ?? []
  const all = spans.some((other) => overlaps(other, span)) ? spans : withSpans(spans, [span])
  return ofAction || before?.certainty === 'sure' ? note(value, all) : note(value, all, 'likely', 'implied-by-wording')
}

function placesIn(sentence: Sentence, taken: readonly Span[]): readonly PlaceName[] {
  const ofAction = ACTION.test(sentence.text)
  const free = ofAction ? [AFTER, NAMED, DASHED, ADJECTIVE] : [NAMED]
  const known = ofAction ? [OF_KNOWN, BESIDE] : [AFTER, ADJECTIVE, OF_KNOWN, BESIDE]
  return [
    ...free.flatMap((pattern) => matched(sentence, pattern)),
    ...known
      .flatMap((pattern) => matched(sentence, pattern))
      .filter((name) => isCertain(name.value) && (ofAction || isNearAction(sentence, name))),
  ]
    .filter(({ value, span }) => isPlace(value) && !taken.some((other) => overlaps(other, span)))
    .filter((name) => !saysOnlyWhere(sentence, name) && !isBusiness(sentence, name))
    .toSorted((a, b) => a.span[0] - b.span[0])
}

const isCertain = (value: string): boolean => value.split(', ').some((part) => isKnownPlace(part) || isStreet(part))

/** What a sentence without an action names is a place of it only where nobody speaks, works or lives there. */
const isNearAction = ({ text, start }: Sentence, { span: [at] }: PlaceName): boolean =>
  !SPOKEN.test(text) && !NOT_OF_ACTION.test(text.slice(Math.max(0, at - start - BEFORE), at - start))
const SPOKEN = /\b(?:said|added|told|explained)\b|^"/

const saysOnlyWhere = ({ text, start }: Sentence, { value, span }: PlaceName): boolean =>
  PART_OF_CITY.test(value) &&
  (NAMES_BEFORE.test(text.slice(Math.max(0, span[0] - start - BEFORE), span[0] - start)) ||
    NAMES_AFTER.test(text.slice(span[1] - start, span[1] - start + BEFORE)))

/** 'At the Golden Lotus', 'at Marlow Motors in Mill Lane': a name that no list knows is of a business there. */
const isBusiness = ({ text, start }: Sentence, { value, span }: PlaceName): boolean => {
  const before = AT.exec(text.slice(Math.max(0, span[0] - start - BEFORE), span[0] - start))
  if (before === null || isCertain(value)) return false
  return before.groups?.['the'] !== undefined || IN_NAMED.test(text.slice(span[1] - start, span[1] - start + BEFORE))
}
const AT = /\b[Aa]t\s(?<the>the\s)?$/
const IN_NAMED = /^,?\s(?:in|on)\s(?:the\s)?\p{Lu}/u

const matched = (sentence: Sentence, pattern: RegExp): readonly PlaceName[] =>
  find(sentence, pattern).flatMap((match, at, all) =>
    HELD_OR_HEARD.test(wordsBefore(sentence, match.at, all[at - 1])) ? [] : withTown(sentence, namesOf(match)),
  )

const IN_TOWN = new RegExp(`^,? in (?:the )?(?<town>${NAME}(?:\\s${NAME}){0,2})`, 'u')

/** 'Mill Lane in Marlby' is Mill Lane, Marlby. */
function withTown({ text, start }: Sentence, names: readonly PlaceName[]): readonly PlaceName[] {
  const [only] = names
  if (names.length !== 1 || only === undefined || !isStreet(only.value)) return names
  const town = IN_TOWN.exec(text.slice(only.span[1] - start))?.groups?.['town']
  return town === undefined || !isPlace(town) || (isStreet(town) && !isKnownPlace(town))
    ? names
    : [{ value: `${only.value}, ${town}`, span: only.span }]
}

const RIGHT_AFTER = new RegExp(
  `^[^.;,]{0,25}?\\b(?:in|at|near|around)\\s(?:the\\s)?(?<list>(?=[\\p{L}\\d])(?:(?:,?\\sand\\s|,\\s)?${PLACE}){1,10})`,
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

const BEFORE = 40

/** The words before a match, no further back than the end of the one before it. */
function wordsBefore({ text, start }: Sentence, at: number, previous: Found | undefined): string {
  return text.slice(Math.max(0, at - BEFORE, (previous?.span[1] ?? 0) - start), at)
}

/** Without what is said more fully: 'Wickford' beside 'Hovefields Avenue, Wickford'. */
const withoutParts = (places: readonly Noted<string>[]): readonly Noted<string>[] =>
  places.filter(
    ({ value }) => !places.some((other) => other.value !== value && other.value.split(', ').includes(value)),
  )
