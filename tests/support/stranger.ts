import http from 'node:http'

/** What a browser and the machines on its way tell about somebody, each in words that are found wherever they are kept. */
export const TELLTALES = {
  address: '127.0.0.77',
  forwarded: '203.0.113.77',
  agent: 'Tellbrowser/97.1 (Quietphone)',
  referrer: 'https://gossip.example.org/who-told',
  zone: 'Pacific/Chatham',
  cookie: 'visited=a-year-ago-from-here',
  fingerprint: '"Quietbrand";v="97"',
} as const

/** An answer as it came over the network. */
export interface Heard {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** A browser that tells everything about whoever uses it: what is kept of that, the service kept. */
export const askAsStranger =
  (address: string) =>
  (method: 'GET' | 'POST', path: string, form?: FormData | URLSearchParams): Promise<Heard> =>
    sendFrom(address, method, path, form)

async function sendFrom(
  address: string,
  method: string,
  path: string,
  form?: FormData | URLSearchParams,
): Promise<Heard> {
  const encoded = form === undefined ? undefined : new Response(form)
  const body = encoded === undefined ? undefined : Buffer.from(await encoded.arrayBuffer())
  const headers = {
    'user-agent': TELLTALES.agent,
    referer: TELLTALES.referrer,
    'x-forwarded-for': TELLTALES.forwarded,
    'x-real-ip': TELLTALES.forwarded,
    forwarded: `for=${TELLTALES.forwarded}`,
    'x-time-zone': TELLTALES.zone,
    'sec-ch-ua': TELLTALES.fingerprint,
    'accept-language': 'en-GB,en;q=0.9',
    cookie: TELLTALES.cookie,
    ...(body === undefined
      ? {}
      : { 'content-type': encoded?.headers.get('content-type') ?? '', 'content-length': String(body.length) }),
  }
  return new Promise((resolve, reject) => {
    // A machine has the whole of 127.0.0.0/8, so this one comes from an address that nobody else uses.
    const { hostname, port } = new URL(address)
    const request = http.request({
      hostname,
      port,
      path,
      method,
      headers,
      localAddress: TELLTALES.address,
      agent: false,
    })
    request.once('error', reject)
    request.once('response', (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString(),
        }),
      )
    })
    request.end(body)
  })
}
