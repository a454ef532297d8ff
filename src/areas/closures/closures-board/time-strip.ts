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

/** The narrowest bar that an eye finds. */
const NARROWEST = 5

/** Where the picture stands, in hours from now. The days around now are drawn larger, or two days would be a hair's breadth. */
const POINTS = [
  { hours: -24 * 14, x: 0 },
  { hours: -24 * 3, x: 24 },
  { hours: 24 * 4, x: 152 },
  { hours: 24 * 98, x: STRIP_WIDTH },
] as const
const [FIRST, NEAR, FAR, LAST] = POINTS
const HOUR = 3_600_000

/** The same stretch of time for every row of a board: two weeks back, fourteen weeks ahead. */
export function timeScale(now: Temporal.Instant) {
  const place = (at: Temporal.Instant): number => {
    const hours = (at.epochMilliseconds - now.epochMilliseconds) / HOUR
    const after = POINTS.findIndex((point) => hours < point.hours)
    const to = POINTS[after] ?? LAST
    const from = POINTS[after - 1] ?? (after === -1 ? LAST : FIRST)
    if (to === from) return to.x
    return Math.round((from.x + ((hours - from.hours) / (to.hours - from.hours)) * (to.x - from.x)) * 10) / 10
  }
  return {
    from: now.add({ hours: FIRST.hours }),
    to: now.add({ hours: LAST.hours }),
    now: place(now),
    near: { x: NEAR.x, width: FAR.x - NEAR.x },
    place,
  }
}

export type TimeScale = ReturnType<typeof timeScale>

/** Room that the name of a month takes; the last one may stand a little over the edge. */
const NAME_WIDTH = 52
const OVER_THE_EDGE = 8

/** Where months begin in the picture, with their names, as many as there is room for. */
export function monthMarks({ from, to, now, place }: TimeScale, words: Words): readonly { x: number; text: string }[] {
  const marks: { x: number; text: string }[] = []
  let free = now + NAME_WIDTH / 2
  let month = from.toZonedDateTimeISO(LONDON).toPlainDate().with({ day: 1 }).add({ months: 1 })
  while (Temporal.Instant.compare(startOf(month), to) < 0) {
    const x = place(startOf(month))
    if (x >= free && x + NAME_WIDTH <= STRIP_WIDTH + OVER_THE_EDGE) {
      marks.push({ x, text: words.dayShort(month) })
      free = x + NAME_WIDTH
    }
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
