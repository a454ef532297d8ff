import type { Span } from '../facts.ts'
import { type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { BEHIND_ITS_MAKE, NOT_OF_A_VEHICLE, SHADES, VEHICLE_WORDS, type VehiclePart } from './vehicles.words.ts'

/** What a run of words says of a vehicle. */
export interface Described {
  readonly parts: Readonly<Record<Exclude<VehiclePart, 'filler'>, Noted<string> | null>>
  readonly span: Span
  /** Whether the words tell of a vehicle even without a plate. */
  readonly isEnough: boolean
}

interface Meaning {
  readonly part: VehiclePart
  readonly value: string
  readonly ambiguous: boolean
  readonly words: readonly string[]
}

interface Piece extends Meaning {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The tokens after it. */
  readonly next: number
}

const MEANINGS = Map.groupBy(
  (Object.keys(VEHICLE_WORDS) as VehiclePart[]).flatMap((part) =>
    Object.entries(VEHICLE_WORDS[part]).map(
      ([words, { value = words, ambiguous = false }]): Meaning => ({ part, value, ambiguous, words: words.split(' ') }),
    ),
  ),
  ({ words }) => words[0] ?? '',
)
for (const meanings of MEANINGS.values()) meanings.sort((one, other) => other.words.length - one.words.length)

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu
/** What may stand between the parts of one vehicle. */
const GAP = /^(?:[ -]|, ?| \(|, in |\)? in | coloured | colou?r |, colou?r:? | type |: )$/
const ARTICLE = /(?:^|[\s("'])(?:an?|the|his|her|their|my|that|this|same|another|one|two|silver|registered)\s$/i

interface Word {
  readonly lower: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The vehicles that a sentence describes, in order. */
export function vehiclesIn(sentence: Sentence): readonly Described[] {
  const words = Array.from(
    sentence.text.matchAll(TOKEN),
    ({ 0: text, index }): Word => ({
      text,
      lower: text.toLowerCase(),
      start: index,
      end: index + text.length,
    }),
  )
  const found: Described[] = []
  for (let at = 0; at < words.length; ) {
    const run = runFrom(words, at, sentence.text)
    const described = run.length === 0 ? undefined : describe(run, sentence)
    if (described !== undefined) found.push(described)
    at = run.at(-1)?.next ?? at + 1
  }
  return found
}

/** The words of one vehicle from here, each part once. */
function runFrom(words: readonly Word[], from: number, text: string): readonly Piece[] {
  const run: Piece[] = []
  const has = new Set<VehiclePart>()
  for (let piece = pieceAt(words, from); piece !== undefined && goesOn(run, piece, has, text); ) {
    run.push(piece)
    has.add(piece.part)
    // 'In' and 'colour' are words of the gap.
    piece = pieceAt(words, piece.next) ?? pieceAt(words, piece.next + 1)
  }
  return run
}

/** Whether a word belongs to the vehicle of those before it. */
function goesOn(run: readonly Piece[], piece: Piece, has: ReadonlySet<VehiclePart>, text: string): boolean {
  const last = run.at(-1)
  if (piece.part !== 'filler' && has.has(piece.part)) return false
  if (BEHIND_ITS_MAKE.test(piece.value) && last?.part !== 'make') return false
  return last === undefined || GAP.test(text.slice(last.end, piece.start))
}

function pieceAt(words: readonly Word[], at: number): Piece | undefined {
  const shaded = shadedAt(words, at)
  if (shaded !== undefined) return shaded
  const meaning = meaningAt(words, at)
  if (meaning === undefined) return undefined
  const next = words[at + meaning.words.length]?.lower ?? ''
  return NOT_OF_A_VEHICLE.includes(next) ? undefined : pieceOf(words, at, meaning)
}

/** 'Dark blue'. */
function shadedAt(words: readonly Word[], at: number): Piece | undefined {
  const shade = words[at]
  if (shade === undefined || !SHADES.includes(shade.lower)) return undefined
  const meaning = meaningAt(words, at + 1)
  if (meaning?.part !== 'colour') return undefined
  const colour = pieceOf(words, at + 1, meaning)
  return { ...colour, start: shade.start, text: shade.text, value: `${shade.lower} ${colour.value}` }
}

const meaningAt = (words: readonly Word[], at: number): Meaning | undefined =>
  MEANINGS.get(words[at]?.lower ?? '')?.find((meaning) =>
    meaning.words.every((word, by) => words[at + by]?.lower === word),
  )

function pieceOf(words: readonly Word[], at: number, meaning: Meaning): Piece {
  const next = at + meaning.words.length
  const [first, last] = [words[at], words[next - 1]]
  return { ...meaning, start: first?.start ?? 0, end: last?.end ?? 0, text: first?.text ?? '', next }
}

function describe(run: readonly Piece[], { text, start }: Sentence): Described | undefined {
  const said = run.filter(({ part }) => part !== 'filler')
  const [first, last] = [said[0], said.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const of = (part: VehiclePart): Noted<string> | null => {
    const piece = said.find((one) => one.part === part)
    return piece === undefined ? null : note(piece.value, [[start + piece.start, start + piece.end]])
  }
  const parts = { colour: of('colour'), make: of('make'), model: of('model'), body: of('body') }
  const isVehicle = isAny(said) && (said.length > 1 || isAloneEnough(first, text))
  const isBody = said.length === 1 && first.part === 'body'
  if (!isVehicle && !isBody) return undefined
  return { parts, span: [start + first.start, start + last.end], isEnough: isVehicle }
}

/** Two words that mean much else make no vehicle together: 'white note', 'golf escort'. */
function isAny(said: readonly Piece[]): boolean {
  const isPlain = said.every(({ part, text }) => part !== 'colour' || /^\p{Ll}/u.test(text))
  return said.some(
    ({ part, ambiguous, text }) => part !== 'colour' && (!ambiguous || (isPlain && /^\p{Lu}/u.test(text))),
  )
}

/** A make or model on its own: 'his BMW', 'a Transit', but not 'Mr Ford'. */
const isAloneEnough = ({ part, ambiguous, start, text }: Piece, sentence: string): boolean =>
  (part === 'make' || part === 'model') &&
  !ambiguous &&
  /\p{Lu}/u.test(text) &&
  ARTICLE.test(sentence.slice(Math.max(0, start - 12), start))
