import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'

/** A name with its content's hash in it never changes: browsers may keep it for a year. */
const FOREVER = 'public, max-age=31536000, immutable'

/** Serves the fingerprinted styles, scripts and pictures from memory, compressed where the browser can read it. */
export function serveAssets(app: FastifyInstance, { assets }: House): void {
  app.get('/assets/*', (request, reply) => {
    const asset = assets.find(request.url.split('?')[0] ?? '')
    if (asset === undefined) return reply.callNotFound()
    reply.header('cache-control', FOREVER).header('vary', 'accept-encoding').type(asset.type)
    const accepted = request.headers['accept-encoding'] ?? ''
    if (asset.brotli !== undefined && accepted.includes('br'))
      return reply.header('content-encoding', 'br').send(asset.brotli)
    if (asset.gzip !== undefined && accepted.includes('gzip'))
      return reply.header('content-encoding', 'gzip').send(asset.gzip)
    return reply.send(asset.body)
  })
}
