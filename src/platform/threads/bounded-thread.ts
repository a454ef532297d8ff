import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { inTurn } from './in-turn.ts'

/** What work on a thread of its own may take. */
export interface Bounds {
  /** For one answer, with the start of the thread where it does not run yet. */
  readonly mostMilliseconds: number
  /** More than this are not let in: nobody should wait for longer than a page may take. */
  readonly mostWaiting: number
  /** Of what it works out and of the bytes that it holds. */
  readonly mostMegabytes: number
}

/** Why there is no answer. */
export type Unanswered = 'took-too-long' | 'others-wait'

/** Asks the thread; where too many wait already, it is refused at once. */
export type Ask<Question, Answer> = (question: Question) => Promise<Result<Answer, Unanswered>>

/** Starting costs half a second; the memory goes back when nobody asks for so long. */
const IDLE_MILLISECONDS = 10 * 60_000

/** Out of time, out of memory. */
const TOO_MUCH = new Set(['ABORT_ERR', 'ERR_WORKER_OUT_OF_MEMORY'])

/** The limit of memory that a thread is given counts no bytes in buffers: what unpacks a file would fill the machine. */
const LOOK_MILLISECONDS = 50
const MEGABYTE = 1_000_000

/**
 * A thread of its own for what could keep everybody else waiting: one question after the other, each in bounded time and
 * memory. `file` answers each message with one.
 */
export function boundedThread<Question, Answer>(file: URL, bounds: Bounds): Ask<Question, Answer> {
  const turn = inTurn(bounds.mostWaiting)
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  function end(ended: Worker): void {
    if (worker === ended) worker = undefined
    void ended.terminate()
  }

  async function askNext(question: Question): Promise<Result<Answer, 'took-too-long'>> {
    clearTimeout(idle)
    worker ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: bounds.mostMegabytes } })
    const asked = worker
    const memory = watchMemory(asked, bounds.mostMegabytes)
    // Only a question that is being answered keeps the program from ending.
    asked.ref()
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      asked.postMessage(question)
      const signal = AbortSignal.any([AbortSignal.timeout(bounds.mostMilliseconds), memory.signal])
      const [answer] = await once(asked, 'message', { signal })
      asked.unref()
      idle = setTimeout(() => end(asked), IDLE_MILLISECONDS).unref()
      return accept(answer as Answer)
    } catch (fault) {
      end(asked)
      if (TOO_MUCH.has((fault as { code?: string }).code ?? '')) return refuse('took-too-long')
      throw fault
    } finally {
      memory.end()
    }
  }

  return async (question) => {
    const answered = await turn(() => askNext(question))
    return answered.ok ? answered.value : answered
  }
}

/** Tells when the bytes that a thread holds are more than so many. */
function watchMemory(worker: Worker, mostMegabytes: number): { readonly signal: AbortSignal; end(): void } {
  const tooMuch = new AbortController()
  const look = async (): Promise<void> => {
    // Of a thread that has ended there is nothing to tell.
    const held = await worker.getHeapStatistics().then(
      ({ external_memory: bytes }) => bytes,
      () => 0,
    )
    if (held > mostMegabytes * MEGABYTE) tooMuch.abort()
  }
  const timer = setInterval(() => void look(), LOOK_MILLISECONDS).unref()
  return { signal: tooMuch.signal, end: () => clearInterval(timer) }
}
