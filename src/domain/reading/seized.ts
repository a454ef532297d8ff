import type { Span } from './facts.ts'
import { find, overlaps, withSpans } from './find.ts'
import { type Noted, note } from './noted.ts'
import { NUMBER } from './numbers.ts'
import { DOSES, DRUGS, SEIZABLE, TAKING } from './seized.words.ts'
import type { Sentence } from './sentences.ts'

const MONEY =
  '(?:[£€$]|(?:EUR|GBP|USD|RON)\\s)\\s?\\d{1,3}(?:[,. ]?\\d{3})*(?:\\.\\d+)?(?:\\s?(?:k|m|million|thousand))?'
const AMOUNT = `(?:${NUMBER}|a (?:large |significant |small |substantial )?(?:number|quantity|amount|sum) of|numerous|several|multiple|quantit(?:y|ies) of|large (?:amounts?|sums?|quantit(?:y|ies)) of)`
const WORTH = `(?:\\s(?:of evidence|worth|valued at|totalling)(?:\\s(?:an estimated|about|around|more than|over|almost|nearly)?\\s?${MONEY})?)?`
const DRUG = `(?:${AMOUNT}\\s)?(?:(?:${DOSES}|\\d+(?:kg|g))\\sof\\s)(?:suspected\\s)?(?:${DRUGS})(?:\\sand\\s(?:${DRUGS})(?=\\s*(?:[,.;]|and|$)))?|(?:${DRUGS})`
const ITEM = new RegExp(
  `(?<item>(?:${DRUG}|(?:${AMOUNT}\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:${SEIZABLE}))${WORTH}(?![\\p{L}-])|${MONEY}(?:\\s(?:in\\s)?(?:cash|drugs))?)`,
  'dgiu',
)
const TAKEN = new RegExp(`\\b(?:${TAKING})\\b`, 'dgi')
const PASSIVE = /\b(?:was|were|been|being|also)\s(?:also\s)?$/i
const LEADING =
  /^(?:(?:and|or|including|the|a|an|also|of|were|was|from|with|some|their|his|her|worth|being|suspected|stolen of)\s+)+/i

/** What was taken by police. What was only found is not here. */
export function readSeized(sentences: readonly Sentence[]): readonly Noted<string>[] {
  const items = new Map<string, Noted<string>>()
  for (const sentence of sentences.filter(({ stance }) => stance !== 'background')) {
    const told: Span[] = []
    for (const { value, span } of find(sentence, TAKEN).flatMap((cue) => itemsOf(sentence, cue))) {
      if (told.some((other) => overlaps(other, span))) continue
      told.push(span)
      const key = value.toLowerCase()
      items.set(key, note(items.get(key)?.value ?? value, withSpans(items.get(key)?.spans ?? [], [span])))
    }
  }
  return [...items.values()]
}

type Cue = { readonly at: number; readonly text: string }
type Item = { readonly value: string; readonly span: Span }

/** The things after the verb, or before one that stands in the passive or ends its clause; a list after a colon says it better. */
function itemsOf(sentence: Sentence, { at, text }: Cue): readonly Item[] {
  const [before, after] = [sentence.text.slice(0, at), at + text.length]
  const colon = sentence.text.indexOf(':', after)
  const listed = colon < 0 || colon - after > LIST_REACH ? [] : within(sentence, colon, sentence.text.length)
  if (listed.length > 0) return listed
  if (OWNED.test(before) || (/^(?:taken|removed)/.test(text) && THEIRS.test(before))) return []
  const passive = PASSIVE.test(before) || /\bworth [^,;.]{1,20}$/.test(before)
  const told = passive ? [] : within(sentence, after, clauseEnd(sentence.text, after))
  return told.length > 0 ? told : within(sentence, clauseStart(before), at)
}

/** What was taken from people found was not taken by police: 'had their passports taken away'. */
const THEIRS = /\b(?:their|his|her)\s[^.;,]{0,30}\b(?:was|were|been|being)\s$/i
const OWNED = /\b(?:had|have|having)\s(?:their|his|her)\s[^.;]{0,40}$/i
/** So far after the verb a list may begin. */
const LIST_REACH = 60

function within(sentence: Sentence, from: number, to: number): readonly Item[] {
  const clause = { ...sentence, start: sentence.start + from, text: sentence.text.slice(from, to) }
  return find(clause, ITEM).flatMap((match) => {
    const words = match.group('item') ?? ''
    const leading = LEADING.exec(words)?.[0].length ?? 0
    const value = words.slice(leading).replace(/\s+/g, ' ')
    return value === '' || /^(?:\d+|worth)$/.test(value)
      ? []
      : [{ value, span: [match.span[0] + leading, match.span[1]] as Span }]
  })
}

const clauseStart = (before: string): number => {
  const cut = [
    ...before.matchAll(/;\s|\bwas confiscated, and\b|\brecovered, |\b(?:arrested|confiscated|seized|recovered)\b,?/g),
  ].at(-1)
  return cut === undefined ? 0 : cut.index + cut[0].length
}
const clauseEnd = (text: string, from: number): number => {
  const end = text
    .slice(from)
    .search(
      /[;.](?:\s|$)|\b(?:from the|in an|by (?:the )?(?:force|officers|police)|who|while|during|and the dog|were|was)\b/,
    )
  return end < 0 ? text.length : from + end
}
