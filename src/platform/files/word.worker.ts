import { parentPort } from 'node:worker_threads'
import { openWord } from '../documents/templates/open-word.ts'
import type { WordAnswer } from './word-thread.ts'

function answerTo(bytes: Uint8Array): WordAnswer {
  const opened = openWord(bytes)
  if (opened.ok) return null
  return typeof opened.refusal === 'string' ? opened.refusal : 'damaged'
}

// One file in, the answer out; the next is sent when this one is answered.
parentPort?.on('message', (bytes: Uint8Array) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answerTo(bytes))
})
