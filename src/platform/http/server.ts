import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { newId } from '../db/ids.ts'
import type { House } from '../house.ts'
import { addressKeys } from './address-key.ts'
import { answerFault } from './answer-fault.ts'
import { watchArrivals } from './arrivals.ts'
import { takeFiles } from './fields-and-files.ts'
import { type Door, mostBytesOf, type Route, type SeveralFiles } from './route.ts'
import { refuseOtherSites } from './same-site.ts'
import { secureHeaders, secureHeadersOf } from './secure-headers.ts'
import { serveAssets } from './serve-assets.ts'
import { serveNotFound, serveRoutes } from './serve-route.ts'
import { type Guesses, slowGuesses } from './slow-guesses.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Absent for assets and for addresses that lead nowhere. */
    readonly door?: Door
    readonly several?: SeveralFiles | undefined
  }
  interface FastifyInstance {
    readonly guessesOf: (request: FastifyRequest) => Guesses
  }
}

/** The longest form: a text of about 300 pages pasted whole, and the fields beside it. */
const MOST_BYTES = 1_200_000

const HEADERS_MS = 30_000

/** The plugin would tell everybody who comes from the same address that somebody was here. */
const NO_HEADERS = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
}

/** A server with every defence in place and the routes of every area on it; it does not listen yet. */
export async function createServer(house: House, routes: readonly Route[]): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: asFastifyLog(house.log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BYTES,
    genReqId: newId,
    trustProxy: false,
    // Addresses that the router itself cannot read never reach the hooks.
    frameworkErrors: (fault, request, reply) => {
      void answerFault(house, fault, request, reply.headers(secureHeadersOf(house.config)))
    },
    forceCloseConnections: 'idle',
    // From the first byte of a line to the end of its headers. Bodies have no such end: `Arrivals` looks after them.
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: HEADERS_MS / 4 },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
  })
  const keyOf = addressKeys(house.clock)
  const guessesOf = slowGuesses(house.clock)
  app.decorate('guessesOf', (request: FastifyRequest) => guessesOf(keyOf(request)))
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: MOST_BYTES })
  await app.register(rateLimit, {
    max: house.config.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: keyOf,
    allowList: ({ url }) => url.startsWith('/assets/'),
    errorResponseBuilder: () => ({ statusCode: 429 }),
    addHeaders: NO_HEADERS,
    addHeadersOnExceeding: NO_HEADERS,
  })
  const arrivals = watchArrivals(house.clock)
  app.addHook('onRequest', async ({ raw }) => arrivals.begin(raw))
  app.addHook('onResponse', async ({ raw }) => arrivals.answered(raw))
  app.addHook('onClose', async () => arrivals.stop())
  app.addHook('onRequest', secureHeaders(house.config))
  app.addHook('onRequest', refuseOtherSites)
  app.addHook('onResponse', logResponse)
  // A stream would keep the server open for as long as somebody watches.
  app.addHook('preClose', () => house.live.end())
  app.setNotFoundHandler((request, reply) => serveNotFound(house, request, reply))
  app.setErrorHandler((fault, request, reply) => answerFault(house, fault, request, reply))
  serveAssets(app, house)
  for (const [mostBytes, alike] of Map.groupBy(routes, (route) => mostBytesOf(route, MOST_BYTES))) {
    if (mostBytes === 0) serveRoutes(app, house, alike)
    else
      await app.register(async (scope) => {
        await takeFiles(scope, { mostBytes, usual: MOST_BYTES, arrivals })
        serveRoutes(scope, house, alike)
      })
  }
  return app
}

/** Pino is what Fastify would make itself; its type is told only of what Fastify needs. */
const asFastifyLog = (log: House['log']): FastifyBaseLogger => log

/** Says what was asked by the name of its route only: an address may hold an id, a form a name. */
async function logResponse(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const route = request.routeOptions.url ?? 'none'
  request.log.info({
    id: request.id,
    method: request.method,
    route,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  })
}
