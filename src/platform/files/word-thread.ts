import { boundedThread, type Unanswered } from '#platform/threads/bounded-thread.ts'
import type { Unsafe } from '../documents/templates/open-word.ts'

/** What is wrong with a Word file; `null` for nothing. */
export type WordAnswer = Unsafe | null

const ask = boundedThread<Uint8Array, WordAnswer>(new URL('./word.worker.ts', import.meta.url), {
  mostMilliseconds: 8000,
  mostWaiting: 8,
  mostMegabytes: 256,
})

/** Looks into a Word file where nobody else waits for it; `null` where nothing is wrong. */
export async function checkWordApart(bytes: Uint8Array): Promise<WordAnswer | Unanswered> {
  const answer = await ask(bytes)
  return answer.ok ? answer.value : answer.refusal
}
