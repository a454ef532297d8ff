import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../clock/clock.ts'

/** Trying at something that nobody may find by trying, as one address. */
export interface Guesses {
  /**
   * Waits before a guess, the longer the more were wrong lately. `undefined` at once where as many wait already as may, of
   * this address or of all that were wrong often: whoever asked is told to come again.
   */
  readonly begin: () => Promise<Guess | undefined>
}

/** One guess, which counts as wrong until it is said to be right. */
export interface Guess {
  readonly wasRight: () => void
}

/** How wrong guesses are counted: so many are free, and so many are forgotten a second. */
interface Measure {
  readonly free: number
  readonly forgottenASecond: number
  /** Beyond this nothing is counted, so that everything is forgotten some minutes after the last. */
  readonly most: number
  /** Guesses that may wait at the same time. */
  readonly waiting: number
  /** Milliseconds to wait for each one beyond those that are free. */
  readonly wait: (beyond: number) => number
}

/** Behind an onion service everybody has the same address: it slows, and never shuts anybody out. */
const OF_ONE_ADDRESS: Measure = {
  free: 5,
  forgottenASecond: 1 / 20,
  most: 15,
  waiting: 8,
  wait: (beyond) => 500 * 2 ** (beyond - 1),
}
const OF_ALL: Measure = { free: 60, forgottenASecond: 1, most: 300, waiting: 32, wait: (beyond) => 50 * beyond }

/** Milliseconds that anybody waits at most. */
const LONGEST_WAIT = 8000

/** Addresses counted at a time: those that were wrong lately. More than these are counted together. */
const MOST_ADDRESSES = 10_000

/** Waits so many milliseconds. */
type Wait = (milliseconds: number) => Promise<unknown>

/**
 * Slows down whoever tries. Counts in the memory of this process and by the keyed hash of an address, which it forgets
 * with the guesses.
 */
export function slowGuesses(clock: Clock, wait: Wait = setTimeout): (address: string) => Guesses {
  const all = counter(OF_ALL, clock)
  const counters = new Map<string, Counter>()
  const counterOf = (address: string): Counter => {
    const known = counters.get(address)
    if (known !== undefined) return known
    if (counters.size >= MOST_ADDRESSES)
      for (const [other, { isForgotten }] of counters) if (isForgotten()) counters.delete(other)
    const place = counters.size < MOST_ADDRESSES ? address : ''
    const made = counters.get(place) ?? counter(OF_ONE_ADDRESS, clock)
    counters.set(place, made)
    return made
  }
  return (address) => ({
    async begin() {
      const own = counterOf(address)
      // The places of all are for those who tried much: whoever did not is slowed by them and never shut out.
      if (own.isFull() || (all.isFull() && own.isBeyondFree())) return undefined
      const both = [own, all]
      const delays = both.map(({ enter }) => enter())
      const longest = Math.min(LONGEST_WAIT, Math.max(...delays))
      try {
        if (longest > 0) await wait(longest)
      } finally {
        for (const { leave } of both) leave()
      }
      return {
        wasRight: () => {
          for (const { takeBack } of both) takeBack()
        },
      }
    },
  })
}

type Counter = ReturnType<typeof counter>

function counter({ free, forgottenASecond, most, waiting, wait }: Measure, clock: Clock) {
  let count = 0
  let counted = clock.now().epochMilliseconds
  let waitingNow = 0
  const level = (): number => {
    const now = clock.now().epochMilliseconds
    count = Math.max(0, count - (Math.max(0, now - counted) / 1000) * forgottenASecond)
    counted = now
    return count
  }
  return {
    isFull: () => waitingNow >= waiting,
    isBeyondFree: () => level() >= free,
    isForgotten: () => level() === 0 && waitingNow === 0,
    /** Counts a guess; gives how long it is to wait. */
    enter: () => {
      waitingNow += 1
      count = Math.min(most, level() + 1)
      const beyond = Math.ceil(count - free)
      return beyond > 0 ? wait(beyond) : 0
    },
    leave: () => {
      waitingNow -= 1
    },
    takeBack: () => {
      count = Math.max(0, level() - 1)
    },
  }
}
