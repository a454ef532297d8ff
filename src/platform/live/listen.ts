import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Connection } from '../db/pool.ts'

/** What is to be heard on a channel of PostgreSQL, and by whom. */
export interface Listening {
  readonly connection: Connection
  readonly channel: string
  /** A message came. */
  readonly onMessage: (message: string) => void
  /** From now on messages come; what was sent before, or while the connection was broken, did not. */
  readonly onHearing: () => void
  readonly onFault: (fault: unknown) => void
}

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5000
/** A network that swallows everything is noticed by a question that stays unanswered. */
const ASK_EVERY_MS = 15_000
const ANSWER_WITHIN_MS = 5000

/** Listens on one connection of its own, which is made again whenever it breaks, until it is told to end. */
export function listen({ connection, channel, onMessage, onHearing, onFault }: Listening): { end(): Promise<void> } {
  const ending = new AbortController()
  let pause = FIRST_WAIT_MS
  const once = async (): Promise<void> => {
    const client = new pg.Client({
      ...connection,
      options: '-c role=daybreak_app',
      application_name: 'daybreak live',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    })
    const over = overOf(client, ending.signal)
    client.on('notification', ({ payload = '' }) => onMessage(payload))
    const begin = async (): Promise<unknown> => {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      pause = FIRST_WAIT_MS
      onHearing()
      return over
    }
    try {
      const fault = await Promise.race([begin(), over])
      if (fault !== undefined) throw fault
    } finally {
      // Not waited for: what is broken may never answer that it has ended.
      client.end().catch(() => {})
    }
  }
  const listening = (async () => {
    while (!ending.signal.aborted) {
      await once().catch(onFault)
      await wait(pause, undefined, { signal: ending.signal }).catch(() => {})
      pause = Math.min(pause * 2, LONGEST_WAIT_MS)
    }
  })()
  return {
    end: async () => {
      ending.abort()
      await listening
    },
  }
}

/** Resolves when the connection is over: to why it broke, or to `undefined` when it was to end. */
async function overOf(client: pg.Client, ending: AbortSignal): Promise<unknown> {
  let asking: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve) => {
      client.on('error', resolve)
      client.once('end', () => resolve(new Error('the connection that listens was ended')))
      ending.addEventListener('abort', () => resolve(undefined), { once: true })
      asking = setInterval(() => void client.query('select').catch(resolve), ASK_EVERY_MS)
    })
  } finally {
    clearInterval(asking)
  }
}
