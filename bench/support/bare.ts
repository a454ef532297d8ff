import fastify, { type FastifyInstance } from 'fastify'
import { type Connection, createPool } from '#platform/db/pool.ts'

/** The reference: one page with one SELECT and nothing else. No session, no rights, no ledger, no layout. */
export function createBareApp(connection: Connection): FastifyInstance {
  const pool = createPool(connection, { onFault: () => {} })
  const app = fastify()
  app.get<{ Params: { id: string } }>('/premises/:id', async ({ params }, reply) => {
    const { rows } = await pool.query<{ label: string; kind: string; place: string }>({
      name: 'premises',
      text: 'select label, kind, place from premises where id = $1',
      values: [params.id],
    })
    const [premises] = rows
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><title>${premises?.label}</title><h1>${premises?.label}</h1><p>${premises?.kind}, ${premises?.place}</p>`,
      )
  })
  return app
}
