import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#platform/db/ids.ts'
import type { House } from '#platform/house.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { submitFiles } from '#tests/support/upload.ts'
import { letGo } from './let-go.ts'
import { readNext } from './read-queue.ts'
import { watchBatch } from './watch.ts'

const { app, house, database } = await testHouse()
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash Calder' })

const TWO = { 'a.txt': 'Two men were arrested in Marlby.', 'b.txt': 'Four women were found in Hartwell.' }

/** Chooses files, and gives the id under which they wait. */
async function choose(files: Readonly<Record<string, string | Buffer>>, person: TestPerson = ash): Promise<string> {
  const id = newId()
  const sent = Object.entries(files).map(([filename, words]) => ({
    field: 'files',
    filename,
    bytes: Buffer.from(words),
  }))
  const answer = await submitFiles(app, person, '/drafts/new', {
    files: sent,
    fields: { actId: id, text: '', title: '' },
  })
  assert.equal(answer.headers.location, `/drafts/queue/${id}`, answer.body)
  return id
}

const readAll = async (from: House = house): Promise<number> => {
  let read = 0
  while (read < 12 && (await readNext(from))) read += 1
  return read
}

const query = async (sql: string, ...values: unknown[]) =>
  (await database.owner.query<Record<string, unknown>>(sql, values)).rows

const itemsOf = (batch: string) =>
  query(
    'select id, state, why, title, name, sealed is null as gone from reading_item where batch_id = $1 order by position',
    batch,
  )

/** A machine on which no file can be looked through, and something happens while it tries. */
const faulty = (meanwhile: () => Promise<unknown>): House => ({
  ...house,
  scanner: {
    scan: async () => {
      await meanwhile()
      throw new Error('no such file')
    },
  },
})

test('the page of a queue is told of what was done before it began to listen, or while nobody looked at it', async () => {
  const batch = await choose(TWO)
  const { body } = await visit(app, ash, `/drafts/queue/${batch}`)
  const since = new RegExp(`data-live="/drafts/queue/${batch}/live\\?since=(\\d+)"`).exec(body)?.[1]
  assert.equal(since, '0')
  await readAll()
  const written: string[] = []
  const response = Object.assign(new EventEmitter(), {
    write: (text: string) => written.push(text),
    end: () => {},
    destroyed: false,
  })
  const begin = watchBatch({ ...house, live: { ...house.live, hold: () => {} } }, batch, since)
  begin({ response, lastEventId: undefined } as never)
  for (let time = 0; time < 50 && written.length < 2; time += 1) await setTimeout(100)
  response.emit('close')
  assert.match(written.join(''), /event: anew\nid: 2\n/)
})

test('a file that failed when all were taken out is read when it is tried again', async () => {
  const batch = await choose(TWO)
  await query(
    "update reading_item set state = 'failed', why = 'fault', tries = 1 where batch_id = $1 and position = 0",
    batch,
  )
  await query('update reading_batch set cancelled_at = made_at where id = $1', batch)
  const [first] = await itemsOf(batch)
  await submit(app, ash, `/drafts/queue/${batch}/files/${String(first?.['id'])}/again`)
  await readAll()
  assert.equal((await itemsOf(batch))[0]?.['state'], 'read')
})

test('a file of which the reading fails after all were taken out is gone', async () => {
  const batch = await choose(TWO)
  await readNext(faulty(() => submit(app, ash, `/drafts/queue/${batch}/cancel`)))
  assert.deepEqual(
    (await itemsOf(batch)).map(({ state, gone }) => [state, gone]),
    [
      ['removed', true],
      ['removed', true],
    ],
  )
})

test('a file that another ended meanwhile stays as it was ended, and the others are read after it', async () => {
  const batch = await choose(TWO)
  const [first] = await itemsOf(batch)
  let ending: Promise<unknown> = Promise.resolve()
  const wrong = faulty(async () => {
    // Waits until the reader has let go of it.
    ending = query("update reading_item set state = 'removed' where id = $1", first?.['id'])
    await setTimeout(100)
  })
  assert.equal(await readNext(wrong), true)
  await ending
  await readAll()
  assert.deepEqual(
    (await itemsOf(batch)).map(({ state }) => state),
    ['removed', 'read'],
  )
})

