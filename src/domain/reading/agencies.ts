import { AGENCIES, ENDINGS, NOT_NAMES } from './agencies.words.ts'
import type { Span } from './facts.ts'
import { type Found, find, oneOf, overlaps, withSpans } from './find.ts'
import { type Noted, note } from './noted.ts'
import { numberOf } from './numbers.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A body named in the text: every place where it is named, and whether it is said there to have taken part. */
export type AgencyMention = {
  readonly name: string
  readonly key: string
  readonly spans: readonly Span[]
  readonly takesPart: boolean
  readonly corrected: boolean
}

const PROPER = "\\p{Lu}[\\p{L}'&-]*"
const SMALL = '(?:of|and|for|the|&|in)'
const KNOWN = new RegExp(`(?<![\\p{L}'-])(?:${oneOf(AGENCIES.flat())})(?![\\p{L}-])`, 'dgu')
const BUILT = new RegExp(
  `(?<![\\p{L}'-])(?:${PROPER}\\s(?:${SMALL}\\s)?){1,7}?(?:${oneOf(ENDINGS)})(?![\\p{L}-])(?!\\s(?:and|&)\\s(?:Crime\\sCommissioner|Labour|Pensions))`,
  'dgu',
)
const TEAM = new RegExp(
  `(?<![\\p{L}'-])(?:(?:${PROPER}|\\p{Lu}{2,8})'s\\s)?(?:${PROPER}\\s(?:and\\s)?){1,6}(?:Team|Unit|Bureau)(?![\\p{L}-])`,
  'dgu',
)
const OFFICE = new RegExp(
  `(?:${PROPER}\\s)?(?:Department|Ministry|Commission|Office)\\s(?:of|for)\\s(?:the\\s)?${PROPER}(?:\\s(?:(?:and|of)\\s)?${PROPER}){0,4}`,
  'dgu',
)
const SOCIAL_CARE = /(?<![\p{L}'-])(?:Children's|Adult) (?:Social Care|Services)(?: in \p{Lu}\p{L}+)?/dgu
const BOROUGH =
  /(?<![\p{L}'-])(?:Royal |London )?Borough of \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+(?= Council))?(?: Council)?/dgu
const FOREIGN_POLICE = /\bpolice in \p{Lu}\p{L}+/dgu
const TEAM_NAMED = /\bOperation \p{Lu}\p{L}+(?=, (?:a|the|its|our) (?:\w+ ){0,3}(?:team|unit))/dgu
const ABBREVIATED = /^\s?\((?<short>[A-Z][A-Za-z&]{1,8})\)/
const LISTED =
  /\b(?:including|partners (?:from|such as|including)|such as|supported by|support from|with help from|alongside|in partnership with|worked with|together with|assisted by|joined by)\s(?<list>[^.;:]{3,300})/dgi
const ANY_BODY = new RegExp(`${KNOWN.source}|${BUILT.source}`, 'u')
const ITEM = new RegExp(
  `^\\s*(?:the\\s|local charity\\s|charity\\s|(?:and|as well as)\\s)*(?<name>${PROPER}(?:\\s(?:${SMALL}\\s)?${PROPER}){0,5})\\s*$`,
  'u',
)

/** Longer than the name of any body. */
const LONGEST_LINE = 120

/** Whether a line is the name of a body and nothing else, as the head of its web pages. */
export function isNameOfBody(line: string): boolean {
  if (line.length > LONGEST_LINE) return false
  const name = line.replace(/^the\s/iu, '').replace(/\s*\([\p{L}&]{2,9}\)$/u, '')
  const bodies = readAgencies(sentencesOf(name), [])
  return bodies.some(({ spans }) => spans.some(([start, end]) => start === 0 && end === name.length))
}

/** The bodies of a text, in order, each once; ones that stand only in background sentences or as a contact are left out. */
export function readAgencies(sentences: readonly Sentence[], corrected: readonly Span[]): readonly AgencyMention[] {
  const mentions = new Map<string, AgencyMention>()
  const shortNames = new Map<string, string>()
  for (const sentence of sentences)
    for (const hit of namedIn(sentence).toSorted((a, b) => a.span[0] - b.span[0])) {
      const { name, short } = whole(hit, sentence)
      const key = shortNames.get(keyOf(name)) ?? keyOf(name)
      if (short !== null) shortNames.set(keyOf(short), key)
      const mention = {
        key,
        name,
        spans: [hit.span],
        takesPart: isTakingPart(sentence, hit.span),
        corrected: corrected.some((span) => overlaps(span, hit.span)),
      }
      const before = mentions.get(key)
      mentions.set(key, before === undefined ? mention : together(before, mention))
    }
  return [...mentions.values()]
}

/** The fuller name stays: 'Marlby District Council' rather than 'Marlby council'. */
const FULLER = 6

const together = (before: AgencyMention, mention: AgencyMention): AgencyMention => ({
  key: before.key,
  name: mention.name.length > before.name.length + FULLER ? mention.name : before.name,
  spans: withSpans(before.spans, mention.spans),
  takesPart: before.takesPart || mention.takesPart,
  corrected: before.corrected || mention.corrected,
})

const isTakingPart = (sentence: Sentence, span: Span): boolean =>
  sentence.stance !== 'background' && !isContact(sentence, span) && !isBackdrop(sentence, span)

/** The agencies as facts. */
export const agencyFacts = (mentions: readonly AgencyMention[]): readonly Noted<string>[] =>
  mentions
    .filter(({ takesPart }) => takesPart)
    .map(({ name, spans, corrected }) =>
      corrected ? note(name, spans, 'likely', 'corrected-spelling') : note(name, spans),
    )

type Hit = Pick<Found, 'text' | 'span'>

function namedIn(sentence: Sentence): readonly Hit[] {
  const found = [KNOWN, BUILT, TEAM, OFFICE, SOCIAL_CARE, BOROUGH, FOREIGN_POLICE, TEAM_NAMED].flatMap((pattern) =>
    find(sentence, pattern),
  )
  const longest = found
    .map(withoutOpening)
    .map(afterOther)
    .map(afterPerson)
    .filter(isName)
    .toSorted((a, b) => b.text.length - a.text.length)
  const kept: Hit[] = []
  for (const hit of [...longest, ...listedIn(sentence)])
    if (!kept.some(({ span }) => overlaps(span, hit.span))) kept.push(hit)
  return kept.filter((hit) => !isTail(hit, kept)).map((hit) => withTail(hit, kept))
}

const isTail = (hit: Hit, all: readonly Hit[]): boolean =>
  !KNOWN_NAMES.has(hit.text) &&
  /^(?:Social Work|Trading Standards|Housing|Safeguarding)/.test(hit.text) &&
  all.some(({ span }) => span[1] + 1 === hit.span[0])

/** 'Marlby City Council Social Work Department' is one body. */
function withTail(hit: Hit, all: readonly Hit[]): Hit {
  const tail = all.find((other) => other.span[0] === hit.span[1] + 1 && isTail(other, all))
  return tail === undefined ? hit : { text: `${hit.text} ${tail.text}`, span: [hit.span[0], tail.span[1]] }
}

/** 'the Salvation Army and Marlby Council' are two bodies: the second, for the first is found by itself. */
function afterOther(hit: Hit): Hit {
  const at = hit.text.lastIndexOf(' and ')
  const first = hit.text.slice(0, Math.max(at, 0))
  const isBody = KNOWN_NAMES.has(first) || ENDINGS.some((ending) => first.endsWith(` ${ending}`))
  if (at < 0 || !isBody || KNOWN_NAMES.has(hit.text) || first.endsWith('Fire')) return hit
  return { text: hit.text.slice(at + 5), span: [hit.span[0] + at + 5, hit.span[1]] }
}

/** Words before 'of' in the name of a body itself: 'Royal Borough of …', 'Department of …'. */
const NAMED_OF =
  /(?:Borough|City|County|Department|Ministry|Office|Bureau|Bank|University|Commission|Service|Council|Institute|Isle|Board|Inspectorate|Directorate|Confederation|Federation|Association|Diocese|Church|Court|Chamber|League|Union|Society)$/

/** 'Sergeant Ada Marlow of Fenshire Police' is a person of a body; 'Marlby's Fenshire Police' the body of a place. */
function afterPerson(hit: Hit): Hit {
  if (KNOWN_NAMES.has(hit.text)) return hit
  const at = hit.text.lastIndexOf(' of ')
  const cut = at > 0 && !NAMED_OF.test(hit.text.slice(0, at)) ? at + 4 : 0
  const owner = /^(?:Force|\p{Lu}\p{L}+(?:shire|ton|don|town)?)'s (?=\p{Lu})/u.exec(hit.text)?.[0].length ?? 0
  const from = cut > 0 ? cut : KNOWN_NAMES.has(hit.text.slice(owner)) || hit.text.startsWith('Force') ? owner : 0
  return from === 0 ? hit : { text: hit.text.slice(from), span: [hit.span[0] + from, hit.span[1]] }
}

const OPENING = new RegExp(`^(?:${oneOf(NOT_NAMES)})(?![\\p{L}'-])\\s+(?:of\\s+|and\\s+|the\\s+)?`, 'u')

/** 'On Tuesday West Midlands Police' without its first two words. */
function withoutOpening({ text, span }: Hit): Hit {
  let [rest, start] = [text, span[0]]
  for (let guard = 0; guard < 4; guard += 1) {
    const opening = OPENING.exec(rest)?.[0]
    if (opening === undefined && numberOf(rest.split(' ')[0] ?? '') !== null && rest.includes(' ')) {
      start += rest.indexOf(' ') + 1
      rest = rest.slice(rest.indexOf(' ') + 1)
      continue
    }
    if (opening === undefined || opening.length >= rest.length || /^Police (?:Scotland|Service)/.test(rest)) break
    rest = rest.slice(opening.length)
    start += opening.length
  }
  return { text: rest, span: [start, span[1]] }
}

const KNOWN_NAMES = new Set(AGENCIES.flat())

function isName({ text }: Hit): boolean {
  if (KNOWN_NAMES.has(text) || text.startsWith('police in ')) return true
  const words = text.split(/\s+/)
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(text) &&
    !/\s(?:in|for|the)\s.*\spolice$|-wide police$/.test(text) &&
    !/^(?:British|Garda|Local|County|City|Borough|Canadian|Council and|\p{L}+ing the) [pPcC](?:olice|ouncil)$/u.test(
      text,
    )
  )
}

/** Bodies known only by standing in a list of partners: 'including Marlby Council, local charity Larkspur and …'. */
function listedIn(sentence: Sentence): readonly Hit[] {
  if (sentence.stance !== 'case') return []
  return find(sentence, LISTED).flatMap((match) => {
    const list = match.group('list') ?? ''
    const from = match.groupSpan('list')?.[0] ?? 0
    const isOfBodies = ANY_BODY.test(list)
    if (!isOfBodies) return []
    return [...list.matchAll(/[^,]+?(?=,| and |$)(?:,| and |$)?/g)].flatMap((item) => {
      const name = ITEM.exec(item[0].replace(/(?:,| and )$/, ''))?.groups?.['name']
      if (name === undefined || OPENING.test(`${name} `)) return []
      const start = from + item.index + item[0].indexOf(name)
      return [{ text: name, span: [start, start + name.length] as const }]
    })
  })
}

/** The name with the abbreviation that follows it in brackets. */
function whole(hit: Hit, sentence: Sentence): { readonly name: string; readonly short: string | null } {
  const after = sentence.text.slice(hit.span[1] - sentence.start, hit.span[1] - sentence.start + 14)
  const short = ABBREVIATED.exec(after)?.groups?.['short'] ?? null
  const plain = hit.text.replace(/\s+/g, ' ')
  return { name: short === null ? plain : `${plain} (${short})`, short }
}

const ALIASES = new Map(
  AGENCIES.flatMap(([name, ...also]) => [name, ...also].map((word) => [bare(word), bare(name)] as const)),
)

function bare(name: string): string {
  return name
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^the /, '')
    .replace(/\b(?:district|city|county|borough|metropolitan borough) (?=council)/, '')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/ (?:police service|constabulary)$/, ' police')
}
const keyOf = (name: string): string => ALIASES.get(bare(name)) ?? bare(name)

/** A body that is only where to write, ring or look. */
function isContact({ text, start }: Sentence, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - start - 40), from - start)
  const after = text.slice(to - start, to - start + 40)
  return (
    /\b(?:contact|call|ring|calling|visit|via|reported? to)\s+(?:the\s+)?$/i.test(before) ||
    /^(?:'s)?\s+(?:on 0|on freephone|helpline|hotline|website)/i.test(after)
  )
}

/** A body that hosts, pays for or lends its name to something else. */
function isBackdrop({ text, start }: Sentence, [from, to]: Span): boolean {
  const after = text.slice(to - start, to - start + 30)
  const before = text.slice(Math.max(0, from - start - 25), from - start)
  return (
    /^(?:\s+(?:funds|police station|station|magistrates|spokes\w+ declined))/i.test(after) ||
    /(?:which|funded by|photo by|image|(?:passed|handed|handed over|transferred|turned over) to)\s+(?:the\s+)?$/i.test(
      before,
    )
  )
}
