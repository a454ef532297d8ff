import { setImmediate, setTimeout as wait } from 'node:timers/promises'

/** Work that is asked for from many sides. */
export interface Paced {
  /** Has the work done soon: once for all who asked before it began. */
  ask(): void
  /** Begins no more of it, and waits for what is under way. */
  end(): Promise<void>
}

/**
 * Does `work` when it is asked for, one at a time and never sooner than `gapMs` after the last time. The first who asks
 * does not wait. What throws is told and done again after `retryMs`.
 */
export function paced(
  work: () => Promise<void>,
  { gapMs, retryMs, onFault }: { gapMs: number; retryMs: number; onFault: (fault: unknown) => void },
): Paced {
  const ending = new AbortController()
  let asked = false
  let running: Promise<void> | undefined
  const once = async (): Promise<number> => {
    asked = false
    try {
      await work()
      return gapMs
    } catch (fault) {
      onFault(fault)
      asked = true
      return retryMs
    }
  }
  const isWanted = (): boolean => asked && !ending.signal.aborted
  const run = async (): Promise<void> => {
    // Messages come several at once: the first is not done before the others are heard.
    await setImmediate()
    while (isWanted()) await wait(await once(), undefined, { signal: ending.signal, ref: false }).catch(() => {})
    running = undefined
  }
  return {
    ask: () => {
      asked = true
      running ??= ending.signal.aborted ? undefined : run()
    },
    end: async () => {
      ending.abort()
      await running
    },
  }
}
