import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { grant, makeFilledOperation } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeAgency, makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const coordinator = await makePerson(database, { partnership, roles: ['coordinator'], name: 'Robin Marsh' })
const outsider = await makePerson(database, { partnership, name: 'Sam Reed' })
const FORM = { name: 'Heron', state: 'developing', summary: 'Somebody lives at the flat', place: 'Fenmarsh' }

test('a coordinator makes an operation and leads all its strands; nobody else knows of it', async () => {
  const actId = newId()
  const made = await submit(app, coordinator, '/operations/new', { ...FORM, actId })
  assert.equal(made.statusCode, 303)
  const page = await visit(app, coordinator, `/operations/${actId}`)
  assert.match(page.body, /Heron/)
  for (const strand of [
    'Intelligence',
    'Suspects',
    'People safeguarded',
    'Place of safety',
    'Closures',
    'Communications',
  ]) {
    assert.ok(page.body.includes(strand), strand)
  }
  assert.match((await visit(app, coordinator, '/operations')).body, /Heron/)
  assert.doesNotMatch((await visit(app, outsider, '/operations')).body, /Heron/)
  assert.equal((await visit(app, outsider, `/operations/${actId}`)).statusCode, 404)
})

const MISTAKES: readonly (readonly [name: string, fields: Record<string, string>, says: RegExp, link: string])[] = [
  ['no name', { name: '' }, /Enter the name/, '#name'],
  ['a name without end', { name: 'x'.repeat(121) }, /120 characters or less/, '#name'],
  ['no state', { state: '' }, /Select how far the operation is/, '#state'],
  ['half a date', { 'actedOn-day': '3' }, /must include a month and year/, '#actedOn-month'],
  [
    'a day that does not exist',
    { 'actedOn-day': '31', 'actedOn-month': '2', 'actedOn-year': '2026' },
    /must be a real date/,
    '#actedOn-day',
  ],
  ['an agency that is none of ours', { leadAgencyId: newId() }, /Select one of the agencies/, '#leadAgencyId'],
]

for (const [name, fields, says, link] of MISTAKES) {
  test(`${name} is told beside the field, and what was typed stays`, async () => {
    const answer = await submit(app, coordinator, '/operations/new', { ...FORM, ...fields, actId: newId() })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, says)
    assert.ok(answer.body.includes(`href="${link}"`), link)
    assert.match(answer.body, new RegExp(`id="${link.slice(1)}"`))
    assert.match(answer.body, /<title>Error: /)
    assert.ok(answer.body.includes('Somebody lives at the flat'))
  })
}

test('an agency of another partnership cannot lead an operation', async () => {
  const elsewhere = await makeAgency(database, await makePartnership(database, 'Elsewhere'))
  const answer = await submit(app, coordinator, '/operations/new', { ...FORM, leadAgencyId: elsewhere, actId: newId() })
  assert.equal(answer.statusCode, 422)
})

test('somebody who may only know of an operation reads its name and whom to ask, not what it is about', async () => {
  const actId = newId()
  await submit(app, coordinator, '/operations/new', { ...FORM, name: 'Plover', actId })
  const { rows } = await database.owner.query(
    "select id from strand where operation_id = $1 and kind = 'place-of-safety'",
    [actId],
  )
  const guest = await makePerson(database, { partnership, name: 'Kit Lowe' })
  await grant(database, guest, rows[0].id, 'exists', coordinator)
  const page = await visit(app, guest, `/operations/${actId}`)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Plover/)
  assert.match(page.body, /ask Robin Marsh/)
  assert.doesNotMatch(page.body, /Somebody lives/)
  assert.doesNotMatch(page.body, /Suspects/)
})

test('whoever made an operation loses sight of it with their last access', async () => {
  const actId = newId()
  await submit(app, coordinator, '/operations/new', { ...FORM, name: 'Dunlin', actId })
  await database.owner.query(
    'update access_grant set ended_at = now(), ended_by = $2 where strand_id in (select id from strand where operation_id = $1)',
    [actId, coordinator.accountId],
  )
  assert.equal((await visit(app, coordinator, `/operations/${actId}`)).statusCode, 404)
})

