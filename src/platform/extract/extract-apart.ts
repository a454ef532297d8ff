import { type Ask, boundedThread } from '../threads/bounded-thread.ts'
import type { NamedBytes } from './extract.ts'
import type { FileTexts } from './extracted.ts'

const extractOn =
  (ask: Ask<NamedBytes, FileTexts>) =>
  async (file: NamedBytes): Promise<FileTexts> => {
    const answer = await ask(file)
    return answer.ok ? answer.value : { texts: [], refused: [{ name: file.name, why: answer.refusal }] }
  }

/**
 * The longest PDF of 15 MB takes some seconds; on a machine that is very busy ten times as long. What takes longer was made
 * to do harm.
 */
const apart = () =>
  extractOn(
    boundedThread<NamedBytes, FileTexts>(new URL('./extract.worker.ts', import.meta.url), {
      mostMilliseconds: 30_000,
      mostWaiting: 8,
      mostMegabytes: 512,
    }),
  )

/** Takes the texts out of a file on a thread of its own, in bounded time and memory. */
export const extractApart = apart()

/** The same for files in the queue, on a thread beside: nobody who waits for a page waits behind them. */
export const extractApartOfQueue = apart()
