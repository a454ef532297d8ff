import { ACTION, VISITED } from './action.words.ts'
import type { Facts, Span } from './facts.ts'
import { find, overlaps } from './find.ts'
import { isNationality } from './nationalities.ts'
import { type Marked, MOST_TOLD, note } from './noted.ts'
import { NUMBER, numberOf, ORDINAL } from './numbers.ts'
import { placeAfter } from './places.ts'
import { BREAKS, PREMISES } from './premises.words.ts'
import type { Sentence } from './sentences.ts'

/** Premises as one sentence mentions them. */
type Mention = {
  readonly kind: string
  readonly generic: boolean
  readonly count: number | null
  readonly definite: boolean
  readonly extra: boolean
  readonly span: Span
  readonly at: number
  readonly end: number
  readonly place: string | null
  readonly visited: boolean
  readonly sentence: Sentence
}

const HEADS = PREMISES.map(({ kind, pattern, generic }) => ({
  kind,
  generic: generic === true,
  pattern: new RegExp(`\\b(?:${pattern})\\b`, 'dgi'),
}))
const BREAK = [...BREAKS, 'another', NUMBER, ORDINAL].join('|')
const COUNTED = new RegExp(
  `(?:\\b(?<the>the|these|those|all)\\s+)?\\b(?:(?<number>${NUMBER})|(?:(?:a|the)\\s+)?(?<ordinal>${ORDINAL})|(?<one>a|an|another))\\s+(?<between>(?:(?!(?:${BREAK})\\s)[\\p{L}'-]+,?\\s+){0,4})$`,
  'iu',
)
const USED_AS = new RegExp(
  '^[^.;,]{0,12}\\b(?:identified as|believed to be|suspected of being|used as|operating as|running as|thought to be)\\s(?:a\\s)?(?:suspected\\s)?(?:brothels?)',
  'i',
)
const CUCKOOED = /^[^.;,]{0,12}where '?cuckooing/i
const AMONG = new RegExp(
  `\\b(?<number>${NUMBER}) of (?:them|these|which)\\s(?:were |are |being )?(?:suspected |alleged )?(?<head>brothels|car washes|nail bars|restaurants|businesses|houses|flats)`,
  'dgi',
)
const ELIDED = new RegExp(`^[^.;]{0,40}?\\band (?<number>${NUMBER}) in \\p{Lu}`, 'iu')

/** The premises of the action: a kind and a figure each; what is named without a figure only where it was plainly visited. */
export function readPremises(sentences: readonly Sentence[]): Marked<Facts['premises']> {
  const mentions = sentences
    .filter(({ stance, text }) => stance === 'case' && ACTION.test(text))
    .flatMap((sentence) => [...mentionsIn(sentence), ...amongIn(sentence)])
  const kept: Mention[] = []
  for (const mention of mentions) if (kept.length < MOST_TOLD && isNew(mention, kept)) kept.push(mention)
  return kept.filter((mention) => !isSaidBetter(mention, kept)).map(premisesFacts)
}

function mentionsIn(sentence: Sentence): readonly Mention[] {
  const found: Mention[] = []
  for (const { kind, generic, pattern } of HEADS)
    for (const match of find(sentence, pattern)) {
      if (/^\p{Lu}/u.test(match.text) && match.at > 0 && !sentence.headline) continue
      if (
        found.some(
          ({ sentence: other, at, end }) =>
            other === sentence && overlaps([at, end], [match.at, match.at + match.text.length]),
        )
      )
        continue
      found.push(...mentionOf(sentence, { kind, generic }, match))
    }
  return found.toSorted((a, b) => a.at - b.at)
}

type Kind = Pick<Mention, 'kind' | 'generic'>

