import { once } from 'node:events'
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** One event of a stream, as a browser would hand it to a page. */
export interface StreamEvent {
  readonly name: string
  readonly data: string
}

/** A browser that holds a stream of events open. */
export interface EventStream {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** What has come so far. */
  readonly events: readonly StreamEvent[]
  /** What it would say it has received last, were it to come again. */
  lastId(): string | undefined
  /** Has the stream ended? */
  isOver(): boolean
  /** Waits for something that must come true. @throws when it does not in time */
  until(isTrue: (stream: EventStream) => boolean, what?: string): Promise<void>
  leave(): void
}

const PATIENCE_MS = 8000

/** Opens a stream as a browser does; resolves when its headers have come. */
export async function openEventStream(address: string, { cookie, lastEventId, onEvent }: Given): Promise<EventStream> {
  const headers = {
    accept: 'text/event-stream',
    ...(cookie === undefined ? {} : { cookie }),
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  }
  const request = get(address, { headers, agent: false })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  const events: StreamEvent[] = []
  let id: string | undefined
  let over = false
  const read = reader((fields) => {
    id = fields.get('id') ?? id
    const data = fields.get('data')
    if (data === undefined) return
    const event = { name: fields.get('event') ?? 'message', data }
    events.push(event)
    onEvent?.(event)
  })
  answer.setEncoding('utf8').on('data', read)
  answer.on('error', () => {})
  answer.once('close', () => {
    over = true
  })
  const stream: EventStream = {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    events,
    lastId: () => id,
    isOver: () => over,
    until: async (isTrue, what = isTrue.toString()) => {
      const latest = performance.now() + PATIENCE_MS
      while (!isTrue(stream)) {
        if (performance.now() > latest) throw new Error(`did not come: ${what}; what came: ${JSON.stringify(events)}`)
        // oxlint-disable-next-line no-await-in-loop
        await wait(5)
      }
    },
    leave: () => request.destroy(),
  }
  return stream
}

interface Given {
  readonly cookie?: string
  readonly lastEventId?: string | undefined
  readonly onEvent?: (event: StreamEvent) => void
}

/** Reads blocks of `field: value` lines out of pieces as they come. */
function reader(onBlock: (fields: ReadonlyMap<string, string>) => void): (piece: string) => void {
  let held = ''
  return (piece) => {
    held += piece
    for (let end = held.indexOf('\n\n'); end >= 0; end = held.indexOf('\n\n')) {
      const lines = held.slice(0, end).split('\n')
      held = held.slice(end + 2)
      onBlock(new Map(lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 2)])))
    }
  }
}