test('of two people who change an operation at once the second sees both versions and chooses', async () => {
  const { operationId, strands } = await makeFilledOperation(database, coordinator, 'Godwit')
  const second = await makePerson(database, { partnership, name: 'Ash Field' })
  await grant(database, second, strands.command, 'contribute', coordinator)
  const change = (person: typeof second, name: string, version: string) =>
    submit(app, person, `/operations/${operationId}/change`, { ...FORM, name, version, actId: newId() })
  const answers = await Promise.all([change(coordinator, 'Godwit North', '1'), change(second, 'Godwit South', '1')])
  assert.deepEqual(answers.map(({ statusCode }) => String(statusCode)).toSorted(), ['303', '409'])
  const conflict = answers.find(({ statusCode }) => statusCode === 409)
  assert.match(conflict?.body ?? '', /Godwit North[\s\S]*Godwit South|Godwit South[\s\S]*Godwit North/)
  assert.match(conflict?.body ?? '', /name="version" value="2"/)
  assert.equal((await change(second, 'Godwit South', '2')).statusCode, 303)
})

test('a premises is added, seen with why it may be seen, changed, and counted', async () => {
  const { operationId, premisesId, strands } = await makeFilledOperation(database, coordinator, 'Curlew')
  const actId = newId()
  const added = await submit(app, coordinator, `/operations/${operationId}/premises/new`, {
    actId,
    label: 'Car wash, Model Lane',
    kind: 'car wash',
    state: 'known',
  })
  assert.equal(added.headers.location?.toString().split('?')[0], `/premises/${actId}`)
  const page = await visit(app, coordinator, `/premises/${actId}`)
  assert.match(page.body, /You can see this because Robin Marsh gave you access/)
  assert.match(
    (await visit(app, coordinator, `/operations/${operationId}`)).body,
    /<dt>Premises<\/dt><dd><a href="#premises">2</,
  )
  const reader = await makePerson(database, { partnership, name: 'Wren Hollis' })
  await grant(database, reader, strands.command, 'read', coordinator)
  assert.equal((await visit(app, reader, `/premises/${premisesId}`)).statusCode, 200)
  assert.equal((await visit(app, reader, `/premises/${premisesId}/change`)).statusCode, 404)
  assert.match((await visit(app, reader, '/premises')).body, /Car wash, Model Lane/)
  assert.doesNotMatch((await visit(app, outsider, '/premises')).body, /Car wash/)
})

test('the list of premises goes on page by page without leaving one out or showing one twice', async () => {
  const lister = await makePerson(database, { partnership, name: 'Lou Fenn' })
  const { operationId, strands } = await makeFilledOperation(database, coordinator, 'Turnstone')
  await grant(database, lister, strands.command, 'read', coordinator)
  await database.owner.query(
    `insert into premises (partnership_id, strand_id, operation_id, label, kind, recorded_at, recorded_by)
     select $1, $2, $3, 'Flat ' || n, 'flat', now(), $4 from generate_series(1, 119) n`,
    [partnership.partnershipId, strands.command, operationId, coordinator.accountId],
  )
  const seen: string[] = []
  for (let next: string | undefined = '/premises'; next !== undefined; ) {
    const { body } = await visit(app, lister, next)
    seen.push(...[...body.matchAll(/href="\/premises\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id))
    next = /rel="next" href="([^"]+)"/.exec(body)?.[1]
  }
  assert.equal(seen.length, 120)
  assert.equal(new Set(seen).size, 120)
})

test('one’s own work shows who asks for access to a strand that one leads', async () => {
  await makeFilledOperation(database, coordinator, 'Whimbrel')
  assert.match((await visit(app, coordinator, '/work')).body, /asks for Suspects of Whimbrel/)
  assert.doesNotMatch((await visit(app, outsider, '/work')).body, /Whimbrel/)
})
