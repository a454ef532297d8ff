import type { Span } from './facts.ts'
import { find, oneOf } from './find.ts'
import { type Noted, note } from './noted.ts'
import type { Sentence } from './sentences.ts'
import type { TidyText } from './tidy.ts'

/** A day as a sentence gives it: resolved to ISO where the text allows, else `--MM-DD`. */
export type DateMention = {
  readonly at: number
  readonly span: Span
  readonly day: Noted<string>
  readonly partial: boolean
}

/** Which way a day without a year looks from the day of publication. */
type Direction = 'past' | 'future'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTH = `(?:${oneOf([...MONTHS, 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'])})\\b\\.?`
const WEEKDAY = `(?:${oneOf(WEEKDAYS)})`
/** 'Between 12 and 18 May' and '12-18 May' are a first and a last day. */
const FIRST_DAY = '(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s?(?:-|to|and|until)\\s?)?'
const DAY_FIRST = `${FIRST_DAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${MONTH})(?:,?\\s+(?<year>\\d{4})\\b)?`
const MONTH_FIRST = `(?<month>${MONTH})\\s+${FIRST_DAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|[:.]\\d)(?:,?\\s+(?<year>\\d{4})\\b)?`
const NUMERIC =
  '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|(?<ukDay>\\d{1,2})[/.-](?<ukMonth>\\d{1,2})[/.-](?<ukYear>\\d{4})'
const LEAD = `(?:\\b(?<weekday>${WEEKDAY})(?:,?\\s+|\\s*\\(\\s*|\\s+last\\s+week\\s*\\(\\s*))?`
const DATED = new RegExp(`${LEAD}\\b(?:${DAY_FIRST}|${MONTH_FIRST}|${NUMERIC})`, 'dgi')
const RELATIVE = new RegExp(
  `\\b(?<yesterday>yesterday|last night)\\b|\\b(?<today>today|this (?:morning|afternoon|evening)|earlier today)\\b|\\b(?<last>last\\s+)?(?<name>${WEEKDAY})\\b(?<weekBefore>\\s(?:of\\s)?last\\sweek\\b)?(?!\\s+(?:night's )?(?:newspaper|mail|express))`,
  'dgi',
)

const HEAD = /^\s*(?:date:?\s+)?(?<date>\d{4}-\d{2}-\d{2})\b/dg
const NAMED = /\b(?:published|posted|updated|issued|released|release date|date)(?:\s+on)?:?\s+(?<date>[^\n»|]{6,40})/dgi
/** A line that may be the date of the page: no longer, and not the end of a sentence. */
const LINE = /^[ ]*(?<date>[^\n]{6,120}[^\n.!?])$/dgm
/** Beside its date such a line has the time, the author and the rubric: words in capitals and these. */
const BESIDE_DATE =
  /^(?:\d{1,2}(?:[:.]\d{2}){0,2}|[ap]\.?m\.?|at|on|by|in|of|the|and|from|min|mins|minutes?|read|last|first|published|posted|updated|modified|submitted|dated?|release|\p{Lu}[\p{L}\p{N}.'&-]*|\d{1,2}|\P{L})$/u
const MOST_BESIDE = 8
/** 'Corin Haldane · 1 March 2021 police badge': so many words of a caption may follow on the line. */
const CAPTION = 2
/** A title that ends in its day, or has it between commas or dashes, is dated by it. */
const IN_TITLE = /^(?:\s*$|\s*[-|,:)])/
/** A page gives its date near its top. */
const TOP = 3000
/** Its title and what stands around it, at most. */
const TITLE_LINES = 4

/** The day of publication: a date in the first line, or named as one, or on a line of its own; never a year from an address. */
export function publishedOn({ plain }: TidyText): Noted<string> | null {
  const top = plain.slice(0, TOP)
  for (const match of [HEAD, NAMED].flatMap((pattern) => [...top.matchAll(pattern)])) {
    const mention = dateFrom(top, match)
    const isNamed = match[0].trim().length > (match.groups?.['date'] ?? '').length + 2
    if (mention !== undefined && (mention.at <= 1 || isNamed)) return note(mention.day.value, [mention.span])
  }
  const lines = [...top.matchAll(LINE)]
  const alone = lines.map((line) => dateFrom(top, line)).find((mention, at) => isAlone(mention, lines[at]))
  if (alone !== undefined) return note(alone.day.value, [alone.span])
  const titled = lines
    .slice(0, TITLE_LINES)
    .map((line) => dateFrom(top, line))
    .find((mention, at) => isInTitle(mention, lines[at]))
  return titled === undefined ? null : note(titled.day.value, [titled.span], 'likely')
}

/** The first whole date of what a pattern found. */
function dateFrom(top: string, { indices, groups }: RegExpExecArray): DateMention | undefined {
  const [span, text] = [indices?.groups?.['date'], groups?.['date']]
  // A day has a figure: most lines need no second look.
  if (span === undefined || text === undefined || !/\d{4}/.test(text)) return undefined
  const [mention] = datesIn({ start: span[0], end: span[1], text, stance: 'case', headline: false }, null)
  return mention !== undefined && isOfAPage(top, mention) ? mention : undefined
}

const isOfAPage = (top: string, mention: DateMention): boolean =>
  !mention.partial && !isBirthday(top, mention) && /\d{4}/.test(top.slice(...mention.span))

const isBirthday = (top: string, { span: [start] }: DateMention): boolean =>
  /\b(?:dob|d\.o\.b\.?|born|birth)\W{0,3}(?:on )?$/i.test(top.slice(Math.max(0, start - 16), start))

function isAlone(mention: DateMention | undefined, line: RegExpExecArray | undefined): boolean {
  if (mention === undefined || line === undefined) return false
  const text = line.groups?.['date'] ?? ''
  const rest = text.slice(0, mention.at) + text.slice(mention.at + mention.span[1] - mention.span[0])
  const words = rest.split(/[\s~|,·:()]+/).filter((word) => word !== '')
  const others = words.filter((word) => !BESIDE_DATE.test(word)).length
  const isParted = /(?:^|[·|~-])\s*$/.test(text.slice(0, mention.at))
  return words.length <= MOST_BESIDE && others <= (isParted ? CAPTION : 0)
}

function isInTitle(mention: DateMention | undefined, line: RegExpExecArray | undefined): boolean {
  if (mention === undefined || line === undefined) return false
  const text = line.groups?.['date'] ?? ''
  return (
    IN_TITLE.test(text.slice(mention.at + mention.span[1] - mention.span[0])) &&
    /[-,|:(]\s*$/.test(text.slice(0, mention.at))
  )
}

/** The days a sentence names, in order; days without a year look back (or forward) from the day of publication. */
export function datesIn(
  sentence: Sentence,
  published: string | null,
  direction: Direction = 'past',
): readonly DateMention[] {
  const today = published === null ? null : Temporal.PlainDate.from(published)
  const dated = find(sentence, DATED).flatMap(({ group, at, span, text }) => {
    const value = (...names: readonly string[]) => names.map(group).find((part) => part !== null) ?? null
    const parts = {
      year: value('year', 'isoYear', 'ukYear'),
      month: monthNumber(value('month', 'isoMonth', 'ukMonth') ?? ''),
      day: Number(value('day', 'isoDay', 'ukDay')),
      weekday: value('weekday'),
      text,
    }
    const first = Number(value('first') ?? parts.day)
    const days =
      first < parts.day
        ? [resolved({ ...parts, day: first }, today, direction), resolved(parts, today, direction)]
        : [resolved(parts, today, direction)]
    return days.flatMap((day) =>
      day === null
        ? []
        : [{ at, span, partial: day.value.startsWith('--'), day: explained({ ...day, spans: [span] }, parts, today) }],
    )
  })
  if (today === null) return dated
  const relative = find(sentence, RELATIVE).flatMap((match) => {
    if (dated.some(({ span }) => match.span[0] >= span[0] - 14 && match.span[0] < span[1])) return []
    const day = relativeDay(match.group, today, direction)
    return [
      {
        at: match.at,
        span: match.span,
        partial: false,
        day: note(day.toString(), [match.span], 'likely', {
          code: 'relative-day',
          values: { words: match.text, published: today.toString() },
        }),
      },
    ]
  })
  return [...dated, ...relative].toSorted((a, b) => a.at - b.at)
}

function monthNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name)
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
}

