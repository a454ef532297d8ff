import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { mayEver, ROLES, type Role, reachOf } from '#domain/access/actions.ts'
import { OPERATION_STRANDS } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import type { Route, StaffRoute } from '#platform/http/route.ts'
import { routesOf } from '../../src/app.ts'
import { grant, makeFilledOperation } from '../support/filled-operation.ts'
import { testHouse } from '../support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '../support/people.ts'
import { answersWith, makeReport } from '../support/reports.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, {
  partnership,
  roles: ['coordinator', 'administrator', 'keeper'],
  name: 'Lee Lead',
})
const operation = await makeFilledOperation(database, lead)
const stranger = await makePerson(database, {
  partnership: await makePartnership(database, 'Elsewhere'),
  name: 'Sam Stranger',
})
const strands = { ...operation.strands, reports: partnership.reportsStrandId }
const report = await makeReport(house, {
  answers: answersWith({ knownAs: 'named', child: true }),
  files: [{ content: 'What they saw', scan: 'clean' }],
})
const proposalId = newId()
await database.owner.query(
  `insert into law_commencement (id, partnership_id, rule, version, starts_on, instrument, source, proposed_by, proposed_at)
   values ($1, $2, 'asb-closure-notice-48h', 'v2', '2027-12-01', 'SI 2027/999', 'legislation.example.org', $3, now())`,
  [proposalId, partnership.partnershipId, lead.accountId],
)
const helpId = newId()
await database.owner.query(
  `insert into help_service (id, partnership_id, name, what, phone, spoken, audience, position, valid_from, checked_on, checked_by)
   values ($1, $2, 'Fenshire Shelter', 'A safe place to stay.', '01632 960001', '{en}', '{anybody}', 1, '2026-01-01', '2026-01-01', $3)`,
  [helpId, partnership.partnershipId, lead.accountId],
)
const batchId = newId()
await database.owner.query(
  `insert into reading_batch (id, partnership_id, owner_id, made_at) values ($1, $2, $3, now())`,
  [batchId, partnership.partnershipId, lead.accountId],
)
const [turnId, identityRequestId] = [newId(), newId()]
await database.owner.query(
  `insert into duty_turn (id, partnership_id, strand_id, account_id, place, starts_at, ends_at, kept_by, kept_at)
   values ($1, $2, $3, $4, 'first', now(), now() + interval '1 day', $4, now())`,
  [turnId, partnership.partnershipId, partnership.reportsStrandId, lead.accountId],
)
await database.owner.query(
  `insert into identity_request (id, report_id, partnership_id, strand_id, asked_by, asked_at, because, reason)
   values ($1, $2, $3, $4, $5, now(), 'other', $6)`,
  [
    identityRequestId,
    report.id,
    partnership.partnershipId,
    partnership.reportsStrandId,
    lead.accountId,
    await asSystem(house.pool, (transaction) =>
      house.keyring.seal(transaction, { recordId: report.id, partnershipId: partnership.partnershipId }, 'Please'),
    ),
  ],
)
const routes = routesOf(house.config)
const staffRoutes = routes.filter((route): route is StaffRoute => route.door === 'staff')

/** What stands for the named parts of a path. Longest beginning first. */
const SAMPLES: readonly (readonly [beginning: string, id: string])[] = [
  ['/operations/', operation.operationId],
  ['/premises/', operation.premisesId],
  ['/closures/', operation.closureId],
  ['/entries/', operation.entryId],
  ['/files/', operation.fileId],
  ['/drafts/queue/', batchId],
  ['/drafts/', operation.draftId],
  ['/strands/', operation.strands.suspects],
  ['/access/', operation.grantId],
  ['/access-requests/', operation.requestId],
  ['/law/commence/', 'asb-closure-notice-48h.v2'],
  ['/law/proposals/', proposalId],
  ['/partners/help/', helpId],
  ['/partners/', partnership.agencyId],
  ['/admin/accounts/', lead.accountId],
  ['/records/', operation.premisesId],
  ['/reports/', report.id],
  ['/account/', newId()],
  ['/warnings/', newId()],
]

function pathOf({ url }: Route): string {
  const sample = SAMPLES.find(([beginning]) => url.startsWith(beginning))?.[1] ?? newId()
  return url
    .replace(':kind', 'premises')
    .replace(/:step/, 'order')
    .replace(/:document/, 'chronology')
    .replace(/:way/, 'docx')
    .replace(/:kept/, operation.stepId)
    .replace(/:factId/, newId())
    .replace(/:file/, report.fileIds[0] ?? '')
    .replace(/:turn/, turnId)
    .replace(/:request/, identityRequestId)
    .replaceAll(/:\w+/g, sample)
}

