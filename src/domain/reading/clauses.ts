import type { Span } from './facts.ts'
import { type Found, find } from './find.ts'
import { peopleIn } from './people.ts'
import type { PeopleMention } from './people-mention.ts'
import type { Sentence } from './sentences.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A sentence with the people it mentions. */
export type Clause = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly people: readonly PeopleMention[]
}

/** Each sentence with its people: made once, for arrests and people found read the same ones. Words of nobody are let go. */
export const clausesOf = (sentences: readonly Sentence[]): readonly Clause[] =>
  sentences.map((sentence) => {
    const tokens = tokensOf(sentence)
    const people = peopleIn(tokens)
    return { sentence, tokens: people.length === 0 ? [] : tokens, people }
  })

/** A verb (or noun) of outcome in a sentence, and the people it speaks of, lists and appositions resolved. */
export type Outcome = { readonly span: Span; readonly text: string; readonly people: readonly PeopleMention[] }

const SKIPPED = new Set([
  'of',
  'also',
  'in',
  'total',
  'the',
  'safely',
  'further',
  'a',
  'that',
  'up',
  'least',
  'at',
  'another',
  'off',
])
const REACH = 45

/** What the verbs matching a pattern do, and to whom: the object just after an active verb, else the subject before it. */
export function outcomes(clause: Clause, pattern: RegExp): readonly Outcome[] {
  return find(clause.sentence, pattern).flatMap((cue) => {
    if (
      /\b(?:would|could|may|might|can|will|not|never|to|if)\s+(?:\w+\s+)?(?:be\s+)?$/i.test(before(clause, cue.span[0]))
    )
      return []
    return [{ span: cue.span, text: cue.text, people: governed(clause, cue) }]
  })
}

const before = (clause: Clause, at: number): string =>
  clause.sentence.text.slice(Math.max(0, at - 30 - clause.sentence.start), at - clause.sentence.start)

/** Words after which comes what somebody did, not who: 'accused of trafficking women'. */
const OF_DEEDS = /^(?:on suspicion of|accused of|suspected of|charged with)$/i

function governed(clause: Clause, { span: cue, text }: Found): readonly PeopleMention[] {
  const passive = /\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+|also\s+|since\s+)?$/i.test(before(clause, cue[0]))
  const object =
    passive || OF_DEEDS.test(text) ? undefined : clause.people.find((mention) => isObject(clause, cue, mention))
  if (object !== undefined) return chain(clause, object, 1)
  const subject = clause.people.findLast((mention) => mention.span[1] <= cue[0] && isSubject(clause, mention, cue))
  return subject === undefined ? [] : chain(clause, beforeWho(clause, subject), -1)
}

/** 'Four people who brought women to Marlby have been jailed': the women are in what is told of the four. */
function beforeWho(clause: Clause, subject: PeopleMention): PeopleMention {
  if (subject.count !== null || subject.definite || subject.partOf) return subject
  const text = clause.sentence.text
  const owner = clause.people.findLast(
    ({ count, span }) =>
      count !== null && span[1] < subject.span[0] && WHO.test(text.slice(span[1] - clause.sentence.start)),
  )
  return owner ?? subject
}

const WHO = /^,? who\b/

function isObject({ tokens }: Clause, cue: Span, mention: PeopleMention): boolean {
  if (mention.span[0] < cue[1]) return false
  const between = tokens.filter(({ start, end }) => start >= cue[1] && end <= mention.span[0])
  return between.length <= 3 && between.every(({ lower }) => SKIPPED.has(lower))
}

function isSubject({ tokens, sentence }: Clause, mention: PeopleMention, cue: Span): boolean {
  const between = tokens.filter(({ start }) => start >= mention.span[1] && start < cue[0]).length
  const gap = sentence.text.slice(mention.span[1] - sentence.start, cue[0] - sentence.start)
  const isAgent =
    /\b(?:by|against|for|of|from)\s*$/i.test(before({ sentence, tokens, people: [] }, mention.span[0])) &&
    mention.count === null
  return between <= REACH && !gap.includes(';') && !isAgent && !/\b(?:but|while|whereas)\b/.test(gap.slice(0, -1))
}

/** The mentions after one that are joined to it; only its parts where it is told of in parts: 'two arrests: a man and a woman'. */
export const joinedTo = (clause: Clause, start: PeopleMention): readonly PeopleMention[] => chain(clause, start, 1)

/** The mentions joined to one by 'and' or commas; of 'the three, a woman and two men' only the parts. */
function chain(clause: Clause, start: PeopleMention, step: 1 | -1): readonly PeopleMention[] {
  const at = clause.people.indexOf(start)
  const joined = [start]
  for (let next = at + step; next >= 0 && next < clause.people.length; next += step) {
    const [left, right] = step === 1 ? [joined.at(-1), clause.people[next]] : [clause.people[next], joined[0]]
    if (left === undefined || right === undefined || !isJoined(clause, left, right)) break
    if (step === 1) joined.push(right)
    else joined.unshift(left)
  }
  return withoutApposition(clause, joined)
}

/** What may stand between two mentions of one list, with where the first comes from: ', of Marlby, and'. */
const JOIN =
  /^\s*\)?(?:,?\s*(?:(?:both|all|also)\s+)?(?:from|of|in)\s+(?:the\s+)?\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,3})?\s*(?:[,:(-]\s*)?(?:(?:and|or|including|plus|along with|as well as|together with)\s*)?(?:[-)]\s*)?$/u

function isJoined({ sentence }: Clause, left: PeopleMention, right: PeopleMention): boolean {
  const gap = sentence.text.slice(left.span[1] - sentence.start, right.span[0] - sentence.start)
  return gap.length < 60 && (JOIN.test(gap) || (right.head === 'person' && DESCRIBED.test(gap)))
}

/** 'Ion Marek, 60, and the medical "fixer" Vlad Marek, 51'. */
const DESCRIBED = /^,?\s(?:and|or)\s(?:the|his|her|their)\s(?:[\p{Ll}'"-]{2,20}\s){1,4}$/u

function withoutApposition({ sentence }: Clause, list: readonly PeopleMention[]): readonly PeopleMention[] {
  const [first, ...rest] = list
  if (first === undefined || rest.length === 0 || rest.some(({ count }) => count === null)) return list
  const gap = sentence.text.slice(first.span[1] - sentence.start, (rest[0]?.span[0] ?? 0) - sentence.start)
  if (/\b(?:and|or|plus|as well as)\b/.test(gap)) return list
  const sum = rest.reduce((total, { count }) => total + (count ?? 0), 0)
  const isSame = first.count === sum || (first.count === null && first.definite)
  return isSame
    ? rest.map((mention) => ({
        ...mention,
        definite: first.definite,
        nationalities: [...first.nationalities, ...mention.nationalities],
      }))
    : list
}
