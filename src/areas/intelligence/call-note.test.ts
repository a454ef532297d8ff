import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft, fixtureText, pasteText } from '#tests/support/drafts.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const lead = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Lee Lead' })
const commander = await makePerson(database, { partnership, name: 'Ash Officer' })
const operation = await makeFilledOperation(database, lead)
await grant(database, commander, operation.strands.command, 'read', lead)

const NAMED = ['said-date', 'person-named', 'vehicle', 'phone', 'address', 'web-address', 'email-address', 'time']

/** The lines of the log that an accepted text became. */
async function linesOf(draftId: string): Promise<readonly { readonly body: string; readonly strand_id: string }[]> {
  const { rows } = await database.owner.query<{ body: string; strand_id: string }>(
    `select entry.body, entry.strand_id from entry join fact_source on fact_source.record_id = entry.id
     join draft_fact on draft_fact.id = fact_source.draft_fact_id where draft_fact.draft_id = $1`,
    [draftId],
  )
  return rows
}

test('who and what a call note names is accepted as it stands and held in the strand of intelligence', async () => {
  const draftId = await pasteText(app, lead, fixtureText('call-note-car-wash'))
  const facts = await factsOfDraft(database, draftId)
  for (const kind of NAMED.filter((one) => one !== 'email-address'))
    assert.ok(
      facts.some((fact) => fact.kind === kind),
      kind,
    )
  await acceptFacts(app, database, lead, { draftId, leaveOut: ({ kind }) => !NAMED.includes(kind) })
  const into = { actId: newId(), into: 'existing', operationId: operation.operationId }
  assert.equal((await submit(app, lead, `/drafts/${draftId}/accept`, into)).statusCode, 303)
  const lines = await linesOf(draftId)
  const words = lines.map(({ body }) => body)
  for (const line of [
    'Person named: Dorin, also known as Nico, the boss, aged 35',
    'Person named: Ann Varga, the caller',
    'Person named: Ilie Stan, born on 2 May 1999',
    'Vehicle: dark blue BMW X5, BD51 SMR',
    'Vehicle: white Ford Transit van, AB12 C…',
    'Phone number: +40721555012 (Dorin)',
    'Phone number: 07700 900111 (caller)',
    'Address: above the shop, 14 Harbour Street',
    'Web address: example.org/marlby-wash',
    'Time of day. 07:00 to 08:00: A white Ford Transit van drops six men off',
  ])
    assert.ok(words.includes(line), `${line} in\n${words.join('\n')}`)
  assert.deepEqual(new Set(lines.map(({ strand_id }) => strand_id)), new Set([operation.strands.intelligence]))
})

test('whoever holds command alone sees neither the note nor who is named in it', async () => {
  const draftId = await pasteText(app, lead, fixtureText('partner-email'))
  await acceptFacts(app, database, lead, { draftId, leaveOut: ({ kind }) => kind === 'people-found' })
  const into = { actId: newId(), into: 'existing', operationId: operation.operationId }
  assert.equal((await submit(app, lead, `/drafts/${draftId}/accept`, into)).statusCode, 303)
  const { rows } = await database.owner.query('select state from draft where id = $1', [draftId])
  assert.deepEqual(rows, [{ state: 'accepted' }])
  const { body } = await visit(app, commander, `/drafts/${draftId}`)
  for (const named of ['Linh Tran', 'Varga', '07700 900222', '960155', 'EA11 OPQ', 'Instagram'])
    assert.ok(!body.includes(named), named)
})

test('the subject of an e-mail names it for nobody who may read command alone', async () => {
  const subject = 'Two men arrested: Perrin Tolvane is a suspect'
  const origin = {
    name: 'a.eml',
    kind: 'email',
    bytes: 10,
    sha256: 'ab'.repeat(32),
    mail: { subject, sentAt: '2021-03-09T10:00:00Z' },
  }
  for (const [given, title] of [
    [subject, 'E-mail, 9 March 2021'],
    ['What the duty desk sent', 'What the duty desk sent'],
  ] as const) {
    const draftId = await pasteText(app, lead, fixtureText('call-note-car-wash'))
    await database.owner.query('update draft set title = $2, origin = $3 where id = $1', [draftId, given, origin])
    await acceptFacts(app, database, lead, { draftId, leaveOut: ({ kind }) => !NAMED.includes(kind) })
    const into = {
      actId: newId(),
      into: 'existing',
      operationId: (await makeFilledOperation(database, lead)).operationId,
    }
    assert.equal((await submit(app, lead, `/drafts/${draftId}/accept`, into)).statusCode, 303)
    const { rows } = await database.owner.query('select title from draft where id = $1', [draftId])
    assert.deepEqual(rows, [{ title }])
  }
})

test('a phone, a plate and a time are changed and given in whatever spelling people have for them', async () => {
  const draftId = await pasteText(app, lead, fixtureText('call-note-car-wash'))
  const give = (fields: Readonly<Record<string, string>>) =>
    submit(app, lead, `/drafts/${draftId}/facts`, { actId: newId(), form: 'give', ...fields })
  for (const fields of [
    { 'kind-of-fact': 'phone', number: '(07700) 900-456', whose: 'the boss' },
    { 'kind-of-fact': 'vehicle', plate: 'ef34ghj', make: 'Kia' },
    { 'kind-of-fact': 'address', postcode: 'ab12de' },
    { 'kind-of-fact': 'time', from: '5.30pm', happens: 'The lights go out' },
    { 'kind-of-fact': 'person-named', name: 'Marek', said_to_be: 'driver', age: '30s' },
  ])
    assert.equal((await give(fields)).statusCode, 303, fields['kind-of-fact'])
  const given = (await factsOfDraft(database, draftId)).filter(({ certainty }) => certainty === 'given')
  assert.deepEqual(
    given.map(({ value }) => value),
    [
      { number: '+447700900456', whose: 'the boss' },
      { plate: 'EF34 GHJ', make: 'Kia', model: null, colour: null, body: null },
      { part: null, house: null, street: null, town: null, postcode: 'AB1 2DE' },
      { from: '17:30', to: null, happens: 'The lights go out' },
      { name: 'Marek', known_as: null, said_to_be: 'driver', age: '30s', born_on: null },
    ],
  )
  const nothing = await give({ 'kind-of-fact': 'vehicle' })
  assert.equal(nothing.statusCode, 422)
  assert.match(nothing.body, /Enter at least one of these/)
})
