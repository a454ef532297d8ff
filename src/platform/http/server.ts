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
import { ENGLISH } from '../i18n/i18n.ts'
import { addressKeys } from './address-key.ts'
import { takeFiles } from './fields-and-files.ts'
import { type Reply, sendPage } from './reply.ts'
import { type Door, mostBytesOf, type Route, type SeveralFiles } from './route.ts'
import { refuseOtherSites } from './same-site.ts'
import { secureHeaders, secureHeadersOf } from './secure-headers.ts'
import { serveAssets } from './serve-assets.ts'
import { serveNotFound, serveRoutes, toThePublic } from './serve-route.ts'
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
  })
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
        await takeFiles(scope, { mostBytes, usual: MOST_BYTES })
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

/** Whoever stood at a door for staff reads English; everybody else may be the public. */
const stranger = (house: House, request: FastifyRequest, reply: FastifyReply): Reply =>
  ['staff', 'open'].includes(request.routeOptions.config.door ?? 'none')
    ? { house, request, reply, words: house.i18n.for(ENGLISH) }
    : toThePublic(house, request, reply)

/** Codes of PostgreSQL and the network that mean: it is away, try again. */
const AWAY = /^(ECONNREFUSED|ENOENT|ECONNRESET|57P0[123]|53300|08\w{3})$/

function answerFault(house: House, fault: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode, code = '' } = fault as { statusCode?: number; code?: string }
  const to = stranger(house, request, reply)
  if (statusCode === 429) return sendPage(to, 429, 'ui/pages/too-many.njk', {})
  if (statusCode === 503) return sendPage(to, 503, 'ui/pages/busy.njk', {})
  if (statusCode === 413) return sendPage(to, 413, 'ui/pages/too-large.njk', {})
  if (statusCode !== undefined && statusCode < 500) return sendPage(to, statusCode, 'ui/pages/not-understood.njk', {})
  const away = AWAY.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(String(fault))
  request.log.error({ id: request.id, route: request.routeOptions.url, code, stack: (fault as Error).stack })
  return sendPage(to, away ? 503 : 500, away ? 'ui/pages/away.njk' : 'ui/pages/fault.njk', { reference: request.id })
}
