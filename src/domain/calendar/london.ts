import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** The zone in which every legal time of England and Wales is written and shown. */
export const LONDON = 'Europe/London'

/** A day, or a time of day in London, as the law distinguishes them. */
export type Moment = Temporal.PlainDate | Temporal.ZonedDateTime

/** Why a text is no moment in London, with the spellings that would be where there are some. */
export type MomentRefusal = {
  readonly code: 'not-a-date-or-time' | 'nonexistent-time' | 'ambiguous-time' | 'not-london-time'
  readonly words: string
  /** What the writer can write instead; empty where nothing can be offered. */
  readonly choices: readonly string[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/

/**
 * Reads `2019-12-24` as a day and `2019-12-24T10:00` as that time in London.
 *
 * An hour that the clocks skip is refused; one that they repeat is refused until its offset says which one is meant
 * (`2026-10-25T01:30+01:00`): an hour is too much to guess where hours are the limit.
 */
export function parseMoment(text: string): Result<Moment, MomentRefusal> {
  const time = TIME.exec(text.trim())
  try {
    if (time !== null) return londonTime(Temporal.PlainDateTime.from(`${time[1]}T${time[2]}`), time[3])
    if (DAY.test(text.trim())) return accept(Temporal.PlainDate.from(text.trim()))
  } catch (fault) {
    // Temporal throws for 30 February and 25 o'clock; anything else is a fault of ours.
    if (!(fault instanceof RangeError)) throw fault
  }
  return refuse({
    code: 'not-a-date-or-time',
    words: `“${text}” is not a date such as 2019-12-24 or a London time such as 2019-12-24T10:00`,
    choices: [],
  })
}

/** The day on which a moment falls in London. */
export const dayOf = (moment: Moment): Temporal.PlainDate =>
  moment instanceof Temporal.PlainDate ? moment : inLondon(moment).toPlainDate()

/** Before, at or after: negative, zero or positive. A day and a time are compared as days. */
export const compareMoments = (one: Moment, other: Moment): number =>
  one instanceof Temporal.PlainDate || other instanceof Temporal.PlainDate
    ? Temporal.PlainDate.compare(dayOf(one), dayOf(other))
    : Temporal.ZonedDateTime.compare(one, other)

/** The same instant on London's clock. */
export const inLondon = (time: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  time.timeZoneId === LONDON ? time : time.withTimeZone(LONDON)

/** A moment as ISO text to the minute: `2019-12-24`, or `2019-12-24T10:00+00:00` with London's offset. */
export const isoMoment = (moment: Moment): string =>
  moment instanceof Temporal.PlainDate
    ? moment.toString()
    : inLondon(moment).toString({ timeZoneName: 'never', smallestUnit: 'minute' })

function londonTime(
  local: Temporal.PlainDateTime,
  offset: string | undefined,
): Result<Temporal.ZonedDateTime, MomentRefusal> {
  const earlier = local.toZonedDateTime(LONDON, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(LONDON, { disambiguation: 'later' })
  const choices = earlier.equals(later) ? [earlier] : [earlier, later]
  const existing = choices.filter((choice) => choice.toPlainDateTime().equals(local))
  const said = local.toString({ smallestUnit: 'minute' })

  if (existing.length === 0) {
    const words = `${said} did not happen in London: the clocks went forward over it`
    return refuse({ code: 'nonexistent-time', words, choices: choices.map(isoMoment) })
  }
  const meant = offset === undefined ? existing : existing.filter((choice) => hasOffset(choice, offset))
  const [only, another] = meant
  if (only !== undefined && another === undefined) return accept(only)
  return another === undefined
    ? refuse({
        code: 'not-london-time',
        words: `${said}${offset} is not London’s own time`,
        choices: existing.map(isoMoment),
      })
    : refuse({
        code: 'ambiguous-time',
        words: `${said} happened twice in London: the clocks went back. Add the offset of the one you mean`,
        choices: existing.map(isoMoment),
      })
}

const hasOffset = (time: Temporal.ZonedDateTime, offset: string): boolean =>
  time.offset === (offset === 'Z' ? '+00:00' : offset)
