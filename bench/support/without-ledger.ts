import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance } from 'fastify'
import { enterSession } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/house.ts'
import { isFormToken } from '#platform/http/form-token.ts'
import type { Body } from '#platform/http/route.ts'
import { sessionTokenIn } from '#platform/http/session-cookie.ts'
import { workOf } from '#platform/http/work.ts'
import { routesOf } from '../../src/app.ts'

const URL = '/operations/:id/entries/new'

/** Adding an entry exactly as the service does it, but for the ledger: no look for an earlier act, no line, no seal. */
export async function withoutLedger(house: House): Promise<FastifyInstance> {
  const route = routesOf(house.config).find(({ method, url }) => method === 'POST' && url === URL)
  if (route?.door !== 'staff' || 'prepare' in route) throw new Error(`no route ${URL}`)
  const app = fastify()
  await app.register(cookie)
  await app.register(formbody)
  app.post<{ Params: Record<string, string>; Querystring: Record<string, string>; Body: Body }>(
    URL,
    async (request, reply) => {
      const token = sessionTokenIn(request) ?? ''
      const now = house.clock.now()
      const entered = await enterSession(house.pool, token, now)
      if (entered === undefined || !isFormToken(token, request.body['formToken'])) return reply.code(403).send()
      const { transaction, actor } = entered
      const { params, query, body } = request
      const words = house.i18n.for('en')
      const answer = await route.answer({
        ...workOf(house, actor, transaction, now),
        params,
        query,
        body,
        words,
        actId: newId(),
      })
      if (answer.type !== 'redirect') throw new Error(`the entry was not recorded: ${answer.type}`)
      await transaction.commit()
      return reply.redirect(answer.to, 303)
    },
  )
  return app
}