const ask = (route: Route, person: TestPerson | undefined): Promise<LightMyRequestResponse> => {
  const path = pathOf(route)
  if (route.url === '/reports/live') return openOnly(path, person)
  if (route.method === 'GET') return visit(app, person, path)
  if (person !== undefined) return submit(app, person, path)
  return app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: '',
  })
}

/** Asks for a stream, which never ends by itself: its headers say what is asked of it here. */
async function openOnly(url: string, person: TestPerson | undefined): Promise<LightMyRequestResponse> {
  const headers = person === undefined ? {} : { cookie: person.cookie }
  const answer = await app.inject({ method: 'GET', url, headers, payloadAsStream: true })
  answer.stream().destroy()
  return answer
}

const nameOf = ({ method, url }: Route): string => `${method} ${url}`
const leadsToSignIn = ({ statusCode, headers }: LightMyRequestResponse): boolean =>
  statusCode === 303 && String(headers.location).startsWith('/sign-in')

// Everybody is made before the first test begins: a run whose tests are all done while another is still being prepared ends.
const people = await Promise.all(
  [undefined, ...ROLES].map(async (role) => {
    const held: readonly Role[] = role === undefined ? [] : [role]
    return {
      role,
      held,
      person: await makePerson(database, { partnership, roles: held, name: `Ro ${role ?? 'none'}` }),
    }
  }),
)

test('the table knows every action of every route', () => {
  assert.ok(routes.length > 40, `${routes.length} routes`)
  for (const route of routes) assert.equal(route.door !== 'staff', reachOf(route.action).to === 'anyone', nameOf(route))
})

for (const route of staffRoutes) {
  test(`nobody is led to sign in by ${nameOf(route)}`, async () => {
    assert.ok(leadsToSignIn(await ask(route, undefined)))
  })
}

for (const { role, held, person } of people) {
  for (const route of staffRoutes.filter(({ action }) => reachOf(action).to === 'roles')) {
    const may = mayEver(route.action, held)
    test(`${role ?? 'somebody without a role'} ${may ? 'may' : 'may not'} ${nameOf(route)}`, async () => {
      const { statusCode } = await ask(route, person)
      if (may) assert.ok([200, 303, 422].includes(statusCode), String(statusCode))
      else assert.equal(statusCode, 403)
    })
  }
  for (const route of staffRoutes.filter(({ action, url }) => reachOf(action).to === 'strand' && url.includes(':'))) {
    test(`${role ?? 'somebody without a role'} without a grant finds nothing at ${nameOf(route)}`, async () => {
      assert.equal((await ask(route, person)).statusCode, 404)
    })
  }
}

for (const route of staffRoutes.filter(({ url }) => url.includes(':') && !url.startsWith('/account/'))) {
  test(`somebody of another partnership finds nothing at ${nameOf(route)}`, async () => {
    assert.ok([403, 404].includes((await ask(route, stranger)).statusCode))
  })
}

for (const route of staffRoutes.filter(({ action }) => reachOf(action).to === 'strand')) {
  const reach = reachOf(route.action)
  if (reach.to !== 'strand' || reach.strand === undefined) continue
  const { strand } = reach
  test(`${nameOf(route)} opens with a grant to ${reach.level} ${strand}, and not with one on every other strand`, async () => {
    const granted = await makePerson(database, { partnership })
    await grant(database, granted, strands[strand], reach.level, lead)
    if (strand !== 'command') await grant(database, granted, operation.strands.command, 'contribute', lead)
    const { statusCode } = await ask(route, granted)
    assert.ok(![403, 404].includes(statusCode) && statusCode < 500, String(statusCode))
    const other = await makePerson(database, { partnership })
    for (const kind of OPERATION_STRANDS) {
      if (kind !== strand) await grant(database, other, operation.strands[kind], 'lead', lead)
    }
    assert.equal((await ask(route, other)).statusCode, 404)
  })
}

test('a form without its token is refused, and nothing is done', async () => {
  const before = await database.owner.query('select count(*)::integer as count from operation')
  const { statusCode } = await submit(app, lead, '/operations/new', {
    formToken: 'another',
    name: 'Kite',
    state: 'developing',
  })
  assert.equal(statusCode, 403)
  assert.deepEqual((await database.owner.query('select count(*)::integer as count from operation')).rows, before.rows)
})

test('a form that another site sends is refused', async () => {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/operations/new',
    headers: {
      cookie: lead.cookie,
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: `formToken=${lead.formToken}&name=Kite&state=developing`,
  })
  assert.equal(statusCode, 403)
})

test('every answer carries the defensive headers', async () => {
  for (const url of ['/', '/sign-in', '/nothing-here', '/operations']) {
    const { headers } = await visit(app, undefined, url)
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/)
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['cache-control'], 'no-store')
  }
})
