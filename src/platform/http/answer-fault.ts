import type { FastifyReply, FastifyRequest } from 'fastify'
import { typedList } from '../forms/typed.ts'
import type { House } from '../house.ts'
import { ENGLISH } from '../i18n/i18n.ts'
import { type Reply, sendPage } from './reply.ts'
import type { Body } from './route.ts'
import { toThePublic } from './serve-route.ts'

/** Whoever stood at a door for staff reads English; everybody else may be the public. */
const stranger = (house: House, request: FastifyRequest, reply: FastifyReply): Reply =>
  ['staff', 'open'].includes(request.routeOptions.config.door ?? 'none')
    ? { house, request, reply, words: house.i18n.for(ENGLISH) }
    : toThePublic(house, request, reply)

/** Codes of PostgreSQL and the network that mean: it is away, try again. */
const AWAY = /^(ECONNREFUSED|ENOENT|ECONNRESET|57P0[123]|53300|08\w{3})$/

/** The page of a status, where it says more than that something could not be understood. */
const PAGES: Readonly<Record<number, string>> = { 413: 'too-large', 429: 'too-many' }

/** Answers what no route answered: what was refused on its way, and faults, of which the log tells all but the words. */
export function answerFault(house: House, fault: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode, code = '' } = fault as { statusCode?: number; code?: string }
  const to = stranger(house, request, reply)
  if (isGone(request)) return sendPage(to, 400, 'ui/pages/not-understood.njk', {})
  if (statusCode !== undefined && statusCode < 500)
    return sendFault(to, statusCode, PAGES[statusCode] ?? 'not-understood')
  const away = AWAY.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(String(fault))
  request.log.error({ id: request.id, route: request.routeOptions.url, code, stack: (fault as Error).stack })
  return sendFault(to, away ? 503 : 500, away ? 'away' : 'fault')
}

/** Whether somebody stopped sending half way: nothing is wrong with us, and nobody reads the answer. */
const isGone = ({ raw }: FastifyRequest): boolean => !raw.complete && raw.socket.destroyed

/** Says what is the matter. Whoever sent a form of the public has every word of it on the page, and one button to send it again. */
function sendFault(to: Reply, status: number, page: string): FastifyReply {
  const { request } = to
  const body = AGAIN.has(status) ? formOf(request) : undefined
  const reference = request.id
  if (body === undefined) return sendPage(to, status, `ui/pages/${page}.njk`, { reference })
  const fields = Object.keys(body).flatMap((name) => typedList(body, name).map((value) => ({ name, value })))
  return sendPage(to, status, 'ui/pages/again.njk', {
    page,
    reference,
    action: request.routeOptions.url,
    fields,
    // What a program wrote into the form holds no spaces; what a person wrote is theirs to read and to copy.
    texts: fields.map(({ value }) => value).filter((value) => /\s/u.test(value)),
  })
}

const AGAIN: ReadonlySet<number> = new Set([413, 429, 500, 503])

/** The form of the public that was read, or as much of it as was. */
function formOf({ method, routeOptions, body }: FastifyRequest): Body | undefined {
  const isForm = method === 'POST' && routeOptions.config.door === 'public'
  return isForm && typeof body === 'object' && body !== null ? (body as Body) : undefined
}