test('what a person was to have read whose account was closed is not read, and its bytes are gone', async () => {
  const robin = await makePerson(database, { partnership, name: 'Robin Hale' })
  const batch = await choose(TWO, robin)
  await query("update reading_item set state = 'failed', why = 'fault' where batch_id = $1 and position = 0", batch)
  await query("update account set state = 'closed' where id = $1", robin.accountId)
  await readAll()
  await letGo(house)
  assert.deepEqual(
    (await itemsOf(batch)).map(({ state, gone }) => [state, gone]),
    [
      ['removed', true],
      ['removed', true],
    ],
  )
  assert.deepEqual(await query('select from draft where owner_id = $1', robin.accountId), [])
})

test('of a text that waited no words are left when it is over', async () => {
  const batch = await choose(TWO)
  // As it is put in when reading it takes longer than a page may.
  await query("update reading_item set name = '', title = 'Perrin Tolvane was seen' where batch_id = $1", batch)
  assert.match((await visit(app, ash, `/drafts/queue/${batch}`)).body, /Perrin Tolvane was seen/)
  await submit(app, ash, `/drafts/queue/${batch}/cancel`)
  assert.ok(!JSON.stringify(await itemsOf(batch)).includes('Perrin'))
  assert.match((await visit(app, ash, `/drafts/queue/${batch}`)).body, /A text that was pasted/)
})

test('what files were called is let go of a month later, and the drafts of them stay', async () => {
  const [read, waiting] = [await choose(TWO), await choose(TWO)]
  for (let time = 0; time < 2; time += 1) await readNext(house)
  const drafts = await query(
    'select draft.id from draft join reading_item item on item.id = reading_item_id where batch_id = $1',
    read,
  )
  assert.equal(drafts.length, 2)
  const later = { ...house, clock: movableClock(house.clock.now()) }
  await letGo(later)
  assert.equal((await itemsOf(read)).length, 2)
  later.clock.pass('PT744H')
  await letGo(later)
  assert.deepEqual([(await itemsOf(read)).length, (await itemsOf(waiting)).length], [0, 2])
  for (const { id } of drafts) assert.equal((await visit(app, ash, `/drafts/${String(id)}`)).statusCode, 200)
  await readAll()
})

test('the ledger says how many files were chosen, and not what they were called', async () => {
  const batch = await choose({ 'Perrin Tolvane.txt': 'One', 'b.txt': 'Two' })
  const [entry] = await query('select * from ledger_entry where record_id = $1', batch)
  assert.ok(entry !== undefined)
  assert.ok(!JSON.stringify(entry).includes('Perrin'))
  await readAll()
})

const mailWith = (name: string): Buffer =>
  Buffer.from(
    [
      'From: sam@example.org',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Two women were found in Marlby.',
      '--b',
      'Content-Type: text/plain',
      `Content-Disposition: attachment; ${name}`,
      '',
      'Four warrants were executed in Hartwell.',
      '--b--',
    ].join('\n'),
  )

test('whatever an attachment is called, it is read with the mail that it came with', async () => {
  const batch = await choose({
    'nul.eml': mailWith("filename*=utf-8''a%00b%E2%80%AEc.txt"),
    'long.eml': mailWith(`filename="${'x'.repeat(200_000)}.txt"`),
    'half.eml': mailWith(`filename*=utf-8''${'%F0%9F%98%80'.repeat(150)}b.txt`),
  })
  await readAll()
  assert.deepEqual(
    (await itemsOf(batch)).map(({ state }) => state),
    ['read', 'read', 'read'],
  )
  const rows = await query(
    `select draft.origin->>'name' as name from draft join reading_item item on item.id = reading_item_id
     where batch_id = $1 and draft.origin->>'name' like '%#%' order by item.position`,
    batch,
  )
  const names = rows.map(({ name }) => String(name))
  assert.equal(names[0], 'nul.eml#a b c.txt')
  assert.ok(names.every((name) => name.length < 220 && name.endsWith('.txt')))
})
