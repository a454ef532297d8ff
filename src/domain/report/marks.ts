import { isCommon } from './common.words.ts'
import { folded } from './fold.ts'
import { type Mark, writtenMark } from './mark.ts'
import { NUMBER_MARKS, OUTWARD_ALONE, phoneIn, platesInBox } from './number-marks.ts'
import { placesIn } from './place-marks.ts'
import { type Answers, answered, KEPT_BACK, QUESTIONS } from './questions.ts'
import { WEB_MARKS } from './web-marks.ts'

/** Words kept of a report, the longest first: they are named more rarely. */
const MOST_WORDS = 60
/** Everything else kept of a report; nobody names more, and a text made to do harm does. */
const MOST_OTHERS = 140

/** What anything may be written in that this looks at; the rest of a longer text is left out. */
const MOST_CHARACTERS = 12_000

const WORD = /\p{L}[\p{L}']{2,38}\p{L}/gu
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{2,}/gu
const ANY_WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** What a text names, each once. */
export function marksIn(text: string): readonly Mark[] {
  let rest = folded(text.slice(0, MOST_CHARACTERS))
  const found: Mark[] = []
  for (const [pattern, read] of WEB_MARKS)
    rest = rest.replaceAll(pattern, (whole) => {
      found.push(read(whole))
      return '\n'
    })
  found.push(...placesIn(rest))
  for (const [pattern, read] of NUMBER_MARKS)
    rest = rest.replaceAll(pattern, (whole) => {
      const marks = [read(whole) ?? []].flat()
      found.push(...marks)
      return marks.length === 0 ? whole : '\n'
    })
  return once([...found.slice(0, MOST_OTHERS), ...wordsIn(rest)])
}

function wordsIn(rest: string): readonly Mark[] {
  const segmented = (rest.match(WITHOUT_SPACES) ?? []).flatMap((run) =>
    Array.from(ANY_WORDS.segment(run), ({ segment }) => segment).filter(({ length }) => length > 1),
  )
  const spaced = (rest.replaceAll(WITHOUT_SPACES, ' ').match(WORD) ?? []).map((word) => word.replaceAll("'", ''))
  return Array.from(new Set([...segmented, ...spaced]))
    .filter((word) => !isCommon(word))
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map((value) => ({ kind: 'word', value }))
}

/** What the boxes that ask for one thing are read as, besides what any text is. */
const IN_BOX: Readonly<Record<string, (text: string) => readonly Mark[]>> = {
  'vehicle.plate': platesInBox,
  'phone.numbers': (text) => text.split(/[\n,;/]/u).flatMap((piece) => phoneIn(piece) ?? []),
  'where.postcode': (text) => {
    const value = text.replaceAll(' ', '')
    return OUTWARD_ALONE.test(value) ? [{ kind: 'district', value }] : []
  },
}

/** The boxes in which somebody writes of what they tell; what is chosen from a list names nothing. */
const WRITTEN = QUESTIONS.filter(({ id }) => !KEPT_BACK.has(id)).map(({ id, parts }) => ({
  id,
  boxes: parts.flatMap(({ name, type }) => (type === 'line' || type === 'text' ? [name] : [])),
}))

/** Every mark of a report's answers; none of whoever reports. */
export function marksOf(answers: Answers): readonly Mark[] {
  const written = WRITTEN.map(({ id, boxes }) =>
    boxes.map((box) => [`${id}.${box}`, answered(answers, id, box)] as const),
  )
  const inBoxes = written.flat().flatMap(([box, text]) => IN_BOX[box]?.(folded(text)) ?? [])
  // A question is one text: a house and its postcode are asked for in two boxes.
  const texts = written.map((boxes) => boxes.flatMap(([, text]) => (text === '' ? [] : text)).join('\n'))
  const all = once([...inBoxes, ...texts.flatMap(marksIn)])
  const words = all.filter(({ kind }) => kind === 'word')
  return [...all.filter(({ kind }) => kind !== 'word').slice(0, MOST_OTHERS), ...words.slice(0, 2 * MOST_WORDS)]
}

const once = (marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [writtenMark(mark), mark])).values(),
]
