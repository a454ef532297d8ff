import { datesIn } from '../dates.ts'
import { MAIL_HEADER } from '../debris.words.ts'
import { pieceOf } from '../find.ts'
import { type Noted, note } from '../noted.ts'
import type { TidyText } from '../tidy.ts'

/** A note says near its top when it was taken. */
const TOP = 3000
const SENT = /^[ ]*(?:date|sent)(?: on)?:[ ]*(?<date>[^\n]{6,60})/dgim
const TAKEN =
  /\b(?:(?:call|message|referral|report|note|information|intelligence|details|contact|e-?mail)\s(?:was\s)?(?:received|taken|made|logged|recorded|sent)(?:\s(?:on|at))?|date (?:and time )?(?:of (?:the )?(?:call|referral|report|contact|visit|note|message)|received|taken|reported|logged|called)|date ?\/ ?time(?: of call)?|(?:received|logged|taken|called|reported|written)(?: on| at)?(?=:))\s?:?\s{0,3}(?<date>[^\n]{6,40})/dgi
/** A year in two digits, which only notes have. */
const SHORT_YEAR = /^\D{0,12}(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{2})(?!\d)/d

/** The day on which a mail was sent or a note taken, as its header or its first lines say; null where none does. */
export function saidOn({ plain }: TidyText): Noted<string> | null {
  const top = plain.slice(0, TOP)
  const headers = Array.from(top.matchAll(MAIL_HEADER)).flatMap(({ 0: header, index }) =>
    datesAfter(header, SENT, index),
  )
  return [...headers, ...datesAfter(top, TAKEN, 0)][0] ?? null
}

function datesAfter(text: string, pattern: RegExp, offset: number): readonly Noted<string>[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ indices }) => {
    const span = indices?.groups?.['date']
    return span === undefined ? [] : (dateAt(text.slice(...span), offset + span[0]) ?? [])
  })
}

function dateAt(text: string, start: number): Noted<string> | undefined {
  const [mention] = datesIn({ start, end: start + text.length, text, stance: 'case', headline: false }, null)
  if (mention !== undefined && !mention.partial && mention.at < 16) return note(mention.day.value, [mention.span])
  const match = SHORT_YEAR.exec(text)
  const [from, to] = [pieceOf(match, start, 'day'), pieceOf(match, start, 'year')]
  if (match === null || from === null || to === null) return undefined
  const day = dayOf(2000 + Number(to.text), Number(match.groups?.['month']), Number(from.text))
  return day === undefined ? undefined : note(day, [[from.span[0], to.span[1]]], 'likely', 'implied-by-wording')
}

/** An ISO date; `undefined` for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  return day > daysInMonth ? undefined : Temporal.PlainDate.from({ year, month, day }).toString()
}
