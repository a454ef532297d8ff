import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { type EventStream, openEventStream } from '#tests/support/event-stream.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson, visit } from '#tests/support/people.ts'
import { watchFrom } from './watch.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const elsewhere = await makePartnership(database, 'Elsewhere')
const lead = await makePerson(database, { partnership })
const address = await app.listen({ port: 0, host: '127.0.0.1' })

const reader = async (at = partnership): Promise<TestPerson> => {
  const person = await makePerson(database, { partnership: at })
  await grant(database, person, at.reportsStrandId, 'read', lead)
  return person
}

const open: EventStream[] = []
after(() => open.forEach((stream) => stream.leave()))
const watch = async ({ cookie }: { cookie?: string }, lastEventId?: string, query = ''): Promise<EventStream> => {
  const stream = await openEventStream(`${address}/reports/live${query}`, {
    ...(cookie === undefined ? {} : { cookie }),
    lastEventId,
  })
  open.push(stream)
  // The first word is how far the watcher has come: from then on everything is told.
  if (stream.status === 200) await stream.until((one) => one.lastId() !== undefined || one.isOver(), 'the first id')
  return stream
}

type Queries = Pick<pg.Pool, 'query'>
const report = async (on: Queries = database.owner, at = partnership): Promise<string> => {
  const id = newId()
  await on.query(
    `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, account, marks)
     values ($1, $2, $3, 'web', 'ro', 'anonymous', '{life}', '2026-03-04T05:06:07Z', 'sealed words', '{a-mark}')`,
    [id, at.partnershipId, at.reportsStrandId],
  )
  return id
}

interface Told {
  readonly id: string
  readonly version: number
}
const toldOf = ({ events }: EventStream): readonly Told[] =>
  events.filter(({ name }) => name === 'changes').flatMap(({ data }) => JSON.parse(data) as Told[])
const hasToldOf = (stream: EventStream, id: string): boolean => toldOf(stream).some((one) => one.id === id)
const tellsOf = (stream: EventStream, id: string): Promise<void> =>
  stream.until((one) => hasToldOf(one, id), `the report ${id}`)

test('a new report is told to those who may read reports, with nothing of what it says', async () => {
  const stream = await watch(await reader())
  assert.match(String(stream.headers['content-type']), /^text\/event-stream/)
  assert.match(String(stream.headers['cache-control']), /no-store/)
  assert.match(String(stream.headers['content-security-policy']), /default-src 'none'/)
  const id = await report()
  await tellsOf(stream, id)
  assert.deepEqual(
    toldOf(stream).find((one) => one.id === id),
    {
      id,
      version: 1,
      state: 'received',
      owner: null,
      risk: null,
      urgent: ['life'],
      language: 'ro',
      channel: 'web',
      receivedAt: '2026-03-04T05:06:07Z',
    },
  )
})

test('a change of a report is told, and once', async () => {
  const stream = await watch(await reader())
  const id = await report()
  await database.owner.query(`update report set risk = 'high', version = version + 1 where id = $1`, [id])
  await stream.until((one) => toldOf(one).some((told) => told.id === id && told.version === 2))
  const last = await report()
  await tellsOf(stream, last)
  const versions = toldOf(stream).filter((told) => told.id === id)
  assert.ok(versions.length <= 2, JSON.stringify(versions))
})

test('what a long transaction holds back is not told again with every change', async () => {
  const old = await database.owner.connect()
  await old.query('begin; select pg_current_xact_id()')
  const stream = await watch(await reader())
  const ids = [await report(), await report(), await report()]
  for (const id of ids) await tellsOf(stream, id)
  await tellsOf(stream, await report())
  await old.query('rollback')
  old.release()
  for (const id of ids) assert.equal(toldOf(stream).filter((one) => one.id === id).length, 1)
})

test('nobody is told of reports that they may not read', async () => {
  const ours = await watch(await reader())
  const theirs = await watch(await reader(elsewhere))
  const [here, there] = [await report(), await report(database.owner, elsewhere)]
  await tellsOf(ours, here)
  await tellsOf(theirs, there)
  await wait(50)
  assert.ok(!hasToldOf(ours, there))
  assert.ok(!hasToldOf(theirs, here))
})

test('whoever may only know that reports exist has nothing to watch', async () => {
  const person = await makePerson(database, { partnership })
  assert.equal((await watch(person)).status, 404)
  await grant(database, person, partnership.reportsStrandId, 'exists', lead)
  assert.equal((await watch(person)).status, 404)
  assert.equal((await visit(app, undefined, '/reports/live')).statusCode, 303)
})

test('looking on leaves one line', async () => {
  const person = await reader()
  await watch(person)
  const { rows } = await database.owner.query('select event, strand_id from ledger_entry where account_id = $1', [
    person.accountId,
  ])
  assert.deepEqual(rows, [{ event: 'queue-watched', strand_id: partnership.reportsStrandId }])
})

test('no connection to the database is held for a stream', async () => {
  const people = await Promise.all(Array.from({ length: 15 }, () => reader()))
  await Promise.all(people.map((person) => watch(person)))
  assert.ok(house.pool.totalCount <= 10)
  await wait(20)
  assert.equal(house.pool.idleCount, house.pool.totalCount)
})

