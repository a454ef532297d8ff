import { find, oneOf } from './find.ts'
import { note, type Noted } from './noted.ts'
import type { Span } from './facts.ts'
import type { Sentence } from './sentences.ts'
import type { TidyText } from './tidy.ts'

/** A day as a sentence gives it: resolved to ISO where the text allows, else `--MM-DD`. */
export type DateMention = { readonly at: number; readonly span: Span; readonly day: Noted<string>; readonly partial: boolean }

/** Which way a day without a year looks from the day of publication. */
type Direction = 'past' | 'future'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTH = `(?:${oneOf([...MONTHS, 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'])})\\b\\.?`
const WEEKDAY = `(?:${oneOf(WEEKDAYS)})`
const DAY_FIRST = `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${MONTH})(?:,?\\s+(?<year>\\d{4})\\b)?`
const MONTH_FIRST = `(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[:.]\\d)(?:,?\\s+(?<year>\\d{4})\\b)?`
const NUMERIC = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|(?<ukDay>\\d{1,2})[/.](?<ukMonth>\\d{1,2})[/.](?<ukYear>\\d{4})'
const LEAD = `(?:\\b(?<weekday>${WEEKDAY})(?:,?\\s+|\\s*\\(\\s*|\\s+last\\s+week\\s*\\(\\s*))?`
const DATED = new RegExp(`${LEAD}\\b(?:${DAY_FIRST}|${MONTH_FIRST}|${NUMERIC})`, 'dgi')
const RELATIVE = new RegExp(
  `\\b(?<yesterday>yesterday|last night)\\b|\\b(?<today>today|this (?:morning|afternoon|evening)|earlier today)\\b|\\b(?<last>last\\s+)?(?<name>${WEEKDAY})\\b(?!\\s+(?:night's )?(?:newspaper|mail|express))`,
  'dgi',
)

/** The day of publication: a date in the first line, or standing alone, or named as one; never a year from an address. */
export function publishedOn(text: TidyText): Noted<string> | null {
  const head = /^\s*(?:date:?\s+)?(?<date>\d{4}-\d{2}-\d{2})\b/d.exec(text.plain)
  const named = /(?:published|posted|updated|release date|date)(?:\s+on)?:?\s+(?<date>[^\n»|]{6,40})/dgi
  const alone = /^[ ]*(?<date>[^\n.;]{6,30})$/dgm
  const spoken = [head, ...text.plain.slice(0, 3000).matchAll(named), ...text.plain.slice(0, 3000).matchAll(alone)]
  for (const match of spoken) {
    const span = match?.indices?.groups?.['date']
    if (match === null || span === undefined) continue
    const line = { start: span[0], end: span[1], text: match.groups?.['date'] ?? '', stance: 'case', headline: false } as const
    const [mention] = datesIn(line, null)
    const isAll = mention !== undefined && (match === head || mention.at <= 1 || match[0].trim().length > line.text.length + 2)
    if (mention !== undefined && isAll && !mention.partial) return note(mention.day.value, [mention.span])
  }
  return null
}

/** The days a sentence names, in order; days without a year look back (or forward) from the day of publication. */
export function datesIn(sentence: Sentence, published: string | null, direction: Direction = 'past'): readonly DateMention[] {
  const today = published === null ? null : Temporal.PlainDate.from(published)
  const dated = find(sentence, DATED).flatMap((match) => {
    const value = (name: string) => match.group(name)
    const year = value('year') ?? value('isoYear') ?? value('ukYear')
    const month = monthNumber(value('month') ?? value('isoMonth') ?? value('ukMonth') ?? '')
    const day = Number(value('day') ?? value('isoDay') ?? value('ukDay'))
    const resolved = resolve({ year, month, day, weekday: value('weekday') }, today, direction)
    return resolved === null ? [] : [{ at: match.at, span: match.span, ...resolved(match.span) }]
  })
  if (today === null) return dated
  const relative = find(sentence, RELATIVE).flatMap((match) => {
    if (dated.some(({ span }) => match.span[0] >= span[0] - 14 && match.span[0] < span[1])) return []
    const day = relativeDay(match.group, today, direction)
    return [{ at: match.at, span: match.span, partial: false, day: note(day.toString(), [match.span], 'likely', 'relative-day') }]
  })
  return [...dated, ...relative].toSorted((a, b) => a.at - b.at)
}

function monthNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name)
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
}

type Parts = { readonly year: string | null; readonly month: number; readonly day: number; readonly weekday: string | null }

function resolve({ year, month, day, weekday }: Parts, today: Temporal.PlainDate | null, direction: Direction) {
  const inYear = year === null ? (today?.year ?? 2024) : Number(year)
  const whole = plainDate(inYear, month, day)
  if (whole === null) return null
  if (year === null && today === null) {
    const partial = `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return (span: Span) => ({ partial: true, day: note(partial, [span], 'likely', 'year-not-stated') })
  }
  if (year !== null || today === null) return (span: Span) => ({ partial: false, day: checked(whole, span, weekday, false) })
  const later = direction === 'past' ? Temporal.PlainDate.compare(whole, today) > 0 : false
  const earlier = direction === 'future' ? Temporal.PlainDate.compare(whole, today) < 0 : false
  const shift = Number(earlier) - Number(later)
  const nearest = shift === 0 ? whole : (plainDate(inYear + shift, month, day) ?? whole)
  return (span: Span) => ({ partial: false, day: checked(nearest, span, weekday, true) })
}

function checked(date: Temporal.PlainDate, span: Span, weekday: string | null, inferred: boolean): Noted<string> {
  if (weekday !== null && WEEKDAYS[date.dayOfWeek - 1] !== weekday.toLowerCase())
    return note(date.toString(), [span], 'unsure', 'weekday-does-not-match')
  return inferred ? note(date.toString(), [span], 'likely', 'year-from-publication') : note(date.toString(), [span])
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return null
  return day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth ? null : Temporal.PlainDate.from({ year, month, day })
}

function relativeDay(group: (name: string) => string | null, today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate {
  if (group('today') !== null) return today
  if (group('yesterday') !== null) return today.subtract({ days: 1 })
  const wanted = WEEKDAYS.indexOf((group('name') ?? '').toLowerCase()) + 1
  if (direction === 'future') return today.add({ days: (wanted - today.dayOfWeek + 7) % 7 })
  const back = (today.dayOfWeek - wanted + 7) % 7
  return today.subtract({ days: back === 0 && group('last') !== null ? 7 : back })
}
