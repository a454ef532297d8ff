import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config/config.ts'

/** Nothing inline, nothing from elsewhere, nobody frames us. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'x-robots-tag': 'noindex, nofollow',
  // Every page may show what only one person may see, or tell who read it on a shared phone. Assets set their own.
  'cache-control': 'no-store',
} as const

/** The defensive headers of every answer; over https also that it must stay https. */
export const secureHeadersOf = ({ baseUrl }: Pick<Config, 'baseUrl'>): Readonly<Record<string, string>> =>
  baseUrl.startsWith('https:')
    ? { ...HEADERS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : HEADERS

/** Puts the defensive headers on every answer. */
export function secureHeaders(config: Config): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const headers = secureHeadersOf(config)
  return async (_request, reply) => {
    reply.headers(headers)
  }
}
