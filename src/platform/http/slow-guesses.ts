import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../clock/clock.ts'

/** Trying at something that nobody may find by trying, as one address. A right guess is answered at once, whoever else tries. */
export interface Guesses {
  /**
   * Told of a wrong guess before it is answered, waits the longer the more were wrong lately. `false` at once where as many
   * wait already as may.
   */
  readonly wasWrong: () => Promise<boolean>
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

/** Behind an onion service everybody has the same address: it slows whoever is wrong, and never shuts anybody out. */
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
    async wasWrong() {
      const both = [counterOf(address), all]
      if (both.some(({ isFull }) => isFull())) return false
      const longest = Math.min(LONGEST_WAIT, Math.max(...both.map(({ enter }) => enter())))
      try {
        if (longest > 0) await wait(longest)
      } finally {
        for (const { leave } of both) leave()
      }
      return true
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
  }
}
