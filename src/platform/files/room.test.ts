import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { photo } from '#tests/support/hostile-files.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import type { FileStore } from './file-store.ts'
import { keepStrangerFile } from './keep-stranger-file.ts'
import { createRoom } from './room.ts'

const GIGABYTE = 1_000_000_000
const clock = movableClock(Temporal.Instant.from('2026-11-23T09:00Z'))
const { house } = await testHouse({}, clock)

/** A store of which is said how much is free and how much of it nobody names. */
function storeOf(given: { free: number; unnamed: number }): {
  readonly files: FileStore
  readonly weighed: () => number
} {
  let weighed = 0
  const files: FileStore = {
    ...house.files,
    free: async () => given.free,
    weighUnnamed: async () => {
      weighed += 1
      return given.unnamed
    },
  }
  return { files, weighed: () => weighed }
}

test('files that were never sent may fill so much and no more, until they are sent or swept up', async () => {
  const disk = { free: 500 * GIGABYTE, unnamed: 3.9 * GIGABYTE }
  const { files, weighed } = storeOf(disk)
  const room = createRoom({ ...house, files })
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((report) => room.take(report, 30_000_000))), [
    true,
    true,
    true,
  ])
  assert.equal(weighed(), 1, 'once for all that came at a time')
  assert.equal(await room.take('d', 30_000_000), false)
  disk.unnamed = 0
  clock.pass('PT61S')
  assert.equal(await room.take('d', 30_000_000), true)
  assert.equal(weighed(), 2)
})

test('one report fills no more than its own files may, however often its page is sent again', async () => {
  const { files } = storeOf({ free: 500 * GIGABYTE, unnamed: 0 })
  const room = createRoom({ ...house, files })
  for (let count = 0; count < 10; count += 1) assert.equal(await room.take('one', 30_000_000), true)
  assert.equal(await room.take('one', 30_000_000), false)
  assert.equal(await room.take('another', 30_000_000), true)
  clock.pass('PT1H')
  assert.equal(await room.take('one', 30_000_000), true)
})

test('a flood makes nobody look at every file of the store again and again', async () => {
  const { files, weighed } = storeOf({ free: 500 * GIGABYTE, unnamed: 5 * GIGABYTE })
  const room = createRoom({ ...house, files })
  for (let count = 0; count < 50; count += 1) assert.equal(await room.take('a', 1), false)
  assert.equal(weighed(), 1)
})

test('what the database needs of the disk is left to it', async () => {
  const room = createRoom({ ...house, files: storeOf({ free: 2 * GIGABYTE, unnamed: 0 }).files })
  assert.equal(await room.take('a', 1), false)
})

test('a file for which there is no room is refused by a sentence, and nothing of it is kept', async () => {
  const before = await house.files.weighUnnamed(async () => new Set())
  const full = { ...house, room: { take: async () => false } }
  const kept = await keepStrangerFile(full, randomBytes(32), { filename: 'door.jpg', bytes: photo })
  assert.ok(!kept.ok && kept.refusal.message === 'report:files.errors.notKept')
  assert.equal(await house.files.weighUnnamed(async () => new Set()), before)
})

test('the store weighs what no row names, and knows how much is free', async () => {
  const [named, unnamed] = [await house.files.put(randomBytes(1000)), await house.files.put(randomBytes(300))]
  const weighed = await house.files.weighUnnamed(async (addresses) => new Set(addresses.filter((one) => one === named)))
  assert.equal(weighed, await house.files.weighUnnamed(async (all) => new Set(all.filter((one) => one !== unnamed))))
  assert.equal(weighed, 300)
  assert.ok((await house.files.free()) > 0)
})
