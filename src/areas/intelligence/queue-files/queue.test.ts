import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { createScanner } from '#platform/files/scanner.ts'
import { startJobs } from '#platform/jobs/jobs.ts'
import { EICAR } from '#tests/support/hostile-files.ts'
import { testHouse } from '#tests/support/house.ts'
import { madePdf } from '#tests/support/made-pdf.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { likeClamd, scannerThat } from '#tests/support/scanner.ts'
import { submitFiles } from '#tests/support/upload.ts'
import { wordFile } from '#tests/support/word.ts'
import { readNext } from './read-queue.ts'
import { hearQueue, readingJob } from './reading.job.ts'

const { app, house, database } = await testHouse()
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash Calder' })
const robin = await makePerson(database, { partnership, name: 'Robin Hale' })

const text = (words: string): Buffer => Buffer.from(words)
const EIGHT = 'Eight men were arrested in Harrowmere.'

interface Given {
  readonly person?: TestPerson
  readonly id?: string
  readonly url?: string
}

/** Chooses files and gives the address of where it is seen how far they are. */
async function choose(
  files: Readonly<Record<string, Buffer>>,
  { person = ash, id = newId(), url = '/drafts/new' }: Given = {},
) {
  const sent = Object.entries(files).map(([filename, bytes]) => ({ field: 'files', filename, bytes }))
  const answer = await submitFiles(app, person, url, { files: sent, fields: { actId: id, text: '', title: '' } })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.equal(answer.headers.location, `/drafts/queue/${id}`)
  return answer.headers.location
}

const readAll = async (): Promise<void> => {
  while (await readNext(house));
}

interface StoredItem {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly why: string | null
  readonly bytes: number | null
  readonly key: boolean
}

const itemsOf = async (url: string): Promise<readonly StoredItem[]> => {
  const { rows } = await database.owner.query<StoredItem>(
    `select item.id, item.name, item.state, item.why, length(item.sealed) as bytes,
       exists (select from sealed_key where sealed_key.id = item.id and wrapped is not null) as key
     from reading_item item where batch_id = $1 order by position`,
    [url.split('/').at(-1)],
  )
  return rows
}

const ends = (items: readonly StoredItem[]) => items.map(({ name, state, why }) => [name, state, why])

