import { Worker } from 'node:worker_threads'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { OpenQuestion } from '#domain/reading/facts.ts'
import { type Proposal, proposals } from '#domain/reading/proposals.ts'
import { read } from '#domain/reading/read.ts'

/** What a text says, as a list to decide on, and what it leaves open. */
export interface TextRead {
  readonly proposals: readonly Proposal[]
  readonly questions: readonly OpenQuestion[]
}

/** A report of some 10,000 characters is read in under 50 milliseconds; nobody notices that the server waited. */
const SHORT = 10_000
/** The longest text that may come takes about a second, so that this is only ever reached by a text made to do harm. */
const MOST_MILLISECONDS = 20_000
/** A worker that nobody needed for so long is ended, and its memory with it. */
const IDLE_MILLISECONDS = 60_000

/** Reads a text on this thread; long ones go through `readText`. */
export function readHere(text: string): TextRead {
  const reading = read(text)
  return { proposals: proposals(reading, text), questions: reading.open }
}

/** Reads a text without making anybody else wait: long ones on a thread of their own, one after the other. */
export async function readText(text: string): Promise<Result<TextRead, 'took-too-long'>> {
  if (text.length <= SHORT) return accept(readHere(text))
  const mine = waiting.then(() => readOnWorker(text))
  waiting = mine.catch(() => {})
  return mine
}

let waiting: Promise<unknown> = Promise.resolve()
let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined

async function readOnWorker(text: string): Promise<Result<TextRead, 'took-too-long'>> {
  clearTimeout(idle)
  worker ??= startWorker()
  const asked = worker
  try {
    return await new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        end(asked)
        resolve(refuse('took-too-long'))
      }, MOST_MILLISECONDS)
      asked.once('message', (found: TextRead) => {
        clearTimeout(late)
        resolve(accept(found))
      })
      asked.once('error', (fault) => {
        clearTimeout(late)
        end(asked)
        reject(fault)
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      asked.postMessage(text)
    })
  } finally {
    asked.removeAllListeners('message')
    asked.removeAllListeners('error')
    idle = setTimeout(() => end(asked), IDLE_MILLISECONDS).unref()
  }
}

function startWorker(): Worker {
  const started = new Worker(new URL('./reader.worker.ts', import.meta.url))
  started.unref()
  return started
}

function end(ended: Worker): void {
  if (worker === ended) worker = undefined
  void ended.terminate()
}
