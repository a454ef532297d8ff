import type { OpenQuestion } from '#domain/reading/facts.ts'
import type { Proposal } from '#domain/reading/proposals.ts'
import { type Ask, boundedThread, type Unanswered } from '#platform/threads/bounded-thread.ts'

/** What a text says, as a list to decide on, and what it leaves open. */
export interface TextRead {
  readonly proposals: readonly Proposal[]
  readonly questions: readonly OpenQuestion[]
}

/** What is said of a text that was not read, by why. */
export const NOT_READ: Readonly<Record<Unanswered, string>> = {
  'took-too-long': 'drafts:read.tookTooLong',
  'others-wait': 'drafts:read.othersWait',
}

/** Reads a text, in bounded time. */
export type ReadText = Ask<string, TextRead>

const READER = new URL('./reader.worker.ts', import.meta.url)

/**
 * Reads a text on a thread of its own. The longest text that may come takes about a second, and a machine that is very busy
 * may take ten times as long: the limit of time is only ever reached by a text made to do harm.
 */
export const readText: ReadText = boundedThread(READER, {
  mostMilliseconds: 15_000,
  mostWaiting: 4,
  mostMegabytes: 256,
})

/** The same for texts in the queue, on a thread beside: nobody who waits for a page waits behind them. */
export const readTextOfQueue: ReadText = boundedThread(READER, {
  mostMilliseconds: 60_000,
  mostWaiting: 4,
  mostMegabytes: 256,
})
