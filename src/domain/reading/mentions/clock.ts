import { oneOf } from '../find.ts'
import { HOURS, MINUTES, NAMED_TIMES } from './times.words.ts'

/** Which half of the day the words name. */
export type Half = 'am' | 'pm'
/** A time as it is written: minutes after midnight, or after either midnight or noon where `half` is not known. */
export interface Clock {
  readonly minutes: number
  readonly isWhole: boolean
}

const HOUR = oneOf(Object.keys(HOURS))
const HALF = '(?:\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![\\p{L}\\d]))'
/** A time that needs no word beside it. */
const PLAIN = [
  `\\d{1,2}(?:[.:]\\d{2})?${HALF}`,
  '(?:[01]\\d|2[0-3])[:.]?[0-5]\\d\\s?(?:hrs?|hours|h)(?![\\p{L}\\d])',
  '(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])',
  `(?:(?:about |around )?(?:${oneOf(Object.keys(MINUTES))})\\s(?:past|to)\\s(?:${HOUR}|\\d{1,2})(?:${HALF})?)(?![\\p{L}\\d])`,
  `half\\s(?:${HOUR})(?![\\p{L}])`,
  `(?:${HOUR}|\\d{1,2})(?:${HALF})?\\so'?\\s?clock`,
  `(?:${HOUR})${HALF}`,
  `(?:12\\s)?(?:${oneOf(Object.keys(NAMED_TIMES))})(?![\\p{L}])`,
].join('|')
/** An hour alone, which may be any number. */
const BARE = `(?:(?:${HOUR})(?![\\p{L}-])|\\d{1,2}(?:[.:]\\d{2})?(?![\\d.,:%]\\d|[\\p{L}%\\d])|(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s?(?:-|to|until)\\s?\\d{4}\\s?h))`

export const PLAIN_TIME = `(?:${PLAIN})`
export const ANY_TIME = `(?:${PLAIN}|${BARE})`
export const BARE_TIME = BARE

const NUMERIC = /^(?<hour>\d{1,2})(?:[.:]?(?<minute>\d{2}))?/
const PAST = new RegExp(
  `^(?:about |around )?(?<by>${oneOf(Object.keys(MINUTES))})\\s(?<way>past|to)\\s(?<hour>${HOUR}|\\d{1,2})`,
  'i',
)
const SPOKEN = new RegExp(`^(?:(?<half>half)\\s)?(?<hour>${HOUR})(?![\\p{L}])`, 'iu')

/** The half of the day that a time says itself. */
export function halfIn(text: string): Half | undefined {
  const [, letter] = /([ap])\.?m\b/i.exec(text) ?? []
  if (letter === undefined) return undefined
  return letter.toLowerCase() === 'a' ? 'am' : 'pm'
}

/** A time as written; `undefined` for what no clock shows. */
export function clockOf(text: string): Clock | undefined {
  const named = Object.entries(NAMED_TIMES).find(([name]) => text.toLowerCase().endsWith(name))
  if (named !== undefined) return { minutes: Number(named[1].slice(0, 2)) * 60, isWhole: true }
  const parts = partsOf(text)
  if (parts === undefined || parts.hour > 23 || parts.minute > 59) return undefined
  const isWhole = parts.hour > 12 || parts.hour === 0 || /^0\d|^\d{4}|hrs?\b|hours|h$/.test(text)
  return { minutes: (parts.hour * 60 + parts.minute + 1440) % 1440, isWhole }
}

type Parts = { readonly hour: number; readonly minute: number }

const partsOf = (text: string): Parts | undefined => pastOrTo(text) ?? spoken(text) ?? inDigits(text)

function pastOrTo(text: string): Parts | undefined {
  const groups = PAST.exec(text)?.groups
  if (groups === undefined) return undefined
  const by = MINUTES[(groups['by'] ?? '').toLowerCase()] ?? 0
  const hour = hourOf(groups['hour'] ?? '')
  if (groups['way']?.toLowerCase() === 'past') return { hour, minute: by }
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - by }
}

function spoken(text: string): Parts | undefined {
  const groups = SPOKEN.exec(text)?.groups
  return groups && { hour: hourOf(groups['hour'] ?? ''), minute: groups['half'] === undefined ? 0 : 30 }
}

function inDigits(text: string): Parts | undefined {
  const { hour, minute = '0' } = NUMERIC.exec(text)?.groups ?? {}
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute) }
}

const hourOf = (text: string): number => HOURS[text.toLowerCase()] ?? Number(text)

/** '07:30', with the half of the day where that is known. */
export function written({ minutes, isWhole }: Clock, half: Half | undefined): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${pad(isWhole ? hour : inHalf(hour, half))}:${pad(minute)}`
}

function inHalf(hour: number, half: Half | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

const pad = (number: number): string => String(number).padStart(2, '0')
