import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** Does one piece of work after the other; where too many wait already, a further one is refused at once and not begun. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Result<Value, 'others-wait'>>

/** A turn that lets `mostWaiting` wait behind the one whose turn it is. */
export function inTurn(mostWaiting: number): Turn {
  let last: Promise<unknown> = Promise.resolve()
  /** How many are being done or wait to be. */
  let inside = 0
  return async (work) => {
    if (inside > mostWaiting) return refuse('others-wait')
    inside += 1
    const mine = last.then(work)
    last = mine.catch(() => {})
    try {
      return accept(await mine)
    } finally {
      inside -= 1
    }
  }
}
