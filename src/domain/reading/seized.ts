import type { Span } from './facts.ts'
import { find, overlaps, withSpans } from './find.ts'
import { type Noted, note } from './noted.ts'
import { NUMBER } from './numbers.ts'
import { SEIZABLE } from './seized.words.ts'
import type { Sentence } from './sentences.ts'

const MONEY = '[£€$]\\s?\\d[\\d,.]*(?:\\s?(?:k|m|million|thousand))?'
const ITEM = new RegExp(
  `(?<item>(?:(?:${NUMBER}|a number of|numerous|several|quantit(?:y|ies) of|large amounts? of)\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:${SEIZABLE})(?:\\s(?:of evidence|worth|valued at)(?:\\s(?:an estimated|about|around|more than|over)?\\s?${MONEY})?)?(?![\\p{L}-])|${MONEY}(?:\\s(?:in\\s)?cash)?)`,
  'dgiu',
)
const TAKEN = /\b(?:seized|seizing|confiscated|recovered|seizure of|impounded)\b/dgi
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

/** The things before a passive verb ('were seized') or after an active one, to the end of that clause. */
function itemsOf(sentence: Sentence, cue: { readonly at: number; readonly text: string }) {
  const before = sentence.text.slice(0, cue.at)
  const passive = PASSIVE.test(before) || /\bworth [^,;.]{1,20}$/.test(before)
  const after = cue.at + cue.text.length
  const [from, to] = passive ? [clauseStart(before), cue.at] : [after, clauseEnd(sentence.text, after)]
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
