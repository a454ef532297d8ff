import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance } from 'fastify'
import { type Connection, createPool } from '#platform/db/pool.ts'

/** As long as a question of the journey. */
const PAGE = `<!doctype html><title>Help and advice</title><main>${'<p>Who is this about?</p>'.repeat(250)}</main>`

/**
 * The reference for the public door: `/page` answers a form with a fixed page and reads nothing of it, `/report` commits
 * one row as long as a report. No seal, no language, no ledger.
 */
export async function createBareReport(connection: Connection): Promise<FastifyInstance> {
  const pool = createPool(connection, { onFault: () => {} })
  await pool.query(
    'create table if not exists bare_report (id bigint generated always as identity primary key, body text not null)',
  )
  const app = fastify()
  await app.register(formbody)
  app.post('/page', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE))
  app.post<{ Body: { words: string } }>('/report', async ({ body }, reply) => {
    await pool.query('insert into bare_report (body) values ($1)', [body.words])
    return reply.type('text/html; charset=utf-8').send(PAGE)
  })
  return app
}
