import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { House } from '#platform/house.ts'
import { createI18n } from '#platform/i18n/i18n.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { wordsFolder } from '#tests/support/words-folder.ts'
import { createApp } from '../../../app.ts'
import { page } from './page.ts'
import { findServices, type OfferedService } from './services.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-20T10:00:00Z'))
const { house, app, database } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const partnership = await makePartnership(database)
const { accountId } = await makePerson(database, { partnership })

const add = (name: string): Promise<unknown> =>
  database.owner.query(
    `insert into help_service (partnership_id, name, what, hours, phone, web, described, spoken, audience, position, valid_from, checked_on, checked_by)
     values ($1, $2, 'A safe place to stay.', 'Every day', '01632 960001', 'https://www.example.org', '{"ro": {"what": "Un loc sigur.", "hours": ""}}',
       '{en,ro,interpreter}', '{women,children}', 1, '2026-01-01', '2026-03-12', $3)`,
    [partnership.partnershipId, name, accountId],
  )
const named = (services: readonly OfferedService[]): readonly string[] => services.map(({ name }) => name)

test('the directory is asked for at most every half a minute', async () => {
  await add('First')
  assert.deepEqual(named(await findServices(house, clock.now())), ['First'])
  await add('Second')
  clock.pass('PT29S')
  assert.deepEqual(named(await findServices(house, clock.now())), ['First'])
  clock.pass('PT1S')
  assert.deepEqual(named(await findServices(house, clock.now())), ['First', 'Second'])
})

/** The same house, whose database answers nothing. */
const without = (pool: Partial<House['pool']>): House => ({ ...house, pool: pool as House['pool'] })

test('the last list stands while the database is away, and comes back with it', async () => {
  let isAway = false
  const flaky = without({
    query: ((...given: Parameters<House['pool']['query']>) =>
      isAway ? Promise.reject(new Error('away')) : house.pool.query(...given)) as House['pool']['query'],
  })
  assert.equal((await findServices(flaky, clock.now())).length, 2)
  isAway = true
  await add('Third')
  clock.pass('PT31S')
  assert.equal((await findServices(flaky, clock.now())).length, 2)
  isAway = false
  clock.pass('PT31S')
  assert.equal((await findServices(flaky, clock.now())).length, 3)
})

test('nobody waits for a database that does not answer', async () => {
  const silent = without({ query: (() => new Promise(() => {})) as House['pool']['query'] })
  const before = performance.now()
  assert.deepEqual(await findServices(silent, clock.now()), [])
  assert.ok(performance.now() - before < 4000)
})

test('with no list at all, the numbers that everybody has are there', async () => {
  const gone = without({ query: () => Promise.reject(new Error('away')) })
  const { statusCode, body } = await (await createApp(gone)).inject('/get-help')
  assert.equal(statusCode, 200)
  for (const number of ['tel:999', 'tel:08000121700', 'tel:101']) assert.ok(body.includes(number), number)
  assert.doesNotMatch(body, /id="local"/)
})

test('a service speaks the language of the reader where somebody wrote it, and says so where it is English', async () => {
  const i18n = createI18n({ folder: wordsFolder({ ro: {}, ar: {} }) })
  const [service] = await findServices(house, clock.now())
  assert.ok(service)
  const shown = (language: string) => page([service], i18n.for(language)).services[0]
  assert.deepEqual(shown('en')?.what, { text: 'A safe place to stay.', language: undefined })
  assert.deepEqual(shown('ro')?.what, { text: 'Un loc sigur.', language: undefined })
  assert.deepEqual(shown('ro')?.hours, { text: 'Every day', language: 'en' })
  assert.deepEqual(shown('ar')?.what, { text: 'A safe place to stay.', language: 'en' })
  assert.match(shown('ro')?.languages ?? '', /^engleză, română și /)
  assert.match(shown('ar')?.languages ?? '', /الإنجليزية/)
})

test('the page answers in one piece for everybody, and sets nothing', async () => {
  clock.pass('PT31S')
  const { body, headers } = await app.inject('/get-help')
  assert.match(body, /First.*Checked on 12 March 2026/s)
  assert.equal(headers['set-cookie'], undefined)
})
