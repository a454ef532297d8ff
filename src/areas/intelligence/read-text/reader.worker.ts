import { parentPort } from 'node:worker_threads'
import { proposals } from '#domain/reading/proposals.ts'
import { read } from '#domain/reading/read.ts'
import type { TextRead } from './reader.ts'

// One text in, what it says out; the next is sent when this one is answered.
parentPort?.on('message', (text: string) => {
  const reading = read(text)
  const answer: TextRead = { proposals: proposals(reading, text), questions: reading.open }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answer)
})