test('files of every kind are read one after the other, and one that cannot be keeps no other out', async () => {
  const mail = text(
    'From: sam@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nTwo women were found.\n--b\nContent-Disposition: attachment; filename="log.txt"\n\nFour warrants.\n--b\nContent-Disposition: attachment; filename="old.rtf"\n\n{\\rtf1 x}\n--b--',
  )
  const url = await choose({
    'a.txt': text(EIGHT),
    'scan.pdf': madePdf([[]]),
    'b.docx': await wordFile([EIGHT]),
    'c.pdf': madePdf([[{ text: EIGHT, x: 60, y: 700 }]]),
    'mail.eml': mail,
  })
  const before = await visit(app, ash, url)
  assert.match(before.body, /5 files to read/)
  assert.match(before.body, /data-live="\/drafts\/queue\//)
  assert.ok((await itemsOf(url)).every(({ bytes, key }) => bytes !== null && key))
  await readAll()
  const items = await itemsOf(url)
  assert.deepEqual(ends(items), [
    ['a.txt', 'read', null],
    ['scan.pdf', 'refused', 'pictures-only'],
    ['b.docx', 'read', null],
    ['c.pdf', 'read', null],
    ['mail.eml', 'read', null],
  ])
  assert.ok(
    items.every(({ bytes, key }) => bytes === null && !key),
    'no bytes stay, nor the keys that open them in a backup',
  )
  const { body } = await visit(app, ash, url)
  assert.match(body, /Every file is done/)
  assert.match(body, /4 read, 1 could not be read, 0 taken out/)
  assert.match(body, /This PDF holds pictures of pages and no words/)
  assert.match(body, /old\.rtf: This is a rich text file/)
  const drafts = [...body.matchAll(/href="(\/drafts\/[\da-f-]{36})"/g)].map(([, address = '']) => address)
  assert.equal(drafts.length, 5)
  const pages = await Promise.all(drafts.map(async (address) => (await visit(app, ash, address)).body))
  assert.equal(pages.filter((page) => page.includes('8 people arrested') || page.includes('8 men arrested')).length, 3)
  assert.ok(pages.some((page) => page.includes('Read from c.pdf, 1 page')))
  assert.ok(pages.some((page) => page.includes('Read from mail.eml#log.txt')))
})

test('what was chosen is seen and stopped by nobody else, and a draft of it belongs to whoever chose it', async () => {
  const url = await choose({ 'a.txt': text('One'), 'b.txt': text('Two') })
  const [item] = await itemsOf(url)
  for (const path of ['', '/live']) assert.equal((await visit(app, robin, url + path)).statusCode, 404)
  for (const path of ['/cancel', `/files/${item?.id}/remove`, `/files/${item?.id}/again`])
    assert.equal((await submit(app, robin, url + path)).statusCode, 404)
  assert.deepEqual(
    (await itemsOf(url)).map(({ state }) => state),
    ['waiting', 'waiting'],
  )
  await readAll()
  const { body } = await visit(app, ash, url)
  const draft = /href="(\/drafts\/[\da-f-]{36})"/.exec(body)?.[1] ?? ''
  assert.equal((await visit(app, ash, draft)).statusCode, 200)
  assert.equal((await visit(app, robin, draft)).statusCode, 404)
})

test('files that are meant to stand beside a draft do, as far as there is room', async () => {
  const first = newId()
  await submit(app, ash, '/drafts/new', { actId: first, text: EIGHT })
  const url = await choose(
    { 'a.txt': text('Nine men were arrested in Harrowmere.'), 'b.txt': text('Two women were found.') },
    { url: `/drafts/new?beside=${first}` },
  )
  await readAll()
  const { rows } = await database.owner.query(
    'select draft.beside_id from draft join reading_item item on item.id = reading_item_id where item.batch_id = $1',
    [url.split('/').at(-1)],
  )
  assert.deepEqual(
    rows.map((row) => row.beside_id),
    [first, first],
  )
  assert.equal((await visit(app, robin, `/drafts/new?beside=${first}`)).statusCode, 404)
})

test('the same form sent again chooses nothing twice', async () => {
  const id = newId()
  const files = { 'a.txt': text('One'), 'b.txt': text('Two') }
  const url = await choose(files, { id })
  await choose(files, { id })
  assert.equal((await itemsOf(url)).length, 2)
  await readAll()
})

test('a file that is taken out, and a batch that is cancelled, leave no bytes behind', async () => {
  const url = await choose({ 'a.txt': text('One'), 'b.txt': text('Two'), 'c.txt': text('Three') })
  const [first] = await itemsOf(url)
  const removed = await submit(app, ash, `${url}/files/${first?.id}/remove`)
  assert.match((await visit(app, ash, removed.headers.location ?? '')).body, /The file was taken out/)
  await submit(app, ash, `${url}/cancel`)
  const items = await itemsOf(url)
  assert.deepEqual(
    ends(items).map(([, state]) => state),
    ['removed', 'removed', 'removed'],
  )
  assert.ok(items.every(({ bytes, key }) => bytes === null && !key))
  assert.ok(!(await readNext(house)))
  const late = await submit(app, ash, `${url}/files/${first?.id}/remove`)
  assert.match((await visit(app, ash, late.headers.location ?? '')).body, /was read already/)
})

test('a batch that is cancelled while a file of it is read keeps no draft of it', async () => {
  const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
  const reading = readNext(house)
  await submit(app, ash, `${url}/cancel`)
  await reading
  await readAll()
  const { rows } = await database.owner.query(
    'select from draft join reading_item item on item.id = reading_item_id where item.batch_id = $1',
    [url.split('/').at(-1)],
  )
  const items = await itemsOf(url)
  assert.deepEqual(
    items.map(({ state }) => state === 'removed' || (state === 'read' && rows.length === 1)),
    [true, true],
  )
})

test('what a process was reading when it ended is read by the next, and what ends it every time is given up', async () => {
  const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
  const [first, second] = await itemsOf(url)
  await database.owner.query("update reading_item set state = 'reading', tries = 1 where id = $1", [first?.id])
  await database.owner.query("update reading_item set state = 'reading', tries = 3 where id = $1", [second?.id])
  await readAll()
  assert.deepEqual(ends(await itemsOf(url)), [
    ['a.txt', 'read', null],
    ['b.txt', 'refused', 'took-too-long'],
  ])
})

test('a file that failed by a fault of ours is kept, and read when it is tried again', async () => {
  const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
  const [first] = await itemsOf(url)
  const { rows } = await database.owner.query('select sealed from reading_item where id = $1', [first?.id])
  // As when the bytes cannot be opened: the key is another.
  await database.owner.query("update reading_item set sealed = '\\x00' where id = $1", [first?.id])
  await readAll()
  assert.deepEqual(ends(await itemsOf(url)), [
    ['a.txt', 'failed', 'fault'],
    ['b.txt', 'read', null],
  ])
  const { body } = await visit(app, ash, url)
  assert.match(body, /Something went wrong with our service/)
  assert.match(body, /Try again/)
  await database.owner.query('update reading_item set sealed = $2 where id = $1', [first?.id, rows[0]?.sealed])
  await submit(app, ash, `${url}/files/${first?.id}/again`)
  await readAll()
  assert.deepEqual(ends(await itemsOf(url))[0], ['a.txt', 'read', null])
})

test('whoever chose one file does not wait for those of somebody who chose many', async () => {
  const many = await choose(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, text(`Text ${at}`)])))
  const few = await choose({ 'a.txt': text('One'), 'b.txt': text('Two') }, { person: robin })
  for (let time = 0; time < 4; time += 1) await readNext(house)
  assert.ok((await itemsOf(few)).every(({ state }) => state === 'read'))
  assert.equal((await itemsOf(many)).filter(({ state }) => state === 'waiting').length, 7)
  await readAll()
})

