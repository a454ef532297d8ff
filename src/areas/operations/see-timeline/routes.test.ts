import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { createServer } from '#platform/http/server.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'
import { accessAndLogRoutes } from '../access-and-log-routes.ts'

const NOW = Temporal.Instant.from('2019-12-11T09:00:00Z')
const { house, database } = await testHouse({}, { now: () => NOW })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const charityId = await makeAgency(database, partnership)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', at: NOW })
const reader = await makePerson(database, { partnership, agencyId: charityId, name: 'Wren Hollis', at: NOW })
const stranger = await makePerson(database, { partnership, agencyId: charityId, name: 'Sam Reed', at: NOW })
const operation = await makeOperationAt(database, maker, { at: Temporal.Instant.from('2019-12-01T09:00:00Z') })
const { command, intelligence, suspects, closures } = operation.strands
await makeGrantAt(database, { to: reader, by: maker, strandId: intelligence, level: 'read', at: NOW })

const timeline = `/operations/${operation.id}/timeline`
const held = [partnership.partnershipId, operation.id, maker.accountId]
const premisesId = newId()
const { owner } = database
await owner.query("update operation set acted_on = '2019-12-10' where id = $1", [operation.id])
await owner.query(
  `insert into premises (id, partnership_id, operation_id, recorded_by, strand_id, label, kind, recorded_at)
   values ($4, $1, $2, $3, $5, '1 Example Row', 'house', '2019-12-10T07:00:00Z')`,
  [...held, premisesId, command],
)
await owner.query(
  `insert into suspect_group (partnership_id, operation_id, recorded_by, strand_id, count, recorded_at)
   values ($1, $2, $3, $4, 8, '2019-12-10T08:00:00Z')`,
  [...held, suspects],
)
await owner.query(
  `insert into closure (partnership_id, operation_id, recorded_by, strand_id, premises_id, state, notice_served_at, hearing_on, order_made_on, recorded_at)
   values ($1, $2, $3, $4, $5, 'order', '2019-12-10T09:00:00Z', '2019-12-13', '2019-12-13', '2019-12-10T09:00:00Z')`,
  [...held, closures, premisesId],
)
const addEntry = (strandId: string, kind: string, body: string, at: string) =>
  owner.query(
    `insert into entry (partnership_id, operation_id, recorded_by, strand_id, kind, body, happened_at, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [...held, strandId, kind, body, at],
  )
await addEntry(command, 'decision', 'Go at six', '2019-12-09T18:00:00Z')
await addEntry(intelligence, 'note', 'Curtains drawn all day', '2019-12-10T08:30:00Z')

/** The titles and texts of the lines, in their order. */
const linesOf = (html: string): readonly string[] =>
  [...html.matchAll(/moj-timeline__title">(?:<a[^>]*>)?([^<]+)|moj-timeline__description">\s*(?:<del>)?([^<]+)/g)].map(
    ([, title = '', text = '']) => title || text.trim(),
  )
const read = async (person: TestPerson, query = ''): Promise<readonly string[]> =>
  linesOf((await visit(app, person, `${timeline}${query}`)).body)

test('the log and what records say stand in one line of time, newest first', async () => {
  assert.deepEqual(await read(maker), [
    'Closure order made',
    '1 Example Row',
    'Closure order hearing',
    '1 Example Row',
    'Closure notice served',
    '1 Example Row',
    'Note',
    'Curtains drawn all day',
    '8 arrests recorded',
    'Premises recorded',
    '1 Example Row',
    'Day of action',
    'Decision',
    'Go at six',
    'Operation made',
  ])
  const { body } = await visit(app, maker, timeline)
  assert.equal(body.match(/Still to come/g)?.length, 2)
})

test('each reader sees the strands that they may read, and the life of the operation itself', async () => {
  assert.deepEqual(await read(reader), ['Note', 'Curtains drawn all day', 'Day of action', 'Operation made'])
  const { body } = await visit(app, reader, timeline)
  assert.doesNotMatch(body, /Example Row|arrests|Suspects/)
})

test('a stranger finds no timeline', async () => {
  assert.equal((await visit(app, stranger, timeline)).statusCode, 404)
})

const filters: readonly [string, readonly string[]][] = [
  ['?kind=decision', ['Decision', 'Go at six']],
  ['?strand=intelligence', ['Note', 'Curtains drawn all day']],
  ['?strand=command&kind=note', []],
  ['?strand=suspects&kind=records', ['8 arrests recorded']],
]
for (const [query, expected] of filters) {
  test(`the address narrows it: ${query}`, async () => assert.deepEqual(await read(maker, query), expected))
}

test('a strand that one may not read narrows nothing and gives nothing away', async () => {
  assert.deepEqual(await read(reader, '?strand=suspects'), await read(reader))
})

for (const query of ['?before=x', '?before=a&before=b', '?kind=poem', '?strand=x&strand=y']) {
  test(`an address that nobody was led to shows the timeline from its newest: ${query}`, async () => {
    assert.deepEqual(await read(maker, query), await read(maker))
  })
}

test('page by page, nothing comes twice and nothing is left out', async () => {
  const other = await makeOperationAt(database, maker, { at: NOW, name: 'Otter' })
  await owner.query(
    `insert into entry (partnership_id, operation_id, recorded_by, strand_id, kind, body, happened_on, recorded_at)
     select $1, $2, $3, $4, 'note', 'line ' || nth, date '2019-12-01' - nth / 30, '2019-12-01T00:00:00Z' from generate_series(1, 130) nth`,
    [partnership.partnershipId, other.id, maker.accountId, other.strands.command],
  )
  await owner.query(
    `insert into premises (partnership_id, operation_id, recorded_by, strand_id, label, kind, recorded_at)
     select $1, $2, $3, $4, 'house ' || nth, 'house', '2019-12-01T00:00:00Z' from generate_series(1, 40) nth`,
    [partnership.partnershipId, other.id, maker.accountId, other.strands.command],
  )
  const seen: string[] = []
  let address: string | undefined = `/operations/${other.id}/timeline`
  while (address !== undefined) {
    const { body, statusCode }: { body: string; statusCode: number } = await visit(app, maker, address)
    assert.equal(statusCode, 200)
    seen.push(...[...body.matchAll(/id="line-([^"]+)"/g)].map(([, id = '']) => id))
    address = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(seen.length, 171)
  assert.equal(new Set(seen).size, 171)
})
