import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { unreachable } from '#domain/kernel/result.ts'
import { newId } from '../db/ids.ts'
import type { House } from '../house.ts'
import { addressIn } from '../i18n/address.ts'
import type { Words } from '../i18n/words.ts'
import type { KeptPage } from '../views/kept-pages.ts'
import type { Frame, PublicFrame } from '../views/views.ts'
import type { Actor } from './actor.ts'
import type { Answer, Stream } from './answer.ts'
import { setSessionToken } from './session-cookie.ts'

/** Whom an answer goes to, and what every page shows around it. */
export interface Reply {
  readonly house: House
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly words: Words
  readonly person?: Actor
  readonly endsAt?: Temporal.Instant
  /** At the public door: the languages to choose from. No cookie is set then, and no notice shown. */
  readonly publicFrame?: PublicFrame
  readonly formToken?: string
  /** How many warnings stand that the person has not marked as seen. */
  readonly warnings?: number
  /** How many alerts wait to be acknowledged by them or by somebody else who was told. */
  readonly alerts?: number
  /** The session cookie to set; `null` clears it, `undefined` leaves it. */
  readonly sessionToken?: string | null | undefined
}

/** Turns an answer into what the browser gets. */
export function send(to: Reply, answer: Answer): FastifyReply {
  const { house, reply, sessionToken } = to
  if (sessionToken !== undefined) setSessionToken(reply, house.config, sessionToken)
  switch (answer.type) {
    case 'redirect':
      if (to.publicFrame !== undefined) return reply.redirect(inTheirLanguage(answer.to, to.publicFrame), 303)
      if (answer.sessionToken !== undefined) setSessionToken(reply, house.config, answer.sessionToken)
      return reply.redirect(withNotice(answer.to, answer.notice), 303)
    case 'page':
      return sendPage(to, answer.status, answer.template, answer.data, answer.kept)
    case 'body':
      return reply.headers(headersOf(answer)).type(answer.contentType).send(answer.body)
    case 'stream':
      return sendStream(to, answer.begin)
    case 'not-found':
      return sendPage(to, 404, 'ui/pages/not-found.njk', {})
    case 'forbidden':
      return sendPage(to, 403, 'ui/pages/forbidden.njk', {})
    default:
      return unreachable(answer)
  }
}

const inTheirLanguage = (address: string, { linksSay }: PublicFrame): string =>
  linksSay === undefined ? address : addressIn(linksSay, address)

const headersOf = ({ filename, cacheControl }: Extract<Answer, { type: 'body' }>): Record<string, string> => ({
  ...(filename === undefined ? {} : { 'content-disposition': attachment(filename) }),
  ...(cacheControl === undefined ? {} : { 'cache-control': cacheControl }),
})

/** Nothing between may hold events back, press them together or keep them; the line ends with its stream. */
const OF_A_STREAM = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  connection: 'close',
}

function sendStream({ request, reply }: Reply, begin: (stream: Stream) => void): FastifyReply {
  const lastEventId = request.headers['last-event-id']
  const headers = reply.headers(OF_A_STREAM).getHeaders() as OutgoingHttpHeaders
  const response = reply.hijack().raw
  response.writeHead(200, headers)
  if (request.method === 'HEAD' || response.destroyed) response.end()
  else begin({ response, lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined })
  return reply
}

/** To be saved under this name: in ASCII, and in full beside it where that is not the same. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w .()-]/g, '_')
  if (plain === name) return `attachment; filename="${plain}"`
  const full = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}

/** Makes a page with the frame of whoever asked. */
export function sendPage(to: Reply, status: number, template: string, data: object, kept?: KeptPage): FastifyReply {
  return to.reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(to.house.views.render(template, data, frameOf(to), kept))
}

/** A notice is a key in `locales`, never text: nobody can be shown words that somebody else put into a link. Told once of what was done. */
export const NOTICE = /^[a-z-]+:(?:[A-Za-z]+\.){0,3}(?:done|ended)(?:\.[A-Za-z]+)?$/

function withNotice(to: string, notice: string | undefined): string {
  if (notice === undefined) return to
  const [path = to, hash] = to.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}notice=${encodeURIComponent(notice)}${hash === undefined ? '' : `#${hash}`}`
}

function frameOf(to: Reply): Frame {
  const { house, request, words, person, endsAt, formToken, warnings, alerts, publicFrame } = to
  return {
    words,
    path: request.url.split('?')[0] ?? '/',
    demonstration: house.config.demonstration,
    actId: newId(),
    ...publicFrame,
    ...(person === undefined ? {} : { person }),
    ...(endsAt === undefined ? {} : { sessionEndsAt: endsAt }),
    ...(formToken === undefined ? {} : { formToken }),
    ...(warnings === undefined ? {} : { warnings }),
    ...(alerts === undefined ? {} : { alerts }),
    ...noticeOf(to),
  }
}

/** What was just done, from the address; at the public door nothing is. */
function noticeOf({ house, request, words, publicFrame }: Reply): Pick<Frame, 'notice'> {
  // There is no query where the address itself could not be read.
  const { notice } = (request.query ?? {}) as { notice?: unknown }
  if (publicFrame !== undefined || typeof notice !== 'string') return {}
  return NOTICE.test(notice) && house.i18n.knows(notice) ? { notice: words.t(notice) } : {}
}