test('what is too much is named file by file, and the others are read', async () => {
  const large = Buffer.alloc(15_000_001, 'a')
  const url = await choose({ 'large.txt': large, 'empty.txt': text(''), 'good.txt': text(EIGHT) })
  const { body } = await visit(app, ash, url)
  assert.match(body, /must be 15 MB or smaller/)
  assert.match(body, /The file is empty/)
  await readAll()
  assert.deepEqual(ends(await itemsOf(url)), [
    ['large.txt', 'refused', 'too-large'],
    ['empty.txt', 'refused', 'empty'],
    ['good.txt', 'read', null],
  ])
  const many = await choose(Object.fromEntries(Array.from({ length: 52 }, (_, at) => [`${at}.txt`, text(`${at}`)])))
  assert.deepEqual(
    (await itemsOf(many)).slice(49).map(({ why }) => why),
    [null, 'too-many', 'too-many'],
  )
  await submit(app, ash, `${many}/cancel`)
})

test('nobody fills the queue of their partnership', async () => {
  const url = await choose({ 'a.txt': text('One'), 'b.txt': text('Two') })
  await database.owner.query('update reading_item set size = 199999999 where batch_id = $1 and position = 0', [
    url.split('/').at(-1),
  ])
  const more = await choose({ 'c.txt': text('Three'), 'd.txt': text('Four') })
  assert.deepEqual(ends(await itemsOf(more)), [
    ['c.txt', 'refused', 'queue-full'],
    ['d.txt', 'refused', 'queue-full'],
  ])
  await readAll()
})

test('the job reads what is put in as soon as it is put in, and the list of drafts leads to what is under way', async () => {
  const jobs = await startJobs({ connection: database.connection, log: house.log }, [readingJob(house)])
  const hearing = hearQueue(database.connection, jobs, house)
  try {
    const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
    for (let time = 0; time < 100 && /to read</.test((await visit(app, ash, url)).body); time += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    assert.match((await visit(app, ash, url)).body, /Every file is done/)
  } finally {
    await hearing.end()
    await jobs.stop()
  }
  const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
  assert.match((await visit(app, ash, '/drafts')).body, new RegExp(`${url}">2 of 2 files`))
  await submit(app, ash, `${url}/cancel`)
})

test('what the queue does stands in the ledger under the name of whoever chose the files', async () => {
  const url = await choose({ 'a.txt': text(EIGHT), 'b.txt': text('Two') })
  await readAll()
  const rows = await asSystem(house.pool, ({ run }) =>
    run<{ event: string; account_id: string }>(
      `select event, account_id from ledger_entry where record_id = $1
       or record_id in (select draft.id from draft join reading_item item on item.id = reading_item_id where batch_id = $1) order by seq`,
      [url.split('/').at(-1)],
    ),
  )
  assert.deepEqual(
    rows.map(({ event, account_id: who }) => [event, who]),
    ['text-read', 'text-read', 'text-read'].map((event) => [event, ash.accountId]),
  )
})

test('where a scanner is set, a file in which it finds malware is not read and not kept', async () => {
  const guarded = { ...house, scanner: createScanner({ path: await scannerThat(likeClamd) }, house.log) }
  const url = await choose({ 'a.txt': text(`Words ${EICAR}`), 'b.txt': text('Two') })
  while (await readNext(guarded));
  const items = await itemsOf(url)
  assert.deepEqual(ends(items), [
    ['a.txt', 'refused', 'infected'],
    ['b.txt', 'read', null],
  ])
  assert.ok(items.every(({ bytes, key }) => bytes === null && !key))
})
