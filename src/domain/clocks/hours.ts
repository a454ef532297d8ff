import { LONDON } from '#domain/calendar/london.ts'

/** A stretch of time: `to` is the first instant that is no longer part of it. */
export type Stretch = { readonly from: Temporal.ZonedDateTime; readonly to: Temporal.ZonedDateTime }

const HOUR = 3_600_000

/**
 * The stretches in which `hours` real hours run from `start`, none of them within a stop; the last one ends at the limit.
 *
 * Stops may overlap, and `start` may lie within one: then the hours begin when it ends.
 */
export function runHours(
  start: Temporal.ZonedDateTime,
  hours: number,
  stops: readonly Stretch[],
): readonly [...Stretch[], Stretch] {
  const runs: Stretch[] = []
  let remaining = hours * HOUR
  let from = start
  for (const stop of inOrder(stops)) {
    if (length({ from, to: stop.to }) <= 0) continue
    const available = length({ from, to: stop.from })
    if (available >= remaining) break
    if (available > 0) {
      runs.push({ from, to: stop.from })
      remaining -= available
    }
    from = stop.to
  }
  return [...runs, { from, to: from.add({ milliseconds: remaining }) }]
}

/** The length of a stretch in milliseconds of real time; negative where it ends before it begins. */
export const length = ({ from, to }: Stretch): number => to.epochMilliseconds - from.epochMilliseconds

/** By how many milliseconds London's clock was put forward while the hours ran; negative where it was put back. */
export const clockShift = (runs: readonly Stretch[]): number =>
  runs.reduce((shift, { from, to }) => shift + (to.offsetNanoseconds - from.offsetNanoseconds) / 1_000_000, 0)

/** Christmas Day of a year, from midnight to midnight in London. */
export function christmasDay(year: number): Stretch {
  const known = CHRISTMAS_DAYS.get(year)
  if (known !== undefined) return known
  const day = Temporal.PlainDate.from({ year, month: 12, day: 25 })
  const christmas = { from: day.toZonedDateTime(LONDON), to: day.add({ days: 1 }).toZonedDateTime(LONDON) }
  CHRISTMAS_DAYS.set(year, christmas)
  return christmas
}

// Kept because every closure deadline asks for one and making it takes longer than all the rest of the count.
const CHRISTMAS_DAYS = new Map<number, Stretch>()

const inOrder = (stops: readonly Stretch[]): readonly Stretch[] =>
  stops.length < 2 ? stops : stops.toSorted((one, other) => Temporal.ZonedDateTime.compare(one.from, other.from))
