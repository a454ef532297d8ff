import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { readNext } from '../../src/areas/intelligence/queue-files/read-queue.ts'
import { acceptFacts, choose, factsOfDraft } from '../support/drafts.ts'
import { grant, makeFilledOperation } from '../support/filled-operation.ts'
import { testHouse } from '../support/house.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '../support/people.ts'
import { makeReport } from '../support/reports.ts'
import { submitFiles } from '../support/upload.ts'
import { openWith, sendBack } from '../support/way-back.ts'

/*
 * A report to which everything was done that can be done is searched for in every row of every table, as it stands there
 * and as it opens with any key that there is: before it is erased sealed alone, after it was erased not at all.
 */
const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const wren = await makePerson(database, { partnership, name: 'Wren Hollis' })
await grant(database, ash, partnership.reportsStrandId, 'lead', ash)
await grant(database, wren, partnership.reportsStrandId, 'contribute', wren)
const operation = await makeFilledOperation(database, ash)

const PLANTED = [
  'Quillmere',
  // The reason of the day speaks of it.
  'Wednesday',
  'Robin Tellwood',
  '07700 900321',
  'Sundaybell',
  'what-i-saw.pdf',
  'Answerling',
  'Notewick',
  'Afterwell',
  'Threatwold',
  'Askmoor',
  'Allowmoor',
  'Waitmoor',
  'Translatory',
  'Givenham',
]

const report = await makeReport(house, {
  language: 'en',
  answers: {
    what: {
      // What is accepted, the arrests, has no planted word in its sentence: a record keeps the words that it came from.
      words: 'Police arrested two men at a car wash on Friday. Four women were found in Quillmere last Wednesday.',
    },
    where: { place: 'Quillmere, behind the station' },
    identity: { knownAs: 'confidential' },
    contact: { name: 'Robin Tellwood', phone: '07700 900321', email: 'robin@example.org', news: ['mail'] },
    safe: { words: 'Only on Sundaybell' },
  },
  files: [{ content: 'what they saw', scan: 'clean' }],
})
const at = `/reports/${report.id}`

const act = async (person: TestPerson, url: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const actId = newId()
  const answer = await submit(app, person, url, { actId, ...fields })
  assert.equal(
    answer.statusCode,
    303,
    `${url} ${/error-summary[^]*?<\/ul>/.exec(answer.body)?.[0] ?? answer.body.length}`,
  )
  return actId
}

const shown = /name="shown" value="([^"]*)"/.exec((await visit(app, ash, `${at}/read`)).body)?.[1] ?? ''
const open = await act(ash, `${at}/read`, { what: 'words', shown })
await act(ash, `/drafts/${open}/facts`, { 'kind-of-fact': 'note', value: 'Givenham' })
const [arrests] = (await factsOfDraft(database, open)).filter(({ kind }) => kind === 'arrests')
await act(ash, `/drafts/${open}/facts/${arrests?.id}`, { decision: 'accept' })
// Files are chosen to stand beside it, two of which are read and two wait still when it is erased.
const besides: string[] = []
for (const wait of ['read', 'waits']) {
  const id = newId()
  besides.push(id)
  const files = ['a', 'b'].map((name) => ({
    field: 'files',
    filename: `${wait}-${name}.txt`,
    bytes: Buffer.from('Two men were arrested in Marlby.'),
  }))
  const fields = { actId: id, text: '', title: '' }
  const answer = await submitFiles(app, ash, `/drafts/new?beside=${open}`, { files, fields })
  assert.equal(answer.headers.location, `/drafts/queue/${id}`)
  if (wait === 'read') while (await readNext(house));
}
const aside = await act(ash, `${at}/read`, {
  what: 'translation',
  translation: 'Two men were arrested in Translatory.',
})
await act(ash, `/drafts/${aside}/set-aside`, {})
const accepted = await act(ash, `${at}/read`, { what: 'words', shown })
await acceptFacts(app, database, ash, { draftId: accepted, leaveOut: ({ kind }) => kind !== 'arrests' })
// The operation knows of others who were arrested: these are put beside them before they are put in.
await act(ash, `/drafts/${accepted}/meant-for`, { operation: operation.operationId })
const [told] = (await factsOfDraft(database, accepted)).filter(({ kind }) => kind === 'arrests')
if (told !== undefined) await choose(app, ash, { draftId: accepted, fact: told, choice: `too ${told.id}` })
await act(ash, `/drafts/${accepted}/accept`, { into: 'existing', operationId: operation.operationId })