test('somebody whose access ends is told nothing more', async () => {
  const person = await reader()
  const stream = await watch(person)
  const before = await report()
  await tellsOf(stream, before)
  await database.owner.query(`update access_grant set ended_at = now() where account_id = $1`, [person.accountId])
  const later = await report()
  await stream.until((one) => one.isOver(), 'the end')
  assert.ok(!hasToldOf(stream, later))
  assert.equal((await watch(person, stream.lastId())).status, 404)
})

test('somebody who signs out, or whose account is closed, is disconnected', async () => {
  for (const end of [
    'update session set ended_at = now() where account_id = $1',
    `update account set state = 'closed' where id = $1`,
  ]) {
    const person = await reader()
    const stream = await watch(person)
    await database.owner.query(end, [person.accountId])
    await stream.until((one) => one.isOver(), 'the end')
    assert.equal((await watch(person)).status, 204)
  }
})

test('whoever is given more than they had is told to ask for the page again', async () => {
  const person = await reader()
  const stream = await watch(person)
  await grant(database, person, elsewhere.reportsStrandId, 'read', lead)
  await stream.until((one) => one.events.some(({ name }) => name === 'anew'))
  await tellsOf(stream, await report(database.owner, elsewhere))
})

test('a watcher who comes again is told what they missed, also of a transaction that began before and ended after', async () => {
  const person = await reader()
  const stream = await watch(person)
  const slow = await database.owner.connect()
  await slow.query('begin')
  const late = await report(slow)
  const seen = await report()
  await tellsOf(stream, seen)
  stream.leave()
  const lastId = stream.lastId()
  const missed = await report()
  await slow.query('commit')
  slow.release()
  const again = await watch(person, lastId)
  await tellsOf(again, missed)
  await tellsOf(again, late)
})

test('nothing falls between a page and its stream', async () => {
  const person = await reader()
  const since = await asSystem(house.pool, watchFrom)
  const id = await report()
  await tellsOf(await watch(person, undefined, `?since=${since}`), id)
})

test('where too much was missed, or the database was put back, the page is to be asked for whole', async () => {
  const person = await reader()
  await database.owner.query(
    `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, account, marks)
     select uuidv7(), $1, $2, 'web', 'ro', 'anonymous', '{}', now(), '', '{}' from generate_series(1, 1100)`,
    [elsewhere.partnershipId, elsewhere.reportsStrandId],
  )
  await grant(database, person, elsewhere.reportsStrandId, 'read', lead)
  for (const since of ['1', '9000000000000000000']) {
    const stream = await watch(person, since)
    await stream.until(({ events }) => events.length > 0)
    assert.deepEqual(
      stream.events.map(({ name }) => name),
      ['anew'],
    )
  }
  for (const since of ['', 'x', '-1', '99999999999999999999999']) assert.equal((await watch(person, since)).status, 200)
})

test('when its connection is broken it listens again, and tells what came meanwhile', async () => {
  const stream = await watch(await reader())
  const broken = await database.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'daybreak live' and datname = current_database()`,
  )
  assert.equal(broken.rowCount, 1)
  const meanwhile = await report()
  await tellsOf(stream, meanwhile)
  await tellsOf(stream, await report())
  assert.ok(!stream.isOver())
})

test('when every connection is broken it goes on', async () => {
  const stream = await watch(await reader())
  await database.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await tellsOf(stream, await report())
})

test('one person holds six streams; a further one ends the oldest', async () => {
  const person = await reader()
  const streams = []
  for (let count = 0; count < 7; count += 1) streams.push(await watch(person))
  await streams[0]?.until((one) => one.isOver(), 'the end')
  assert.deepEqual(
    streams.map((one) => one.isOver()),
    [true, false, false, false, false, false, false],
  )
})

test('a browser that takes in nothing is cut off', async () => {
  const person = await reader()
  const { port } = new URL(address)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    `GET /reports/live HTTP/1.1\r\nhost: here\r\naccept: text/event-stream\r\ncookie: ${person.cookie}\r\n\r\n`,
  )
  await once(socket, 'readable')
  socket.pause()
  const closed = once(socket, 'close')
  socket.on('error', () => {})
  const all = `update report set version = version + 1 where id in (select id from report where strand_id = $1 limit 900)`
  await grant(database, person, elsewhere.reportsStrandId, 'read', lead)
  for (let times = 0; times < 60 && !socket.destroyed; times += 1) {
    await database.owner.query(all, [elsewhere.reportsStrandId])
    await wait(20)
  }
  socket.resume()
  await Promise.race([closed, wait(8000).then(() => assert.fail('it was not cut off'))])
})

test('a stream does not put off the end of a session', async () => {
  const person = await reader()
  await database.owner.query(`update session set last_seen_at = now() - interval '50 minutes' where account_id = $1`, [
    person.accountId,
  ])
  const idle = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ minutes: number }>(
      `select extract(epoch from now() - last_seen_at)::integer / 60 as minutes from session where account_id = $1`,
      [person.accountId],
    )
    return rows[0]?.minutes ?? 0
  }
  await watch(person)
  await fetch(`${address}/work`, { headers: { cookie: person.cookie, 'daybreak-unattended': '1' } })
  assert.equal(await idle(), 50)
  await fetch(`${address}/work`, { headers: { cookie: person.cookie } })
  assert.equal(await idle(), 0)
})

test('the server ends at once though people watch', async () => {
  const stream = await watch(await reader())
  const start = performance.now()
  await app.close()
  assert.ok(performance.now() - start < 1000)
  await stream.until((one) => one.isOver(), 'the end')
})
