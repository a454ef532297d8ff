import { parentPort } from 'node:worker_threads'
import { extract } from './extract.ts'

interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
}

// One file in, its texts out; the next is sent when this one is answered.
parentPort?.on('message', (file: Sent) => void answer(file))

async function answer({ name, bytes }: Sent): Promise<void> {
  const texts = await extract({ name, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(texts)
}