await act(ash, `${at}/message`, { words: 'Answerling', language: 'en', seen: '' })
await act(ash, `${at}/notes`, { note: 'Notewick' })
const back = await openWith(app, report.code)
await sendBack(app, { step: 'write', visit: back.visit, form: back.form, message: 'Afterwell' })
const assessed = await visit(app, ash, `${at}/assess`)
await act(ash, `${at}/assess`, {
  version: /name="version" value="(\d+)"/.exec(assessed.body)?.[1] ?? '0',
  level: 'medium',
  child: 'no',
  life: 'no',
  threat: 'Threatwold',
  harm: 'h',
  risk: 'r',
  vulnerability: 'v',
  opportunity: 'o',
  reasons: 'x',
})
const asked = await act(ash, `${at}/identity`, { because: 'child', reason: 'Askmoor' })
await act(wren, `${at}/identity/${asked}`, { answer: 'granted', answerReason: 'Allowmoor' })
await act(wren, `${at}/identity`, { because: 'child', reason: 'Waitmoor' })

/** Every value of every row, each under the name of its table and column. */
async function values(): Promise<readonly { readonly where: string; readonly value: unknown }[]> {
  const { rows: tables } = await database.owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  )
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await database.owner.query<Record<string, unknown>>(`select * from ${name}`)
      return rows.flatMap((row) =>
        Object.entries(row).map(([column, value]) => ({ where: `${name}.${column}`, value })),
      )
    }),
  )
  return all.flat()
}

/** What of `words` a value holds: as it stands, or as any key of the installation opens it. */
async function search(words: readonly string[]) {
  const all = await values()
  const ids = all.flatMap(({ where, value }) => (where === 'sealed_key.id' ? [String(value)] : []))
  const openers = await asSystem(house.pool, (transaction) => house.keyring.openers(transaction, ids))
  const inClear = new Set<string>()
  const sealed = new Set<string>()
  for (const { where, value } of all) {
    const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)
    for (const word of words) if (text.includes(word)) inClear.add(`${word} in ${where}`)
    if (!Buffer.isBuffer(value) || value.length < 28) continue
    for (const opener of openers.values()) {
      const opened = openedWith(opener, value)
      for (const word of words) if (opened.includes(word)) sealed.add(word)
    }
  }
  return { inClear: [...inClear].toSorted(), sealed: [...sealed].toSorted() }
}

function openedWith(opener: (sealed: Buffer) => string, value: Buffer): string {
  try {
    return opener(value)
  } catch {
    return ''
  }
}

test('what a report says, and what is read out of it, stands in no table but sealed, until facts of it are accepted', async () => {
  const { inClear, sealed } = await search(PLANTED)
  assert.deepEqual(inClear, [])
  assert.deepEqual(sealed, PLANTED.toSorted())
})

test('erasing a report erases all of it; what became a record of an operation is that operation’s', async () => {
  await asSystem(house.pool, (transaction) => house.keyring.destroy(transaction, report.id, house.clock.now()))
  assert.deepEqual(await search(PLANTED), { inClear: [], sealed: [] })
  const { rows } = await database.owner.query(
    `select (select array_agg(id) from draft where report_id is not null) as drafts, (select count(*)::int from report_file) as files,
      (select array_agg(id) from identity_request) as requests, (select count(*)::int from report_news) as news`,
  )
  assert.deepEqual(rows, [{ drafts: [accepted], files: 0, requests: [asked], news: 0 }])
  for (const gone of [open, aside]) assert.equal((await visit(app, ash, `/drafts/${gone}`)).statusCode, 404)
  assert.match((await visit(app, ash, `/drafts/${accepted}`)).body, /read from a report that was erased/)
  assert.equal((await visit(app, ash, at)).statusCode, 200)
  assert.match((await visit(app, ash, `${at}/identity/look`)).body, /Erased with the report/)
})

test('what was to be read beside a draft of an erased report is read, and stands alone', async () => {
  while (await readNext(house));
  const { rows } = await database.owner.query(
    `select item.state, item.why, batch.beside_id, draft.state as draft from reading_item item
     join reading_batch batch on batch.id = batch_id left join draft on draft.reading_item_id = item.id
     where batch_id = any ($1)`,
    [besides],
  )
  assert.deepEqual(
    rows,
    Array.from({ length: 4 }, () => ({ state: 'read', why: null, beside_id: null, draft: 'open' })),
  )
})
