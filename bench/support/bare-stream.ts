import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newId } from '#platform/db/ids.ts'

/** How many reports come a second, here and where they are really received. */
export const REPORTS_A_SECOND = 20

/**
 * The reference: the same events, as many, to as many, from nothing but `node:http`. No session, no rights, no database,
 * nothing kept. Each says when it was sent, by the clock that every process of this machine shares.
 */
export function createBareStream(): { listen(): Promise<string> } {
  const clients = new Set<ServerResponse>()
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(':\n\n')
    clients.add(response)
    response.once('close', () => clients.delete(response))
  })
  let number = 0
  setInterval(() => {
    number += 1
    const told = { ...REPORT, id: newId(), at: String(process.hrtime.bigint()) }
    const event = Buffer.from(`event: changes\nid: ${number}\ndata: ${JSON.stringify([told])}\n\n`)
    for (const client of clients) client.write(event)
  }, 1000 / REPORTS_A_SECOND).unref()
  return {
    listen: () =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
      }),
  }
}

const REPORT = {
  version: 1,
  state: 'received',
  owner: null,
  risk: null,
  urgent: ['life'],
  language: 'ro',
  channel: 'web',
  receivedAt: '2026-03-04T05:06:07Z',
}
