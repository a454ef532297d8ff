import type { Span } from '../facts.ts'
import { oneOf, overlaps, pieceOf } from '../find.ts'
import { type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { ROLE_NOUNS } from './people-named.words.ts'

/** Somebody whom the text named, and where. */
export interface Named {
  readonly name: string
  readonly span: Span
}

const WHO = `(?:(?:the|a|an|this|their|his|her|our)\\s)?(?:${oneOf(Object.keys(ROLE_NOUNS))}|caller|writer|victim|neighbour|woman|man|girl|lady|sister|brother|wife|husband|friend|cousin|mother|father|agency|shop|salon|farm|office)|(?:(?:[Mm]r|[Mm]rs|[Mm]s)\\.?\\s)?\\p{Lu}[\\p{L}'-]{1,30}(?:\\s\\p{Lu}[\\p{L}'-]{1,30})?`
const KIND =
  '(?:(?:new|old|other|second|first|work|home|personal|mobile|phone|contact|telephone|landline|whatsapp|cell|number|no|tel)\\.?\\s?){0,4}'
const LINK = '(?:(?:is|was|are|on|being|as|now|still|:|=|-)\\s?){0,3}'
const POSSESSIVE = new RegExp(
  `(?<![\\p{L}'-])(?<who>(?:${WHO})(?='s?\\s)|[Mm]y|[Hh]is|[Hh]er|[Tt]heir)(?:'s?)?\\s${KIND}${LINK}$`,
  'du',
)
const USES = new RegExp(
  `(?<![\\p{L}'-])(?<who>${WHO}),?\\s(?:also\\s|now\\s|who\\s)?(?:uses|used|using|is using|has|had|is on|was on|can be (?:reached|contacted) on|(?:rings|rang|calls|called|texts|texted|messages|messaged)(?:\\s(?:her|him|them|me|us))? (?:from|on))\\s(?:the\\s|a\\s)?(?:number\\s|phone\\s|mobile\\s)?$`,
  'du',
)
const ASK = new RegExp(
  `\\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact|[Tt]ext|[Mm]essage|[Aa]sk for|[Rr]each|numbers? (?:of|for)|phone (?:of|for)|mobile (?:of|for))\\s(?<who>${WHO})\\s?(?:on|at|is|was|:)?\\s?$`,
  'du',
)
const LABEL = new RegExp(
  `^[\\s*-]{0,3}(?<who>[\\p{L} ]{3,30}?)(?:'s)?\\s?(?:mobile|phone|telephone|tel|number|no|landline)?\\.?(?:\\s(?:number|no)\\.?)?\\s?:\\s?$`,
  'du',
)
const AFTER = new RegExp(
  `^(?:\\)?\\s?\\((?<in>${WHO})\\)|,?\\s(?:is|was|belongs to|belonging to|used by|which is)\\s(?<is>${WHO})(?![\\p{L}]))`,
  'du',
)
const NOBODY = /^(?:call|ring|number|phone|mobile|tel|telephone|contact|on|the|and|or|also|whatsapp|details|notes?)$/i

/** Whose a number is, in the words of its sentence; null where they do not say. */
export function whoseIs({ text, start }: Sentence, [from, to]: Span, people: readonly Named[]): Noted<string> | null {
  const [at, end] = [from - start, to - start]
  const offset = Math.max(0, at - 90)
  const before = text.slice(offset, at)
  const pieces = [POSSESSIVE, USES, ASK, LABEL].map((pattern) => pieceOf(pattern.exec(before), start + offset, 'who'))
  const who = pieces.find((piece) => piece !== null) ?? pieceOf(AFTER.exec(text.slice(end, end + 60)), to, 'in', 'is')
  return who && said(who.text, who.span, people)
}

const isNoun = (who: string): boolean => !who.includes(' ') && Object.hasOwn(ROLE_NOUNS, who.toLowerCase())

/** How far back 'his number' may look for the man. */
const REACH = 240

function said(who: string, span: Span, people: readonly Named[]): Noted<string> | null {
  const known = people.find((person) => overlaps(person.span, span))
  if (known !== undefined) return note(known.name, [span])
  const bare = who.replace(/^(?:the|a|an|this)\s/i, '').trim()
  if (NOBODY.test(bare)) return null
  if (/^my$/i.test(bare)) return note('caller', [span], 'likely', 'implied-by-wording')
  if (!/^(?:he|she|they|him|her|them|his|their)$/i.test(bare))
    return note(isNoun(bare) ? bare.toLowerCase() : bare, [span])
  const meant = people.findLast((person) => person.span[1] <= span[0] && span[0] - person.span[1] < REACH)
  return meant === undefined ? null : note(meant.name, [span], 'likely', 'implied-by-wording')
}
