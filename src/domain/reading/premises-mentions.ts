import { VISITED } from './action.words.ts'
import type { Span } from './facts.ts'
import { find, oneOf } from './find.ts'
import { isNationality } from './nationalities.ts'
import { NUMBER, numberOf, ORDINAL } from './numbers.ts'
import { placeAfter } from './places.ts'
import { BREAKS, NAMED_KINDS, PREMISES } from './premises.words.ts'
import type { Sentence } from './sentences.ts'

/** Premises as one sentence mentions them. */
export type PremisesMention = {
  readonly kind: string
  /** The kind says nothing of what the place is used for: an address, a property. */
  readonly generic: boolean
  /** The word is often said of other things: a site, a location. */
  readonly weak: boolean
  /** Null where no figure stands. */
  readonly count: number | null
  /** Spoken of as known: 'the house'. */
  readonly definite: boolean
  /** One more than those before: 'a fifth property'. */
  readonly extra: boolean
  /** The words of kind and figure. */
  readonly span: Span
  readonly place: string | null
  /** The sentence has a verb of action on places. */
  readonly visited: boolean
}

type Kind = Pick<PremisesMention, 'kind' | 'generic' | 'weak'>

export const ANY_PREMISES = new RegExp(`\\b(?:${PREMISES.map(({ pattern }) => pattern).join('|')})\\b`, 'dgi')
const KINDS = PREMISES.map(({ kind, pattern, generic, weak }) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'i'),
  is: { kind, generic: generic === true, weak: weak === true },
}))
export const kindOf = (words: string): Kind | undefined => KINDS.find(({ pattern }) => pattern.test(words))?.is

const BREAK = [...BREAKS, 'another', NUMBER, ORDINAL].join('|')
const COUNTED = new RegExp(
  `(?:\\b(?<the>the|these|those|(?<!\\bin\\s)all)\\s+)?\\b(?:(?<number>${NUMBER})|(?:(?:a|the)\\s+)?(?<ordinal>${ORDINAL})|(?<one>a|an|another))\\s+(?<between>(?:(?!(?:${BREAK})\\s)[\\p{L}'-]+,?\\s+){0,4})$`,
  'iu',
)
const USED_AS = new RegExp(
  '^[^.;,]{0,12}\\b(?:identified as|believed to be|suspected of being|used as|operating as|running as|thought to be)\\s(?:a\\s)?(?:suspected\\s)?(?:brothels?)',
  'i',
)
const CUCKOOED = /^[^.;,]{0,12}where '?cuckooing/i
const AMONG = new RegExp(
  `\\b(?<number>${NUMBER}) of (?:them|these|those|which)\\s(?:were |are |being )?(?:suspected |alleged )?(?<head>brothels|car washes|nail bars|restaurants|businesses|houses|flats)`,
  'dgi',
)
const ELIDED = new RegExp(`^[^.;]{0,40}?\\band (?<number>${NUMBER}) in \\p{Lu}`, 'iu')
const PEOPLE_OF =
  /^(?:-keep\w+|-own\w+)|^\s(?:keeping|workers?|owners?|staff|boss(?:es)?|managers?|industry|sector|customers?|closures?|closing|trade)\b/i