type Parts = {
  readonly year: string | null
  readonly month: number
  readonly day: number
  readonly weekday: string | null
  /** The words that give it. */
  readonly text: string
}

/** The day that the parts give: whole, or looked for from the day of publication, or without its year. */
function resolved(parts: Parts, today: Temporal.PlainDate | null, direction: Direction): Noted<string> | null {
  const { year, month, day, weekday } = parts
  if (year !== null) return checked(plainDate(Number(year), month, day), weekday, false)
  if (today !== null) return checked(nearest(parts, today, direction), weekday, true)
  if (plainDate(LEAP_YEAR, month, day) === null) return null
  return note(`--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, [], 'likely', 'year-not-stated')
}

/** Any year that has a 29 February, to tell whether a day can exist. */
const LEAP_YEAR = 2024

/** The last such day up to publication, or the next from it. */
function nearest({ month, day }: Parts, today: Temporal.PlainDate, direction: Direction): Temporal.PlainDate | null {
  const years = direction === 'past' ? [today.year, today.year - 1] : [today.year, today.year + 1]
  const sign = direction === 'past' ? 1 : -1
  const days = years.map((year) => plainDate(year, month, day))
  return days.find((date) => date !== null && Temporal.PlainDate.compare(date, today) * sign <= 0) ?? null
}

function checked(date: Temporal.PlainDate | null, weekday: string | null, inferred: boolean): Noted<string> | null {
  if (date === null) return null
  if (weekday !== null && WEEKDAYS[date.dayOfWeek - 1] !== weekday.toLowerCase())
    return note(date.toString(), [], 'unsure', 'weekday-does-not-match')
  return inferred ? note(date.toString(), [], 'likely', 'year-from-publication') : note(date.toString(), [])
}

/** Says of a day from which words it was worked out. */
function explained(day: Noted<string>, { text, weekday }: Parts, today: Temporal.PlainDate | null): Noted<string> {
  const code = day.reason?.code
  if (code === 'weekday-does-not-match')
    return { ...day, reason: { code, values: { weekday: weekday ?? '', day: day.value } } }
  if (code !== 'year-from-publication' || today === null) return day
  return { ...day, reason: { code, values: { words: text.replace(/[.,\s]+$/, ''), published: today.toString() } } }
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return null
  return day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth
    ? null
    : Temporal.PlainDate.from({ year, month, day })
}

function relativeDay(
  group: (name: string) => string | null,
  today: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate {
  if (group('today') !== null) return today
  if (group('yesterday') !== null) return today.subtract({ days: 1 })
  const wanted = WEEKDAYS.indexOf((group('name') ?? '').toLowerCase()) + 1
  if (direction === 'future') return today.add({ days: (wanted - today.dayOfWeek + 7) % 7 })
  // 'Thursday last week', said on a Friday, is eight days back.
  if (group('weekBefore') !== null) return today.subtract({ days: today.dayOfWeek - wanted + 7 })
  const back = (today.dayOfWeek - wanted + 7) % 7
  return today.subtract({ days: back === 0 && group('last') !== null ? 7 : back })
}