type Hit = { readonly at: number; readonly text: string; readonly span: Span }
const PEOPLE_OF = /^\s(?:workers?|owners?|staff|boss(?:es)?|managers?|industry|sector|customers?|closures?|closing)\b/i
const OWNED = /\b(?:the|their|his|her|\p{L}+'s)\s(?:\p{L}+\s){0,2}$/u
const IN_GENERAL = /\b(?:of|suspected|for|into|like|any|other|all|such|their)\s$/i

function mentionOf(sentence: Sentence, kind: Kind, match: Hit): readonly Mention[] {
  const end = match.at + match.text.length
  const [before, rest] = [sentence.text.slice(Math.max(0, match.at - 60), match.at), sentence.text.slice(end)]
  const many = /(?:[^s]s|ies|sses|shes)$/.test(match.text) && kind.kind !== 'premises'
  const { words, between, ...figure } = figureBefore(before, !many)
  if (PEOPLE_OF.test(rest) || (figure.count === null && (!many || IN_GENERAL.test(before)))) return []
  const start = match.at - words.length
  const mention: Mention = {
    ...usedAs(kind, rest),
    ...figure,
    at: start,
    end,
    sentence,
    span: [sentence.start + start, match.span[1]],
    place: placeAfter(sentence, end) ?? placeBefore(between),
    visited: VISITED.test(sentence.text),
  }
  return many ? [mention, ...elided(mention, rest)] : [mention]
}

/** 'Four addresses in Marlby and three in Hartwell': the three are addresses too. */
function elided(mention: Mention, rest: string): readonly Mention[] {
  const number = ELIDED.exec(rest)?.groups?.['number']
  if (number === undefined) return []
  const at = mention.sentence.text.indexOf(number, mention.end)
  return [{ ...mention, count: numberOf(number), place: placeAfter(mention.sentence, at) }]
}

type Figure = Pick<Mention, 'count' | 'definite' | 'extra'> & { readonly words: string; readonly between: string }

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
  if (USED_AS.test(rest)) return { kind: 'brothel', generic: false }
  return CUCKOOED.test(rest) ? { kind: 'cuckooed address', generic: false } : kind
}

function placeBefore(between: string): string | null {
  const name = /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u.exec(between)?.[0]
  return name === undefined || name.split(' ').some(isNationality) ? null : name
}

/** 'Four of them brothels': a part of the premises before it. */
function amongIn(sentence: Sentence): readonly Mention[] {
  return find(sentence, AMONG).flatMap((match) => {
    const head = HEADS.find(({ pattern }) => find({ ...sentence, text: match.group('head') ?? '' }, pattern).length > 0)
    const count = numberOf(match.group('number') ?? '')
    if (head === undefined || count === null) return []
    return [
      {
        kind: head.kind,
        generic: head.generic,
        count,
        definite: false,
        extra: false,
        span: match.span,
        at: match.at,
        end: match.at + match.text.length,
        place: null,
        visited: true,
        sentence,
      },
    ]
  })
}

function isNew(mention: Mention, kept: readonly Mention[]): boolean {
  const alike = kept.filter(({ kind }) => kind === mention.kind || (mention.definite && mention.generic))
  if (mention.extra) return !kept.some(({ extra }) => extra)
  if (mention.count === null) return mention.visited && alike.length === 0 && !mention.definite
  if (mention.definite)
    return (
      mention.visited &&
      mention.count === 1 &&
      !kept.some(({ kind, generic, count }) => kind === mention.kind || (!generic && count === 1)) &&
      (!mention.generic || kept.length === 0)
    )
  return !alike.some(
    ({ count, place, visited }) =>
      count === mention.count && visited && (place === null || mention.place === null || place === mention.place),
  )
}

/** A figure says it better than none; a house says it better than a property; an address with a figure was visited. */
function isSaidBetter(mention: Mention, kept: readonly Mention[]): boolean {
  if (!mention.visited && mention.count === 1 && !mention.extra) return true
  const others = kept.filter((other) => other !== mention)
  if (mention.count === null) return others.some(({ kind, count }) => kind === mention.kind && count !== null)
  return (
    mention.generic &&
    mention.count === 1 &&
    !mention.extra &&
    others.some(
      ({ generic, count, place }) =>
        !generic && count === 1 && (place === null || mention.place === null || place === mention.place),
    )
  )
}

function premisesFacts({ kind, count, place, span }: Mention): Marked<Facts['premises'][number]> {
  return {
    kind: note(kind, [span]),
    count: count === null ? null : note(count, [span]),
    place: place === null ? null : note(place, [span], 'likely'),
  }
}