const OWNED = /\b(?:the|this|their|his|her|\p{L}+'s)\s(?:\p{L}+\s){0,2}$/u
const IN_GENERAL =
  /\b(?:of|suspected|for|into|like|any|other|all|such|as|their|run|running|those|in which|workers? (?:to|at|in|from)|work(?:ing|ed)? (?:in|at|on))\s$/i
/** 'Suspected of managing a brothel' names an offence; 'the same address' was told of before. */
const NO_MENTION =
  /\b(?:managing|controlling|keeping|running|operating|owning|manage|control|keep|run|operate)\s(?:and\s\p{L}+\s)?(?:an?\s|the\s)?(?:\p{L}+\s)?$|\bsame\s$/iu
/** What must stand before a word that is often said of other things. */
const BESIDE_ACTION =
  /\b(?:raid(?:s|ed)?|search(?:es|ed)?|warrants?|visit(?:s|ed)?|arrest(?:s|ed)?|detained|rescued|found|discovered|operation|executed|called|went|followed|officers|police)\b[^.;]{0,50}\b(?:at|in|on|of|from|to|raided|searched|visited)\s(?:an?|the|another)?\s?(?:[\p{L}-]+\s){0,2}$/iu

/** What a sentence says of premises, in the order of the words. */
export function premisesIn(sentence: Sentence): readonly PremisesMention[] {
  const heads = find(sentence, ANY_PREMISES).flatMap((match) =>
    /^\p{Lu}/u.test(match.text) && match.at > 0 && !sentence.headline ? [] : mentionOf(sentence, match),
  )
  return [...heads, ...amongIn(sentence), ...namedIn(sentence)].toSorted((a, b) => a.span[0] - b.span[0])
}

type Hit = { readonly at: number; readonly text: string; readonly span: Span }

const isPlural = (words: string): boolean => /(?:[^s]s|ies|sses|shes)$/i.test(words) && !/premises$/i.test(words)

function mentionOf(sentence: Sentence, match: Hit): readonly PremisesMention[] {
  const end = match.at + match.text.length
  const [before, rest] = [sentence.text.slice(Math.max(0, match.at - 80), match.at), sentence.text.slice(end)]
  const kind = kindOf(match.text)
  const many = isPlural(match.text)
  const { words, between, ...figure } = figureBefore(before.slice(-60), !many)
  if (kind === undefined || PEOPLE_OF.test(rest) || isNotMeant(kind, figure.count, before, many)) return []
  const mention: PremisesMention = {
    ...usedAs(kind, rest),
    ...figure,
    span: [match.span[0] - words.length, match.span[1]],
    place: placeAfter(sentence, end) ?? placeBefore(between),
    visited: VISITED.test(sentence.text),
  }
  return many ? [mention, ...elided(mention, sentence, end)] : [mention]
}

function isNotMeant({ weak }: Kind, count: number | null, before: string, many: boolean): boolean {
  if (count !== null && count > 1) return false
  if (count === null && (!many || weak || IN_GENERAL.test(before))) return true
  return NO_MENTION.test(before) || (weak && !BESIDE_ACTION.test(before))
}

/** 'Four addresses in Marlby and three in Hartwell': the three are addresses too. */
function elided(mention: PremisesMention, sentence: Sentence, end: number): readonly PremisesMention[] {
  const number = ELIDED.exec(sentence.text.slice(end))?.groups?.['number']
  if (number === undefined) return []
  const at = sentence.text.indexOf(number, end)
  const place = placeAfter(sentence, at)
  const span: Span = [sentence.start + at, sentence.start + at + number.length]
  return [{ ...mention, count: numberOf(number), place, span }]
}

type Figure = Pick<PremisesMention, 'count' | 'definite' | 'extra'> & {
  readonly words: string
  readonly between: string
}

/** What the words before say: a figure, one, a further one ('a fifth property'), or one spoken of before. */
function figureBefore(before: string, isSingular: boolean): Figure {
  const found = COUNTED.exec(before)
  const isOwned = isSingular && OWNED.test(before)
  if (found?.groups === undefined)
    return { count: isOwned ? 1 : null, definite: isOwned, extra: false, words: '', between: '' }
  const { groups } = found
  return {
    count: groups['number'] === undefined ? 1 : numberOf(groups['number']),
    definite: groups['the'] !== undefined,
    extra: groups['ordinal'] !== undefined,
    words: found[0],
    between: groups['between'] ?? '',
  }
}

/** 'Eighteen addresses identified as brothels' are brothels. */
function usedAs(kind: Kind, rest: string): Kind {
  if (USED_AS.test(rest)) return { kind: 'brothel', generic: false, weak: false }
  return CUCKOOED.test(rest) ? { kind: 'cuckooed address', generic: false, weak: false } : kind
}

function placeBefore(between: string): string | null {
  const name = /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u.exec(between)?.[0]
  return name === undefined || name.split(' ').some(isNationality) ? null : name
}

/** 'Four of them brothels': a part of the premises before it. */
function amongIn(sentence: Sentence): readonly PremisesMention[] {
  return find(sentence, AMONG).flatMap(({ group, span }) => {
    const kind = kindOf(group('head') ?? '')
    const count = numberOf(group('number') ?? '')
    return kind === undefined || count === null
      ? []
      : [{ ...kind, count, definite: false, extra: false, span, place: null, visited: true }]
  })
}

const KIND_BY_NAME = new Map(NAMED_KINDS)
const BUSINESS = new RegExp(
  `\\b(?:[Aa]t|in|on|of|raided|searched|visited)\\s(?:the\\s)?(?<name>(?:\\p{Lu}[\\p{L}'&-]*\\s(?:and\\s)?){1,4}(?<end>${oneOf(NAMED_KINDS.map(([end]) => end))}))\\b(?!\\s\\p{Lu})`,
  'dgu',
)

/** 'At Blossom Nails in Mill Lane': one nail bar, told from others by its name. */
function namedIn(sentence: Sentence): readonly PremisesMention[] {
  if (!VISITED.test(sentence.text)) return []
  return find(sentence, BUSINESS).flatMap(({ group, groupSpan }) => {
    const [kind, span] = [KIND_BY_NAME.get(group('end') ?? ''), groupSpan('name')]
    return kind === undefined || span === null
      ? []
      : [
          {
            kind,
            generic: false,
            weak: false,
            count: 1,
            definite: false,
            extra: false,
            span,
            place: group('name'),
            visited: true,
          },
        ]
  })
}
