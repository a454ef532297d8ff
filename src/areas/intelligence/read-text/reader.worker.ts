import { parentPort } from 'node:worker_threads'
import { readHere } from './reader.ts'

// One text in, what it says out; the next is sent when this one is answered.
parentPort?.on('message', (text: string) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(readHere(text))
})
