import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server of one test file's own, on this machine. */
export interface MailServer {
  readonly url: string
  /** What it took, in order. */
  readonly taken: readonly { readonly to: readonly string[]; readonly mail: Email; readonly raw: string }[]
  /** Waits until it has taken so many. */
  hasTaken(count: number): Promise<void>
  /** From now on it answers every recipient with this code, `undefined` takes them again. */
  answer(code: number | undefined): void
}

/** Starts it; it is ended after the tests of the file. */
export async function startMailServer(): Promise<MailServer> {
  const taken: { to: readonly string[]; mail: Email; raw: string }[] = []
  let refusal: number | undefined
  const arrivals = new EventEmitter()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, answer) =>
      answer(refusal === undefined ? undefined : Object.assign(new Error('not now'), { responseCode: refusal })),
    onData: (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      buffer(stream)
        .then(async (raw) => {
          taken.push({ to, mail: await PostalMime.parse(raw), raw: raw.toString() })
          answer()
          arrivals.emit('mail')
        })
        .catch(answer)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  after(() => new Promise<void>((resolve) => server.close(resolve)))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    hasTaken: async (count) => {
      while (taken.length < count) await once(arrivals, 'mail')
    },
    answer: (code) => {
      refusal = code
    },
  }
}
