import { LONDON } from '#domain/calendar/london.ts'
import type { Words } from '#platform/i18n/words.ts'
import { type Span, spansOf, startOf } from './spans.ts'
import type { BoardLine } from './store.ts'

/** The picture of one closure in time, in units of its own drawing; the dates beside it say the same in words. */
export interface TimeStrip {
  /** Every stretch of time that lies in the picture. */
  readonly bars: readonly { readonly kind: Span['kind']; readonly x: number; readonly width: number }[]
  /** Where the time lies if none of it is in the picture. */
  readonly outside?: 'before' | 'after'
  /** The hour by which the court must have heard it, where that is not the end of a stretch. */
  readonly limit?: number
  readonly hearing?: number
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
const NAME_WIDTH = 60
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
export function timeStrip(line: BoardLine, scale: TimeScale): TimeStrip {
  const { spans, limit, hearing } = spansOf(line)
  const bars = spans.filter(({ from, to }) => isIn(scale, from) || isIn(scale, to) || isAround(scale, { from, to }))
  const [first] = spans
  const last = spans.at(-1)
  return {
    bars: bars.map((span) => barOf(span, scale)),
    ...(bars.length > 0 || first === undefined || last === undefined
      ? {}
      : { outside: Temporal.Instant.compare(last.to, scale.from) < 0 ? 'before' : 'after' }),
    ...(limit !== undefined && isIn(scale, limit) ? { limit: scale.place(limit) } : {}),
    ...(hearing !== undefined && isIn(scale, hearing) ? { hearing: scale.place(hearing) } : {}),
  }
}

function barOf({ kind, from, to }: Span, scale: TimeScale) {
  const x = Math.min(Math.max(0, scale.place(from)), STRIP_WIDTH - NARROWEST)
  const width = Math.max(NARROWEST, Math.min(STRIP_WIDTH, scale.place(to)) - x)
  return { kind, x, width: Math.round(width * 10) / 10 }
}

const isIn = ({ from, to }: TimeScale, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, to) <= 0

const isAround = (scale: TimeScale, { from, to }: Pick<Span, 'from' | 'to'>): boolean =>
  Temporal.Instant.compare(from, scale.from) < 0 && Temporal.Instant.compare(to, scale.to) > 0
