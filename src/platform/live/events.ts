import type { Change, Read } from './changes.ts'
import type { Strands } from './rights.ts'

/** A list that cannot be told change by change: the page is to be asked for whole. */
export const anew = (until: bigint): Buffer => Buffer.from(`event: anew\nid: ${until}\ndata: {}\n\n`)

/** Keeps what lies between from closing a quiet line, and moves on what the browser says it has received. */
export const heartbeat = (until: bigint | undefined): Buffer =>
  Buffer.from(until === undefined ? ':\n\n' : `:\nid: ${until}\n\n`)

/**
 * What a look tells each watcher, made once for all who may read the same. One look is one event, so that a browser has
 * received all of it or says that it has not.
 */
export function eventsOf({ until, changes, cutAt }: Read): (strands: Strands, since: bigint) => Buffer {
  const held = [...new Set(changes.map(({ strandId }) => strandId))]
  const made = new Map<string, Buffer>()
  return (strands, since) => {
    // Later than now is of another life of the database: it was put back to an earlier state.
    if (since > until || (cutAt !== undefined && since <= cutAt)) return anew(until)
    const readable = held.filter((strand) => strands.has(strand))
    const key = `${since} ${readable.join(' ')}`
    const event = made.get(key) ?? eventOf(until, changes, (one) => one.tx >= since && strands.has(one.strandId))
    made.set(key, event)
    return event
  }
}

function eventOf(until: bigint, changes: readonly Change[], isTold: (change: Change) => boolean): Buffer {
  const told = changes.filter(isTold).map(({ shown }) => shown)
  return Buffer.from(
    told.length === 0 ? `id: ${until}\n\n` : `event: changes\nid: ${until}\ndata: ${JSON.stringify(told)}\n\n`,
  )
}

/** True where an event says nothing but how far the watcher has come. */
export const saysNothing = (event: Buffer): boolean => event[0] === 'i'.charCodeAt(0)
