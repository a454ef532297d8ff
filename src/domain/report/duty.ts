import { accept, type Result, refuse } from '../kernel/result.ts'
import type { Turn } from './escalation.ts'

/** A turn as it stands in the rota. */
export interface KeptTurn extends Turn {
  readonly id: string
}

export type TurnRefusal =
  | 'ends-before-it-starts'
  | 'starts-in-the-past'
  | 'ends-in-the-past'
  | 'longer-than-a-month'
  | 'first-is-taken'
  | 'is-on-duty-already'

/** A form takes a while to fill in: a turn that starts now may have started this long ago. */
const LATE = { minutes: 60 }

/** No turn is longer: whoever types a wrong year is asked again. */
const LONGEST = { hours: 31 * 24 }

const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) < 0
const meet = (one: Turn, other: Turn): boolean => isBefore(one.from, other.until) && isBefore(other.from, one.until)

/**
 * Whether a turn may stand beside the `others` of the rota: first on duty is one person at a time, second may be several,
 * and nobody is both. `changed` is the turn that it takes the place of.
 */
export function mayKeepTurn(
  turn: Turn,
  others: readonly KeptTurn[],
  now: Temporal.Instant,
  changed?: KeptTurn,
): Result<Turn, TurnRefusal> {
  const { from, until } = turn
  if (!isBefore(from, until)) return refuse('ends-before-it-starts')
  if (!isBefore(now, until)) return refuse('ends-in-the-past')
  if (isBefore(from, now.subtract(LATE)) && changed?.from.equals(from) !== true) return refuse('starts-in-the-past')
  if (isBefore(from.add(LONGEST), until)) return refuse('longer-than-a-month')
  const beside = others.filter((other) => other.id !== changed?.id && meet(turn, other))
  if (turn.place === 'first' && beside.some(({ place }) => place === 'first')) return refuse('first-is-taken')
  if (beside.some(({ accountId }) => accountId === turn.accountId)) return refuse('is-on-duty-already')
  return accept(turn)
}

/** A time in which nobody is first on duty. */
export interface Gap {
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
}

/** Every time between `from` and `until` in which nobody is first on duty, in order. */
export function gapsBetween(turns: readonly Turn[], from: Temporal.Instant, until: Temporal.Instant): readonly Gap[] {
  const first = turns
    .filter(({ place }) => place === 'first')
    .toSorted((one, other) => Temporal.Instant.compare(one.from, other.from))
  const gaps: Gap[] = []
  let covered = from
  for (const turn of first) {
    if (!isBefore(turn.from, until)) break
    if (isBefore(covered, turn.from)) gaps.push({ from: covered, until: turn.from })
    if (isBefore(covered, turn.until)) covered = turn.until
  }
  if (isBefore(covered, until)) gaps.push({ from: covered, until })
  return gaps
}
