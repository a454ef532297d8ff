import { boundedThread } from '../threads/bounded-thread.ts'
import type { NamedBytes } from './extract.ts'
import type { FileTexts } from './extracted.ts'

/**
 * The longest PDF of 15 MB takes some seconds; on a machine that is very busy ten times as long. What takes longer was made
 * to do harm.
 */
const ask = boundedThread<NamedBytes, FileTexts>(new URL('./extract.worker.ts', import.meta.url), {
  mostMilliseconds: 30_000,
  mostWaiting: 8,
  mostMegabytes: 512,
})

/** Takes the texts out of a file on a thread of its own, in bounded time and memory. */
export async function extractApart(file: NamedBytes): Promise<FileTexts> {
  const answer = await ask(file)
  return answer.ok ? answer.value : { texts: [], refused: [{ name: file.name, why: answer.refusal }] }
}
