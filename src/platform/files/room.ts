import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { FileStore } from './file-store.ts'
import { namedAmong } from './named.ts'

/** Whether there is room for what strangers send before anybody has seen it. */
export interface Room {
  /**
   * Sets so many bytes aside for files of one report, by anything that tells reports apart; `false` where files of
   * strangers, or more of this one, cannot be taken now.
   */
  take(report: string, bytes: number): Promise<boolean>
}

const GIGABYTE = 1_000_000_000

/** What files may fill: until a report is sent no row names its files, and nobody did any work for them. */
const MOST_UNNAMED = 4 * GIGABYTE

/** What files of one report may fill in an hour: twice as many as may be sent with it, and as large. */
const MOST_OF_ONE = 300_000_000
const AN_HOUR: Temporal.DurationLike = { hours: 1 }

/** Reports remembered; beyond, the oldest are forgotten. */
const MOST_REPORTS = 10_000

/** Left to the database, where both lie on one disk: reports of words for years. */
const LEAST_FREE = 2 * GIGABYTE

/** Weighing looks at every file of the store: it is asked for when room is short, and not more often than this. */
const WEIGHED_FOR: Temporal.DurationLike = { minutes: 1 }

/** What the room is found out with. */
interface Stored {
  readonly files: FileStore
  readonly pool: pg.Pool
  readonly clock: Clock
}

/** Counts in this process what was set aside since the store was last weighed. */
export function createRoom({ files, pool, clock }: Stored): Room {
  let unnamed = MOST_UNNAMED
  let weighAgainAt = Temporal.Instant.fromEpochMilliseconds(0)
  const ofOne = reports(clock)
  let weighing: Promise<void> | undefined
  const weigh = async (): Promise<void> => {
    weighAgainAt = clock.now().add(WEIGHED_FOR)
    unnamed = await files.weighUnnamed((addresses) => namedAmong(pool, addresses))
  }
  const weighAgain = (): Promise<void> => {
    if (weighing === undefined && Temporal.Instant.compare(clock.now(), weighAgainAt) < 0) return Promise.resolve()
    weighing ??= weigh().finally(() => {
      weighing = undefined
    })
    return weighing
  }
  const isShort = (bytes: number): boolean => unnamed + bytes > MOST_UNNAMED
  return {
    async take(report, bytes) {
      if (!ofOne.has(report, bytes)) return false
      if ((await files.free()) - bytes < LEAST_FREE) return false
      if (isShort(bytes)) await weighAgain()
      if (isShort(bytes)) return false
      unnamed += bytes
      ofOne.add(report, bytes)
      return true
    },
  }
}

/** What files of each report filled lately. */
function reports(clock: Clock) {
  const filled = new Map<string, { bytes: number; readonly until: Temporal.Instant }>()
  const bytesOf = (report: string): number => {
    const known = filled.get(report)
    if (known !== undefined && Temporal.Instant.compare(clock.now(), known.until) >= 0) filled.delete(report)
    return filled.get(report)?.bytes ?? 0
  }
  return {
    has: (report: string, bytes: number): boolean => bytesOf(report) + bytes <= MOST_OF_ONE,
    add: (report: string, bytes: number): void => {
      const known = filled.get(report) ?? { bytes: 0, until: clock.now().add(AN_HOUR) }
      known.bytes += bytes
      filled.set(report, known)
      const [oldest] = filled.keys()
      if (filled.size > MOST_REPORTS && oldest !== undefined) filled.delete(oldest)
    },
  }
}
