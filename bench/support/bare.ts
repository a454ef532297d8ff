import fastify, { type FastifyInstance } from 'fastify'
import { type Connection, createPool } from '#platform/db/pool.ts'
import { RECORD } from '../../src/areas/operations/see-premises/store.ts'

/** The reference: a page with the one SELECT of the record and nothing else. No session, no rights, no ledger, no layout. */
export function createBareApp(connection: Connection): FastifyInstance {
  const pool = createPool(connection, { onFault: () => {} })
  const app = fastify()
  app.get<{ Params: { id: string } }>('/premises/:id', async ({ params }, reply) => {
    const { rows } = await pool.query<{ label: string; kind: string; place: string }>(RECORD, [params.id])
    const [premises] = rows
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><title>${premises?.label}</title><h1>${premises?.label}</h1><p>${premises?.kind}, ${premises?.place}</p>`,
      )
  })
  return app
}
