import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft, pasteText, shownTexts } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { submitFiles } from '#tests/support/upload.ts'
import { readNext } from './queue-files/read-queue.ts'

const { app, house, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const ash = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })

const EIGHT = '2021-03-12\nEight people were arrested in Marlby on 9 March 2021.'
const FOUND = 'Four women were found at a nail bar in Hartwell. Officers seized a car.'

const rowsOf = async <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> =>
  (await database.owner.query<Row>(sql, [...values])).rows.map((row) => ({ ...row }))

async function readAll(): Promise<void> {
  while (await readNext(house));
}

async function chooseFiles(besideId: string): Promise<void> {
  const files = ['one', 'two'].map((name) => ({
    field: 'files',
    filename: `${name}.txt`,
    bytes: Buffer.from(FOUND),
  }))
  const fields = { actId: newId(), text: '', title: '' }
  await submitFiles(app, ash, `/drafts/new?beside=${besideId}`, { files, fields })
}

const besides = (draftId: string) =>
  rowsOf<{ state: string; decision: string }>(
    'select draft.state, fact.decision from draft join draft_fact fact on fact.draft_id = draft.id where beside_id = $1',
    draftId,
  )

const putIn = (draftId: string, texts: string, actId = newId()) =>
  submit(app, ash, `/drafts/${draftId}/accept`, { actId, into: 'new', name: 'Kite', texts })

test('a text that came beside after the page was shown is not accepted unseen', async () => {
  const draftId = await pasteText(app, ash, EIGHT)
  await acceptFacts(app, database, ash, { draftId })
  await chooseFiles(draftId)
  const url = `/drafts/${draftId}/accept`
  assert.match((await visit(app, ash, url)).body, /2 files are still being read/)
  const shown = await shownTexts(app, ash, url)
  await readAll()
  for (const texts of [shown, '', 'x']) {
    const answer = await putIn(draftId, texts)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Other texts stand side by side now/)
    assert.match(answer.body, /value="Kite"/)
  }
  const told = await besides(draftId)
  assert.ok(told.length > 0)
  assert.ok(told.every(({ state }) => state === 'open'))
  const answer = await putIn(draftId, await shownTexts(app, ash, url))
  assert.equal(answer.statusCode, 303)
  assert.ok((await besides(draftId)).every(({ state }) => state === 'accepted'))
})

test('what is read after its neighbour was put into an operation is meant for that operation', async () => {
  const draftId = await pasteText(app, ash, EIGHT)
  await acceptFacts(app, database, ash, { draftId })
  await chooseFiles(draftId)
  const operationId = newId()
  const answer = await putIn(draftId, draftId, operationId)
  assert.match(String(answer.headers.location), new RegExp(`^/operations/${operationId}`))
  await readAll()
  const rows = await rowsOf(
    'select state from draft where operation_id = $1 and reading_item_id is not null',
    operationId,
  )
  assert.deepEqual(rows, [{ state: 'open' }, { state: 'open' }])
})

test('all that are sure are accepted of the texts that the page showed, and of no other', async () => {
  const draftId = await pasteText(app, ash, EIGHT)
  const shown = await shownTexts(app, ash, `/drafts/${draftId}`)
  await chooseFiles(draftId)
  await readAll()
  const answer = await submit(app, ash, `/drafts/${draftId}/accept-sure`, { texts: shown })
  assert.match(String(answer.headers.location), /^\/drafts\//)
  assert.ok((await besides(draftId)).every(({ decision }) => decision === 'proposed'))
  const texts = await shownTexts(app, ash, `/drafts/${draftId}`)
  await submit(app, ash, `/drafts/${draftId}/accept-sure`, { texts })
  assert.ok((await besides(draftId)).some(({ decision }) => decision === 'accepted'))
})

test('what several texts tell is not accepted by half: where one is not sure, the card waits and the page says so', async () => {
  const likely = await pasteText(app, ash, 'A 24-year-old man was arrested in Marlby on suspicion of modern slavery.')
  const sure = await pasteText(app, ash, 'A 24-year-old man was arrested in Marlby.')
  await submit(app, ash, `/drafts/${likely}/beside`, { other: sure })
  const arrests = async (draftId: string) =>
    (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'arrests')
  const one = await arrests(likely)
  assert.ok(one)
  await database.owner.query("update draft_fact set certainty = 'likely' where id = $1", [one.id])
  const { body } = await visit(app, ash, `/drafts/${likely}`)
  assert.match(body, /fact that several texts tell waits for you/)
  await submit(app, ash, `/drafts/${likely}/accept-sure`, { texts: await shownTexts(app, ash, `/drafts/${likely}`) })
  assert.deepEqual([(await arrests(likely))?.decision, (await arrests(sure))?.decision], ['proposed', 'proposed'])
})

test('a text that is put beside while another is accepted is not accepted without being seen', async () => {
  const draftId = await pasteText(app, ash, EIGHT)
  const other = await pasteText(app, ash, FOUND)
  await acceptFacts(app, database, ash, { draftId })
  await Promise.all([submit(app, ash, `/drafts/${draftId}/beside`, { other }), putIn(draftId, draftId)])
  assert.deepEqual(await rowsOf('select state from draft where id = $1', other), [{ state: 'open' }])
})
