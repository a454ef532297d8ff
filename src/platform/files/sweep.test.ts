import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { systemClock } from '#platform/clock/clock.ts'
import { makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'
import { sha256Of } from './file-store.ts'
import { NAMED_IN } from './named.ts'
import { sweepFiles } from './sweep.job.ts'

const { house, database, dataFolder } = await testHouse()
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, name: 'Robin Marsh' })
const { strands } = await makeFilledOperation(database, lead)

const HOUR = 3600
const placeOf = (address: string): string => path.join(dataFolder, 'files', address.slice(0, 2), address.slice(2))
const isThere = (address: string): boolean => existsSync(placeOf(address))

/** Makes a file of the store as old as that. */
function age(address: string, hours: number): void {
  const at = house.clock.now().epochMilliseconds / 1000 - hours * HOUR
  utimesSync(placeOf(address), at, at)
}

async function put(hours: number): Promise<string> {
  const address = await house.files.put(randomBytes(200))
  age(address, hours)
  return address
}

async function name(address: string, copyAddress: string | null = null): Promise<void> {
  await database.owner.query(
    `insert into stored_file (partnership_id, strand_id, name, media_type, size, sha256, address, copy_address, kept_at, kept_by)
     values ($1, $2, 'door.jpg', 'image/jpeg', 200, $3, $4, $5, now(), $6)`,
    [partnership.partnershipId, strands.closures, '0'.repeat(64), address, copyAddress, lead.accountId],
  )
}

// Before the first test begins: a run whose tests are all done while another is still being prepared ends.
const [original, copy] = [await put(100), await put(100)]
await name(original, copy)

test('what no row names goes after a day; what one names stays, and so does what is young', async () => {
  const [old, young] = [await put(25), await put(23)]
  assert.equal(await sweepFiles(house), 1)
  assert.deepEqual([old, young, original, copy].map(isThere), [false, true, true, true])
  assert.equal(await sweepFiles(house), 0)
})

test('what a process that was killed left half written goes after a day too', async () => {
  const address = sha256Of(randomBytes(9))
  mkdirSync(path.dirname(placeOf(address)), { recursive: true })
  for (const hours of [25, 1]) {
    const half = `${placeOf(address)}.half-${hours}`
    writeFileSync(half, 'half')
    const at = house.clock.now().epochMilliseconds / 1000 - hours * HOUR
    utimesSync(half, at, at)
  }
  assert.equal(await sweepFiles(house), 1)
  assert.equal(existsSync(`${placeOf(address)}.half-1`), true)
})

test('what was made young again stays, and what is gone cannot be', async () => {
  const address = await put(48)
  assert.equal(await house.files.renew(address, house.clock.now()), true)
  assert.equal(await sweepFiles(house), 0)
  assert.equal(isThere(address), true)
  assert.equal(await house.files.renew('f'.repeat(64), house.clock.now()), false)
})

test('what is made young while its names are looked for stays', async () => {
  const address = await put(48)
  const removed = await house.files.sweep({ before: house.clock.now().subtract({ hours: 24 }) }, async (addresses) => {
    if (addresses.includes(address)) await house.files.renew(address, house.clock.now())
    return new Set(addresses.filter((one) => one === original || one === copy))
  })
  assert.equal(removed, 0)
  assert.equal(isThere(address), true)
})

test('sweeping while others upload removes nothing of theirs', async () => {
  const old = await Promise.all(Array.from({ length: 40 }, () => put(30)))
  const uploads = Array.from({ length: 40 }, () => house.files.put(randomBytes(100_000)))
  const [removed, ...put40] = await Promise.all([sweepFiles(house), ...uploads])
  assert.equal(removed, old.length)
  assert.ok(put40.every(isThere))
})

test('a database that names no file removes none', async () => {
  const fresh = await testHouse()
  const address = await fresh.house.files.put(randomBytes(9))
  const place = path.join(fresh.dataFolder, 'files', address.slice(0, 2), address.slice(2))
  utimesSync(place, 1, 1)
  assert.equal(await sweepFiles(fresh.house), 0)
  assert.equal(existsSync(place), true)
})

test('before the first file is sent, what was put there since the partnership began goes after a day, and nothing older', async () => {
  const began = systemClock.now()
  const clock = movableClock(began.add({ hours: 50 }))
  const fresh = await testHouse({}, clock)
  await makePartnership(fresh.database)
  const placeIn = (address: string): string =>
    path.join(fresh.dataFolder, 'files', address.slice(0, 2), address.slice(2))
  const addresses: string[] = []
  for (const hours of [-30, 2, 49]) {
    const address = await fresh.house.files.put(randomBytes(9))
    const at = began.add({ hours }).epochMilliseconds / 1000
    utimesSync(placeIn(address), at, at)
    addresses.push(placeIn(address))
  }
  assert.equal(await sweepFiles(fresh.house), 1)
  assert.deepEqual(addresses.map(existsSync), [true, false, true])
})

test('every column that names bytes in the store is known to the sweep', async () => {
  const { rows } = await database.owner.query<{ table: string; column: string }>(`
    select conrelid::regclass::text as "table", attname as "column"
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'c' and attname ~ '(^|_)address$' and pg_get_constraintdef(pg_constraint.oid) ~ ('\\m' || attname || ' ~ ')
      and pg_get_constraintdef(pg_constraint.oid) like '%{64}%'
    order by 1, 2`)
  assert.deepEqual(
    rows.map(({ table, column }) => `${table}.${column}`),
    NAMED_IN.map(([table, column]) => `${table}.${column}`).toSorted(),
  )
})
