import type { ServerResponse } from 'node:http'
import type { Strands } from './rights.ts'

/** Somebody's browser that shows a list and is told of its changes. */
export interface Watcher {
  readonly accountId: string
  readonly sessionId: string
  /** What they may read; asked again while they watch. */
  strands: Strands
  /** The first transaction of which they are to be told; `undefined` for only what happens from now on. */
  since: bigint | undefined
  readonly response: ServerResponse
}

/** The open streams. */
export interface Watchers {
  /** Takes one in, for whom the oldest of too many of the same person makes room; false when there are too many in all. */
  add(watcher: Watcher): boolean
  all(): readonly Watcher[]
  /** Ends the stream of one who may no longer watch. The browser asks again, and is told why. */
  end(watcher: Watcher): void
  endAll(): void
}

/** As many windows as a browser holds open to one address, and so as many as one person needs. */
const MOST_A_PERSON = 6
const MOST = 2000
/** Whoever takes in less than is sent is cut off, and catches up when they come again. */
const MOST_WAITING_BYTES = 1_000_000

export function createWatchers(): Watchers {
  const people = new Map<string, Set<Watcher>>()
  let count = 0
  const remove = (watcher: Watcher): void => {
    const own = people.get(watcher.accountId)
    if (own?.delete(watcher) !== true) return
    count -= 1
    if (own.size === 0) people.delete(watcher.accountId)
  }
  const end = (watcher: Watcher): void => {
    remove(watcher)
    watcher.response.end()
  }
  return {
    add: (watcher) => {
      if (count >= MOST) return false
      const own = people.get(watcher.accountId) ?? new Set()
      const [oldest] = own
      if (oldest !== undefined && own.size >= MOST_A_PERSON) {
        oldest.response.write(comeBack(LATER_MS))
        end(oldest)
      }
      people.set(watcher.accountId, own.add(watcher))
      count += 1
      watcher.response.once('close', () => remove(watcher))
      return true
    },
    all: () => [...people.values()].flatMap((own) => [...own]),
    end,
    endAll: () => {
      for (const own of people.values()) for (const watcher of own) end(watcher)
    },
  }
}

/** When to come back after a stream has ended: a browser that was told so comes back by itself. */
export const comeBack = (ms: number): string => `retry: ${Math.round(ms)}\n\n`

/** Where there is no room. */
export const LATER_MS = 30_000

/** Everybody at another moment, so that a service that was away is not asked by all at once. */
export const soon = (): number => 1000 + Math.random() * 3000

/** Sends to one watcher, or cuts them off. */
export function tell({ response }: Watcher, event: Buffer): void {
  if (response.destroyed || response.writableEnded) return
  response.write(event)
  if (response.writableLength > MOST_WAITING_BYTES) response.destroy()
}
