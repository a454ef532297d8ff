const MINUTE_MS = 60_000

/** Counting on beyond this changes nothing for anybody. */
const MOST = 1000

/** Counts what happened in the last minute, in memory and without a word about what it was. */
export interface LastMinute {
  readonly add: (now: Temporal.Instant) => void
  readonly count: (now: Temporal.Instant) => number
}

/** A count that begins at nothing. */
export function lastMinute(): LastMinute {
  let moments: number[] = []
  const count = ({ epochMilliseconds }: Temporal.Instant): number => {
    moments = moments.filter((moment) => moment > epochMilliseconds - MINUTE_MS)
    return moments.length
  }
  return {
    count,
    add: (now) => {
      if (moments.length < MOST || count(now) < MOST) moments.push(now.epochMilliseconds)
    },
  }
}
