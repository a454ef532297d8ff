import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'
import { findEntries } from './store.ts'
import { entryViews } from './view.ts'

const home = await testHouse()
const partnership = await makePartnership(home.database)
const maker = await makePerson(home.database, { partnership, name: 'Robin Marsh', roles: ['coordinator'] })
const stranger = await makePerson(home.database, { partnership, name: 'Ash Field' })
const operationId = newId()

const asPerson = async <Value>(person: TestPerson, act: (work: Work) => Promise<Value>): Promise<Value> => {
  const { house } = home
  const now = house.clock.now()
  const { transaction, actor } = await enterAccount(house.pool, person.accountId, now)
  try {
    const value = await act(workOf(house, actor, transaction, now))
    await transaction.commit()
    return value
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

const strandId = await asPerson(maker, async ({ run, now }) => {
  await run('insert into operation (id, name, made_by) values ($1, $2, $3)', [operationId, 'Heron', maker.accountId])
  const opened = await run<{ kind: string; strand_id: string }>('select * from open_strands($1, $2, $3)', [
    operationId,
    now.toString(),
    'made-the-operation',
  ])
  return opened.find(({ kind }) => kind === 'command')?.strand_id ?? ''
})
await home.database.owner.query(
  `insert into entry (partnership_id, strand_id, operation_id, kind, body, happened_at, recorded_at, recorded_by)
   select $1, $2, $3, 'note', 'line ' || nth, timestamptz '2019-12-10 06:00Z' + nth / 2 * interval '1 microsecond', '2019-12-10 06:00Z', $4
   from generate_series(1, 120) nth`,
  [maker.partnershipId, strandId, operationId, maker.accountId],
)

test('a strand is read page by page, newest first, no line twice and none left out', async () => {
  const pages = await asPerson(maker, async (work) => {
    const first = await findEntries(work, strandId)
    const second = await findEntries(work, strandId, { before: first.next })
    const third = await findEntries(work, strandId, { before: second.next })
    return [first, second, third]
  })
  assert.deepEqual(
    pages.map(({ entries }) => entries.length),
    [50, 50, 20],
  )
  assert.equal(pages[2]?.next, undefined)
  const lines = pages.flatMap(({ entries }) => entries)
  assert.equal(new Set(lines.map(({ id }) => id)).size, 120)
  const moments = lines.map(({ at }) => Temporal.Instant.from(at))
  assert.deepEqual(
    moments.map(String),
    moments
      .toSorted((one, other) => Temporal.Instant.compare(one, other))
      .toReversed()
      .map(String),
  )
})

test('whoever may not read the strand reads none of it', async () => {
  assert.deepEqual(await asPerson(stranger, (work) => findEntries(work, strandId)), { entries: [], next: undefined })
})

for (const address of [
  '',
  'yesterday',
  '2019-99-99T00:00:00Z~x',
  `2019-02-31T00:00:00Z~${newId()}`,
  "'; drop table entry",
]) {
  test(`an address that ends in '${address}' begins at the newest`, async () => {
    const { entries } = await asPerson(maker, (work) => findEntries(work, strandId, { before: address }))
    assert.equal(entries[0]?.body, 'line 120')
  })
}

test('a struck line, a late one and one of no known time say so', async () => {
  const words = home.house.i18n.for('en')
  const [newest] = await asPerson(maker, async (work) => (await findEntries(work, strandId)).entries)
  assert.ok(newest)
  const [plain, struck, late, unknown] = entryViews(
    [
      newest,
      { ...newest, struckAt: '2019-12-11T09:00:00Z', struckBecause: 'Wrong premises', struckBy: 'Robin Marsh' },
      { ...newest, happenedAt: null, happenedOn: '2019-12-01', recordedAt: '2019-12-10T06:00:00Z' },
      { ...newest, happenedAt: null },
    ],
    words,
    true,
  )
  assert.equal(plain?.strikeHref, `/entries/${newest.id}/strike`)
  assert.equal(plain?.recordedLate, undefined)
  assert.equal(struck?.struck, 'Wednesday 11 December 2019 at 9:00am by Robin Marsh: “Wrong premises”')
  assert.equal(struck?.strikeHref, undefined)
  assert.equal(late?.when, 'Sunday 1 December 2019')
  assert.equal(late?.recordedLate, 'Recorded Tuesday 10 December 2019 at 6:00am')
  assert.equal(unknown?.at, null)
})
