import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { OpenQuestion } from '#domain/reading/facts.ts'
import type { Proposal } from '#domain/reading/proposals.ts'

/** What a text says, as a list to decide on, and what it leaves open. */
export interface TextRead {
  readonly proposals: readonly Proposal[]
  readonly questions: readonly OpenQuestion[]
}

/** Why a text was not read. */
export type Unread = 'took-too-long' | 'others-wait'

/** The longest text that may come takes about a second, so that this is only ever reached by a text made to do harm. */
const MOST_MILLISECONDS = 5000
/** More texts than this are not let in: nobody should wait for longer than a page may take. */
const MOST_WAITING = 4
const MOST_MEGABYTES = 256
/** Starting costs half a second, most of it for the vocabularies; the memory goes back when nobody reads for so long. */
const IDLE_MILLISECONDS = 10 * 60_000

/** Out of time, out of memory. */
const TOO_MUCH = new Set(['ABORT_ERR', 'ERR_WORKER_OUT_OF_MEMORY'])

let last: Promise<unknown> = Promise.resolve()
/** How many texts are being read or wait to be. */
let inside = 0
let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined

/**
 * Reads a text on a thread of its own, so that nobody else waits for it: texts one after the other, each in bounded time
 * and memory. Where too many wait already, it is refused at once.
 */
export async function readText(text: string): Promise<Result<TextRead, Unread>> {
  if (inside > MOST_WAITING) return refuse('others-wait')
  inside += 1
  const mine = last.then(() => readNext(text))
  last = mine.catch(() => {})
  try {
    return await mine
  } finally {
    inside -= 1
  }
}

async function readNext(text: string): Promise<Result<TextRead, 'took-too-long'>> {
  clearTimeout(idle)
  worker ??= startWorker()
  const asked = worker
  // Only a text that is being read keeps the program from ending.
  asked.ref()
  const answer = await askWorker(asked, text)
  asked.unref()
  if (!answer.ok) end(asked)
  idle = setTimeout(() => end(asked), IDLE_MILLISECONDS).unref()
  return answer
}

async function askWorker(asked: Worker, text: string): Promise<Result<TextRead, 'took-too-long'>> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  asked.postMessage(text)
  try {
    const [found] = await once(asked, 'message', { signal: AbortSignal.timeout(MOST_MILLISECONDS) })
    return accept(found as TextRead)
  } catch (fault) {
    if (TOO_MUCH.has((fault as { code?: string }).code ?? '')) return refuse('took-too-long')
    end(asked)
    throw fault
  }
}

const startWorker = (): Worker =>
  new Worker(new URL('./reader.worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })

function end(ended: Worker): void {
  if (worker === ended) worker = undefined
  void ended.terminate()
}
