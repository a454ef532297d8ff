import type { Span } from '../facts.ts'
import { trimmed } from '../find.ts'
import { type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'

/** Where a clause ends and another may tell of something else. */
const BREAK =
  /[;()]|: | and |,? (?:and then|then|but|while) |, and |\. | - |, (?=(?:he|she|they|the|a|an|two|three|four|another) (?!thinks?\b|believes?\b|reckons?\b))/gi
const MOST = 200
/** Words that only place the time within its day. */
const ONLY_WHEN =
  /^[\s,.!?"']*(?:(?:on|at|about|around|from|between|every|each|most|in|the|and|usually|normally|often|always|by|just|approximately|roughly|late|early|again|until|last|this|that|next|day|days|daily|morning|mornings|evening|evenings|afternoon|night|nights|week|weekdays?|weekends?|tonight|yesterday|today|o'?clock|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|gmt|bst)\b[\s,.!?"']*)*$/i

/** The words of what happens at a time: those of its clause, without the time where that stands at an end. */
export function whatHappens({ text, start }: Sentence, [from, to]: Span, times: readonly Span[]): Noted<string> | null {
  const [at, end] = [from - start, to - start]
  const [opens, closes] = clauseAround(text, at, end)
  const others = times.map(([first, last]): Span => [first - start, last - start])
  const clauseStart = Math.max(opens, ...others.filter(([, last]) => last <= at).map(([, last]) => last))
  const next = others.filter(([first]) => first >= end).map(([first]) => first)
  // 'Collected at 7am, dropped at 8pm': what follows the comma is of the next time.
  const isApart = next.length > 0 && text.charAt(end) === ','
  const clauseEnd = isApart ? end : Math.min(closes, ...next)
  const [before, after] = [text.slice(clauseStart, at), text.slice(end, clauseEnd)]
  const words = ONLY_WHEN.test(before)
    ? [end, clauseEnd]
    : ONLY_WHEN.test(after)
      ? [clauseStart, at]
      : [clauseStart, clauseEnd]
  const span = bare(text, mainPart(text, [words[0] ?? 0, words[1] ?? 0], [at, end]))
  if (span[1] - span[0] < 3) return null
  return note(text.slice(...span), [[start + span[0], start + span[1]]])
}

function clauseAround(text: string, at: number, end: number): Span {
  let [from, to] = [Math.max(0, at - MOST), Math.min(text.length, end + MOST)]
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index + mark.length <= at && mark !== ' and ') from = Math.max(from, index + mark.length)
    else if (index >= end) return [from, Math.min(to, index)]
  }
  if (to < text.length) to = Math.max(end, text.lastIndexOf(' ', to))
  return [from, to]
}

const COMMA = /, ?/g
/** A day or a number beside the time: these are said elsewhere. */
const ONLY_FIGURES =
  /[\d+:.()/-]+(?:st|nd|rd|th)?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|hrs|hours|[ap]m)\b/gi

/** Where the time stands between commas with nothing but when it was, what happened is said first: 'Call from a woman, …, at 22:40'. */
function mainPart(text: string, [from, to]: Span, [at, end]: Span): Span {
  if (at < from || end > to) return [from, to]
  const commas = [...text.slice(from, to).matchAll(COMMA)].map(({ index }) => from + index)
  const [opens, closes] = [commas.findLast((comma) => comma < at), commas.find((comma) => comma >= end) ?? to]
  const [first] = commas
  if (opens === undefined || first === undefined) return [from, to]
  const own = text.slice(opens + 1, closes).replace(ONLY_FIGURES, ' ')
  return ONLY_WHEN.test(own) ? [from, first] : [from, to]
}

const LEAD =
  /^(?:[\s,.:-]|(?:and|then|but)\s|(?:every|each) (?:day|morning|night|evening|week)\b|in the (?:morning|afternoon|evening)\b|at night\b|(?:at|on|about|around|from|between|every (?:day|morning|night|evening)|each (?:day|morning|night|evening)|by)(?=\s*$))+/i
const TAIL =
  /(?:[\s,.:-]|\s(?:and|then|but|at|about|around|from|between|by|before|after|until|just|every|each|approximately))+$/i

/** The span without the marks and little words at its ends. */
function bare(text: string, span: Span): Span {
  const words = text.slice(...span)
  const lead = LEAD.exec(words)?.[0].length ?? 0
  const tail = TAIL.exec(words.slice(lead))?.[0].length ?? 0
  return trimmed(text, [span[0] + lead, span[1] - tail])
}
