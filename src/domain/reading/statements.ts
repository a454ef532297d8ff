import type { Facts, Span } from './facts.ts'
import { type Found, find, oneOf, overlaps, trimmed } from './find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'
import { NOT_PERSONS, RANKS, SPEAKING } from './statements.words.ts'

const WORD = "\\p{Lu}\\p{Ll}?[\\p{L}'-]+"
const NAME = `(?:${WORD}\\s(?:(?:de|van|von|al|der|du|la|Mc|O')\\s)?${WORD}(?:\\s(?:DBE|OBE|MBE|CBE|QC|KC))*)`
const SPEAKS = `(?:${oneOf(SPEAKING)})`
const RANK = `(?:${oneOf(RANKS)})`
const RANKED = new RegExp(
  `(?<![\\p{L}-])(?<role>(?:(?:${WORD}|GLAA|PSNI|GMP|NCA)(?:\\sand)?\\s){0,4}?${RANK}|(?:(?:[\\p{L}-]+\\s){0,3}(?:officer|manager|director|spokes\\w+|head|leader|coordinator|co-ordinator|investigator|adviser|advisor|Manager|Director|Co-ordinator|Coordinator|Officer|Chief|Commissioner|Minister)))\\s(?!${RANK}\\s)(?<name>${NAME})(?![\\p{L}-])`,
  'dgu',
)
const APPOSED = new RegExp(
  `(?<![\\p{L}-])(?<name>${NAME}),\\s(?<role>[^.;:"]{3,120}?),\\s(?:who\\s[^,]{3,60},\\s)?(?:has\\s|also\\s)?(?<verb>${SPEAKS})\\b`,
  'dgu',
)
const OF_BODY = new RegExp(
  `(?<![\\p{L}'-])(?<role>(?:[\\p{L}'-]+\\s){1,6}?(?:leader|head|director|manager|chief|commissioner|chair|spokes\\w+|mayor|minister|officer|inspector|sergeant|superintendent|constable|founder|lawyer|solicitor|barrister|prosecutor|judge|coordinator|investigator)(?:\\s(?:with|of|at|for|from)\\s[\\p{L}' -]{2,40})?),\\s(?<name>${NAME}),\\s(?:also\\s)?(?:${SPEAKS})\\b`,
  'dgu',
)
const IS_ROLE = new RegExp(
  `(?<![\\p{L}-])(?<name>${NAME})\\sis\\s(?:the\\s|an?\\s)?(?<role>[^.;:"]{5,90}?)(?=[.,;])`,
  'dgu',
)
const OF_PLACE = new RegExp(
  `(?<![\\p{L}-])(?<name>${NAME}),\\s(?<role>(?:from|of|at|with|for|head|chief|director|leader|manager|cabinet|founder|chair\\p{L}*|deputy)\\s[^.;:",]{3,70}),`,
  'dgu',
)
const SAID_BY = new RegExp(
  `\\b(?:said|says|added|explained|according to)\\s(?<name>${NAME}),?\\s(?<role>(?:of|from|at)\\s[^.,;:"]{3,60})`,
  'dgu',
)
const WITH_OFFICE = new RegExp(
  `(?<![\\p{L}-])(?<name>${NAME}),\\s(?<role>(?:\\p{Lu}[\\p{L}-]+\\s){0,4}(?:Director|Manager|Head|Chief|Leader|Coordinator|Co-ordinator|Officer|Chair|Member|Commissioner|Minister|Investigator|Executive)\\b[^.;:"]{0,70}?),`,
  'dgu',
)
const SPOKES =
  /(?<![\p{L}'])(?<role>(?:(?:(?!(?:A|An|The)\s)\p{Lu}[\p{L}']*|police|force|council|charity|department)\s){0,4}(?:spokes(?:person|man|woman)|press officer))(?:\s(?:for|from|at)\s(?:the\s)?(?<body>[^.,;:"]{3,50}?))?(?=[.,;]|\s(?:said|added|urged|told|confirmed|explained|says)\b)/dgu
const SAYS = new RegExp(`\\b${SPEAKS}\\b`, 'i')
const SAID_BEFORE = new RegExp(`\\b${SPEAKS}\\b[^.;]{0,55}$`, 'i')
const PRONOUN_SAYS = new RegExp(`\\b(?:He|She|he|she)\\s(?:also\\s)?${SPEAKS}\\b|\\b${SPEAKS},?\\s(?:he|she)\\b`)

const RANK_WORDS: ReadonlySet<string> = new Set(RANKS.filter((rank) => /^[A-Z]{2,3}$/.test(rank)))

type Speaker = { readonly speaker: Noted<string>; readonly role: Noted<string> | null; readonly named: boolean }
type Voice = Speaker & { readonly words: readonly Span[] }

/** Everybody who speaks, with their role as given and their direct words; the same speaker once. */
export function readStatements(sentences: readonly Sentence[], body: string): Marked<Facts['quotes']> {
  const voices: Voice[] = []
  const present: Speaker[] = []
  let speaker: Speaker | null = null
  for (const sentence of sentences) {
    const introduced = speakersIn(sentence)
    present.push(...introduced)
    present.splice(0, present.length - MOST_TOLD)
    const next = speakerIn(sentence, introduced, present)
    const goesOn = next === null && isInside(sentence, body)
    speaker = next ?? (goesOn ? speaker : null)
    if (speaker === null) continue
    const quoted = directWords(sentence, body)
    record(voices, { ...speaker, words: goesOn && quoted.length === 0 ? [[sentence.start, sentence.end]] : quoted })
  }
  return voices.map(({ speaker: name, role, words }) => ({
    speaker: name,
    role,
    words: words.length === 0 ? null : wordsNote(words, body),
  }))
}

/** Who speaks in a sentence: somebody it names, 'he' or 'she' for the last person named, or a surname. */
function speakerIn(sentence: Sentence, introduced: readonly Speaker[], present: readonly Speaker[]): Speaker | null {
  const named = introduced.find(({ speaker }) => isSpeaking(sentence, speaker))
  if (named !== undefined) return named
  const known = PRONOUN_SAYS.test(sentence.text)
    ? present.findLast((speaker) => speaker.named)
    : surnamed(sentence, present)
  return known ?? null
}

function wordsNote(words: readonly Span[], body: string): Noted<string> {
  return note(words.map(([start, end]) => body.slice(start, end).replace(/\s+/g, ' ')).join(' … '), words)
}

function record(voices: Voice[], voice: Voice): void {
  const at = voices.findIndex(
    ({ speaker, named }) =>
      speaker.value === voice.speaker.value || (!named && !voice.named && speaker.value.endsWith(voice.speaker.value)),
  )
  const before = voices[at]
  if (before === undefined) {
    if (voices.length < MOST_TOLD) voices.push(voice)
  } else
    voices[at] = {
      ...before,
      role: before.role ?? voice.role,
      words: [...before.words, ...voice.words.filter((span) => !before.words.some((other) => overlaps(other, span)))],
    }
}

const SPEAKER_PATTERNS = [RANKED, APPOSED, OF_BODY, OF_PLACE, WITH_OFFICE, SAID_BY, IS_ROLE]
const TWO_CAPITALS = /\p{Lu}\S*\s(?:\S{1,4}\s)?\p{Lu}/u

/** Persons named with a role, and spokespersons, in a sentence. */
function speakersIn(sentence: Sentence): readonly Speaker[] {
  const speakers: Speaker[] = []
  // Most sentences name nobody: a cheap look spares them the seven patterns.
  const patterns = TWO_CAPITALS.test(sentence.text) ? SPEAKER_PATTERNS : []
  for (const pattern of patterns)
    for (const match of find(sentence, pattern)) {
      const named = speakerOf(match)
      if (
        named !== null &&
        !speakers.some(({ speaker }) => overlaps(speaker.spans[0] ?? [0, 0], named.speaker.spans[0] ?? [0, 0]))
      )
        speakers.push(named)
    }
  if (speakers.length > 0) return speakers
  return find(sentence, SPOKES).flatMap((match) => {
    const [role, span, of] = [match.group('role'), match.groupSpan('role'), match.group('body')]
    if (role === null || span === null || /declined/.test(sentence.text)) return []
    const name = of === null ? role : `${role} for ${of}`
    return [
      { speaker: note(name, [of === null ? span : match.span], 'likely'), role: note(role, [span]), named: false },
    ]
  })
}

const TITLES = new RegExp(`^(?:${oneOf(RANKS)})\\s+`, 'u')

function speakerOf(match: Found): Speaker | null {
  const [name, span, role, roleSpan] = [
    match.group('name'),
    match.groupSpan('name'),
    match.group('role'),
    match.groupSpan('role'),
  ]
  if (name === null || span === null) return null
  const lead = TITLES.exec(name)?.[0].length ?? 0
  const bare = name.slice(lead).replace(/\s(?:DBE|OBE|MBE|CBE|QC|KC)\b/g, '')
  if (bare.split(/\s/).some((word) => NOT_PERSONS.includes(word) || RANK_WORDS.has(word)) || !bare.includes(' '))
    return null
  return {
    speaker: note(bare, [[span[0] + lead, span[0] + lead + bare.length]]),
    role:
      role === null || roleSpan === null
        ? null
        : note(role.replace(/^(?:The|A|An|and|the)\s/, '').replace(/\s+/g, ' '), [roleSpan]),
    named: true,
  }
}

/** A person in a sentence speaks there when the verb stands near the name, or the sentence holds direct words. */
function isSpeaking(sentence: Sentence, { spans }: Noted<string>): boolean {
  const [start, end] = spans[0] ?? [0, 0]
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 170)
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
  return SAYS.test(after) || SAID_BEFORE.test(before)
}

/** A person named before who now speaks under the surname alone: 'Mr Marlow said'. */
const surnamed = (sentence: Sentence, present: readonly Speaker[]): Speaker | undefined =>
  present.findLast(({ speaker, named }) => {
    const surname = speaker.value.split(' ').at(-1) ?? ''
    const at = named ? sentence.text.indexOf(surname) : -1
    return at >= 0 && SAYS.test(sentence.text.slice(at + surname.length, at + surname.length + 14))
  })

const QUOTED = /"(?<words>[^"]{2,690})(?:"|$)/dg

/** The words between quotation marks in a sentence, or of a sentence that goes on with a quotation. */
function directWords(sentence: Sentence, body: string): readonly Span[] {
  const inside = isInside(sentence, body)
  const isQuoting = sentence.text.includes('"')
  if (inside && !sentence.text.startsWith('"')) {
    const end = sentence.text.indexOf('"')
    return [trimmed(body, [sentence.start, end < 0 ? sentence.end : sentence.start + end])]
  }
  if (!isQuoting) return []
  return find(sentence, QUOTED).flatMap((match) => {
    const span = match.groupSpan('words')
    const words = trimmed(body, span ?? [0, 0])
    return words[0] < words[1] ? [words] : []
  })
}

/** So far back is looked for the mark that opened a quotation. */
const LONGEST_PARAGRAPH = 3000

/** Whether a sentence begins inside a quotation of its paragraph, or opens with a quotation mark. */
function isInside(sentence: Sentence, body: string): boolean {
  if (sentence.text.startsWith('"')) return true
  const near = body.slice(Math.max(0, sentence.start - LONGEST_PARAGRAPH), sentence.start)
  const before = near.slice(near.lastIndexOf('\n\n') + 1)
  return before.split('"').length % 2 === 0
}
