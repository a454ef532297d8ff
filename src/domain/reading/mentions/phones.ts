import { hasCountry, isPublicNumber, normalPhone, PHONE } from '../../identifiers/phone.ts'
import type { Facts, Span } from '../facts.ts'
import { type Found, find, withSpans } from '../find.ts'
import { type Marked, MOST_TOLD, type Noted, note } from '../noted.ts'
import type { Sentence } from '../sentences.ts'
import { isReference } from './references.ts'
import { type Named, whoseIs } from './whose.ts'

const NUMBER = new RegExp(PHONE, 'dgu')
/** What is paid for by text: five digits after the word. */
const SHORT =
  /\b(?:text(?:s|ed|ing)?|sms|short ?code)\s(?:(?!\d)\S{1,20}\s){0,3}?(?<number>\d{5})\b(?!\s?(?:people|pounds|times))/dgi
const SPOKEN_OF =
  /\b(?:phones?|tel|telephone|mobile|number|no|call(?:s|ed|ing)?|ring(?:s|ing)?|rang|text(?:s|ed)?|whats?app|viber|contact)\b/i
const DATED = /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d/

/** A number told more often is told often enough. */
const MOST_PLACES = 40

/** Telephone numbers of the matter, each once and with whose it is; those that the public may ring are contacts. */
export function readPhones(
  sentences: readonly Sentence[],
  contacts: Facts['contacts'],
  people: readonly Named[],
): Marked<Facts['phones']> {
  const taken = new Set(contacts.flatMap(({ kind, value }) => (kind === 'phone' ? [normalPhone(value)] : [])))
  const phones = new Map<string, Phone>()
  for (const sentence of sentences)
    for (const number of numbersIn(sentence)) {
      const before = phones.get(number.value)
      const isEnough = before === undefined ? phones.size >= MOST_TOLD : before.number.spans.length >= MOST_PLACES
      if (taken.has(number.value) || isEnough) continue
      const whose = whoseIs(sentence, number.spans[0] ?? [0, 0], people)
      phones.set(number.value, before === undefined ? { number, whose } : joined(before, number, whose))
    }
  return [...phones.values()]
}

type Phone = Marked<Facts['phones']>[number]

const joined = ({ number, whose }: Phone, more: Noted<string>, told: Noted<string> | null): Phone => ({
  number: { ...number, spans: withSpans(number.spans, more.spans) },
  whose: whose ?? told,
})

function numbersIn(sentence: Sentence): readonly Noted<string>[] {
  if (!/\d{3}/.test(sentence.text)) return []
  const long = find(sentence, NUMBER).flatMap((match) => longNumber(sentence, match) ?? [])
  const short = find(sentence, SHORT).flatMap((match) => {
    const [value, span] = [match.group('number'), match.groupSpan('number')]
    return value === null || span === null ? [] : [note(value, [span], 'likely', 'implied-by-wording')]
  })
  return [...long, ...short]
}

function longNumber({ text }: Sentence, { text: found, at, span }: Found): Noted<string> | undefined {
  const before = text.slice(Math.max(0, at - 60), at)
  const after = text.slice(at + found.length, at + found.length + 6)
  if (isOtherNumber(found, before, after)) return undefined
  const opened: Span = before.endsWith('(') && found.includes(')') ? [span[0] - 1, span[1]] : span
  const value = normalPhone(found)
  if (hasCountry(value))
    return isWhole(found) ? note(value, [opened]) : note(value, [opened], 'likely', 'implied-by-wording')
  return SPOKEN_OF.test(before) ? note(value, [opened], 'unsure', 'country-not-stated') : undefined
}

const isWhole = (found: string): boolean => /^[+0]/.test(found)

/** Whether a number is a date, a helpline's, that of a file, a part of another, or several in a row. */
function isOtherNumber(found: string, before: string, after: string): boolean {
  if (DATED.test(found) || isPublicNumber(found) || isReference(before)) return true
  return (
    /\p{L}\/?$|\/\d{1,4}\/$/u.test(before) || /^(?:\/\d{1,4}(?!\d)|[,.]\d|\p{L}|%)/u.test(after) || !isGrouped(found)
  )
}

/** Whether digits stand together as those of a number do; ages and amounts in a row do not. */
function isGrouped(found: string): boolean {
  const groups = found.match(/\d+/g) ?? []
  if (!isWhole(found)) return groups.length <= 4 && groups.every(({ length }) => length >= 2)
  return groups.length <= 7 || groups.every(({ length }) => length === 1)
}
