import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ABSOLUTE } from '../auth/session.ts'
import type { Config } from '../config/config.ts'

// The __Host- prefix makes browsers insist on https and on this very host; without https it would be refused.
const SECURE_NAME = '__Host-session'
const PLAIN_NAME = 'session'

const optionsFor = ({ baseUrl }: Config): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isHttps(baseUrl),
  maxAge: ABSOLUTE.total('seconds'),
})

const isHttps = (baseUrl: string): boolean => baseUrl.startsWith('https:')
const nameFor = ({ baseUrl }: Config): string => (isHttps(baseUrl) ? SECURE_NAME : PLAIN_NAME)

/** The session token that the browser sent, if any. */
export const sessionTokenIn = ({ cookies }: FastifyRequest): string | undefined =>
  cookies[SECURE_NAME] ?? cookies[PLAIN_NAME]

/** Sets the session cookie; `null` clears it. */
export function setSessionToken(reply: FastifyReply, config: Config, token: string | null): void {
  if (token === null) reply.clearCookie(nameFor(config), optionsFor(config))
  else reply.setCookie(nameFor(config), token, optionsFor(config))
}

const LONGEST_DEVICE = 120

/** What the browser calls itself, cut short: enough for its owner to recognise it in a list. */
export const deviceOf = ({ headers }: FastifyRequest): string => (headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE)

/** True where a page, and not a person, asks for events. */
export const asksForEvents = ({ headers }: FastifyRequest): boolean => headers.accept === 'text/event-stream'

/** Leads to the sign-in page, and from there back to the page that was asked for. */
export function toSignIn(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  // No page reads where it is led; this tells it not to ask again.
  if (asksForEvents(request)) return reply.code(204).send()
  const { method, url } = request
  const back = method === 'GET' && url !== '/work' ? `?back=${encodeURIComponent(url)}` : ''
  return reply.redirect(`/sign-in${back}`, 303)
}
