import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Refuses a form that another site's page sent. Browsers say so in `Sec-Fetch-Site`; older ones at least in `Origin`.
 * Forms of a session carry its token besides.
 */
export async function refuseOtherSites(request: FastifyRequest, _reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined ? site === 'same-origin' || site === 'none' : isOwnOrigin(request)) return
  throw Object.assign(new Error('sent by a page of another site'), { statusCode: 403 })
}

function isOwnOrigin({ headers, routeOptions }: FastifyRequest): boolean {
  if (headers.origin === undefined) return true
  // What a browser sends that hides where it is, as over an onion service. A form of the public door is nobody's session.
  if (headers.origin === 'null') return routeOptions.config.door === 'public'
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}
