import type { Facts } from './facts.ts'
import { find, oneOf } from './find.ts'
import { type Marked, type Noted, note } from './noted.ts'
import { NAMED_KINDS } from './premises.words.ts'
import { ANY_PREMISES, kindOf } from './premises-mentions.ts'
import type { Sentence } from './sentences.ts'

type Premises = Marked<Facts['premises']>

const KIND_BY_NAME = new Map(NAMED_KINDS)
const BUSINESS = new RegExp(
  `(?<![\\p{L}'-])(?<name>(?:\\p{Lu}[\\p{L}'&-]*\\s(?:and\\s)?){1,4}(?<end>${oneOf(NAMED_KINDS.map(([end]) => end))}))(?![\\p{L}'-])(?!\\s\\p{Lu})`,
  'dgu',
)
/** A place that only says where another is: 'above the shop', 'next to a takeaway'. */
const BESIDE_IT =
  /\b(?:above|behind|over|below|under|next to|next door to|past|round from)\s(?:(?:an?|the|his|her|their)\s)?(?:[\p{L}-]{1,20}\s)?$/iu
const PLURAL = /(?:[^s]s|ies|sses|shes)$/i
/** Of a note: more would be a list of the street. */
const MOST = 5

/** The businesses that a note or a mail names, or is about, before those that the sentences of action visited. */
export function premisesSpokenOf(sentences: readonly Sentence[], visited: Premises): Premises {
  const told = sentences.filter(({ stance }) => stance === 'case')
  const spoken: Premises[number][] = []
  for (const one of [...told.flatMap(named), ...told.flatMap(unnamed)])
    if (spoken.length < MOST && !spoken.some(({ kind }) => kind.value === one.kind.value)) spoken.push(one)
  const others = visited.filter(
    ({ kind, count }) =>
      (spoken.length === 0 || (count?.value ?? 0) > 1) && !spoken.some((one) => one.kind.value === kind.value),
  )
  return [...spoken, ...others.map(lessSure)]
}

const implied = <Value>({ value, spans }: Pick<Noted<Value>, 'value' | 'spans'>): Noted<Value> =>
  note(value, spans, 'likely', 'implied-by-wording')

const lessSure = ({ kind, count, place }: Premises[number]): Premises[number] => ({
  kind: implied(kind),
  count: count && implied(count),
  place: place && implied(place),
})

const named = (sentence: Sentence): Premises =>
  find(sentence, BUSINESS).flatMap(({ group, groupSpan }) => {
    const [name, span] = [group('name'), groupSpan('name')]
    const kind = KIND_BY_NAME.get(group('end') ?? '')
    if (kind === undefined || name === null || span === null) return []
    const spans = [span]
    return [
      {
        kind: implied({ value: kind, spans }),
        count: implied({ value: 1, spans }),
        place: implied({ value: name, spans }),
      },
    ]
  })

const unnamed = (sentence: Sentence): Premises =>
  find(sentence, ANY_PREMISES).flatMap(({ text, at, span }) => {
    const kind = kindOf(text)
    const isOne = kind !== undefined && !kind.generic && !kind.weak && !PLURAL.test(text)
    if (!isOne || BESIDE_IT.test(sentence.text.slice(Math.max(0, at - 50), at))) return []
    const spans = [span]
    return [{ kind: implied({ value: kind.kind, spans }), count: implied({ value: 1, spans }), place: null }]
  })
