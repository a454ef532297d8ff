import { LONDON } from '#domain/calendar/london.ts'
import { RULES } from '#domain/closure/clocks.ts'
import type { Words } from '#platform/i18n/words.ts'
import { endOf } from '../next-clock.ts'
import type { BoardLine } from './store.ts'

/** The picture of one closure in time, in units of its own drawing. */
export interface TimeStrip {
  /** The time that runs, from service or the making of the order to the end by law; absent where it is not known. */
  readonly bar?: { readonly x: number; readonly width: number }
  /** Where the time lies if it is not in the picture. */
  readonly outside?: 'before' | 'after'
  readonly hearing?: number
  /** What the picture shows, for those who do not see it. */
  readonly words: string
}

/** Width of a picture; every row has the same, so that they can be compared. */
export const STRIP_WIDTH = 320

const BEFORE = { hours: 24 * 14 }
const AFTER = { hours: 24 * 98 }
/** Two days of sixteen weeks would be a hair's breadth. */
const NARROWEST = 5

/** The same stretch of time for every row of a board: two weeks back, fourteen weeks ahead. */
export function timeScale(now: Temporal.Instant) {
  const from = now.subtract(BEFORE)
  const to = now.add(AFTER)
  const span = to.epochMilliseconds - from.epochMilliseconds
  const place = (at: Temporal.Instant): number =>
    Math.round(((at.epochMilliseconds - from.epochMilliseconds) / span) * STRIP_WIDTH * 10) / 10
  return { from, to, now: place(now), place }
}

export type TimeScale = ReturnType<typeof timeScale>

/** Where months begin in the picture, with their names. */
export function monthMarks({ from, to, place }: TimeScale, words: Words): readonly { x: number; text: string }[] {
  const marks: { x: number; text: string }[] = []
  let month = from.toZonedDateTimeISO(LONDON).toPlainDate().with({ day: 1 }).add({ months: 1 })
  while (Temporal.Instant.compare(startOf(month), to) < 0) {
    marks.push({ x: place(startOf(month)), text: words.dayShort(month) })
    month = month.add({ months: 1 })
  }
  return marks
}

/** The picture of one line of the board. */
export function timeStrip(line: BoardLine, scale: TimeScale, words: Words): TimeStrip {
  const hearing = hearingAt(line)
  const window = windowOf(line)
  const mark = hearing !== undefined && isIn(scale, hearing) ? { hearing: scale.place(hearing) } : {}
  if (window === undefined) return { ...mark, words: words.t('closures:board.picture.unknown') }
  const { from, to } = window
  const said = words.t('closures:board.picture.window', { from: words.dateTime(from), to: words.dateTime(to) })
  if (Temporal.Instant.compare(to, scale.from) < 0) return { ...mark, outside: 'before', words: said }
  if (Temporal.Instant.compare(from, scale.to) > 0) return { ...mark, outside: 'after', words: said }
  const x = Math.max(0, scale.place(from))
  const width = Math.max(NARROWEST, Math.min(STRIP_WIDTH, scale.place(to)) - x)
  return { ...mark, bar: { x: Math.min(x, STRIP_WIDTH - NARROWEST), width: Math.round(width * 10) / 10 }, words: said }
}

/** From what starts the clock that decides to its end: the hearing before an order, the order's own end after it. */
function windowOf({ closure, clocks }: BoardLine): { from: Temporal.Instant; to: Temporal.Instant } | undefined {
  const isOrder = closure.state === 'order'
  const { order, hearing } = RULES[closure.route]
  const clock = clocks.find(({ rule }) => rule === (isOrder ? order : hearing))
  const to = clock && endOf(clock)
  const from = isOrder ? closure.madeOn && startOf(closure.madeOn) : closure.servedAt?.toInstant()
  return from === undefined || to === undefined ? undefined : { from, to }
}

function hearingAt({ closure: { hearing, state } }: BoardLine): Temporal.Instant | undefined {
  if (hearing === undefined || state !== 'application') return undefined
  return hearing instanceof Temporal.PlainDate ? startOf(hearing).add({ hours: 12 }) : hearing.toInstant()
}

const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(LONDON).toInstant()

const isIn = ({ from, to }: TimeScale, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, to) <= 0
