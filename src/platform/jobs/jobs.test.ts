import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from '#platform/log/log.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { startJobs } from './jobs.ts'

const { connection, owner } = await freshDatabase()
const log = createLog({ logLevel: 'silent' })

/** A promise and what settles it. */
const awaited = () => Promise.withResolvers<unknown>()

test('a job that is due at the start is done, and one that is asked for, and stopping waits for neither twice', async () => {
  const [started, asked] = [awaited(), awaited()]
  const jobs = await startJobs({ connection, log }, [
    { name: 'seal-ledger', cron: '* * * * *', atStart: true, run: async (payload) => started.resolve(payload) },
    { name: 'send-word', run: async (payload) => asked.resolve(payload) },
  ])
  try {
    assert.deepEqual(await started.promise, {})
    await jobs.add('send-word', { to: 'the keeper' })
    assert.deepEqual(await asked.promise, { to: 'the keeper' })
  } finally {
    await jobs.stop()
  }
})

test('a job that fails does not end the others', async () => {
  const asked = awaited()
  const jobs = await startJobs({ connection, log }, [
    { name: 'fail', atStart: true, run: () => Promise.reject(new Error('not today')) },
    { name: 'send-word', atStart: true, run: async () => asked.resolve(undefined) },
  ])
  try {
    await asked.promise
  } finally {
    await jobs.stop()
  }
})

test('a job asked for many times before it began waits once', async () => {
  const [begun, goOn] = [awaited(), awaited()]
  const run = async (): Promise<void> => {
    begun.resolve(undefined)
    await goOn.promise
  }
  const jobs = await startJobs({ connection, log }, [{ name: 'count', run }])
  try {
    await jobs.add('count')
    await begun.promise
    for (let time = 0; time < 5; time += 1) await jobs.add('count')
    const { rows } = await owner.query(
      "select count(*)::int as kept, count(*) filter (where locked_at is null)::int as waiting from graphile_worker.jobs where task_identifier = 'count'",
    )
    // Two may run at once, so that one of the five may have begun; the others are one that waits.
    assert.ok(rows[0].waiting <= 1 && rows[0].kept <= 3, JSON.stringify(rows[0]))
  } finally {
    goOn.resolve(undefined)
    await jobs.stop()
  }
})

test('the same job asked for with different words is done once for each', async () => {
  const done: unknown[] = []
  const all = awaited()
  const jobs = await startJobs({ connection, log }, [
    {
      name: 'tell',
      yields: true,
      run: async (payload) => {
        done.push(payload)
        if (done.length === 2) all.resolve(undefined)
      },
    },
    {
      name: 'ask',
      atStart: true,
      run: async (_payload, ask) => {
        for (const to of ['robin', 'wren']) await ask('tell', { to }, to)
      },
    },
  ])
  try {
    await all.promise
    assert.deepEqual(done.map((payload) => (payload as { to: string }).to).toSorted(), ['robin', 'wren'])
  } finally {
    await jobs.stop()
  }
})
