import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { submitFile } from '#tests/support/upload.ts'

const START = Temporal.Instant.from('2019-12-24T12:00Z')
const { app, database } = await testHouse({}, movableClock(START))
const partnership = await makePartnership(database)
const at = START.subtract({ hours: 24 * 30 })
const lead = await makePerson(database, { partnership, name: 'Robin Marsh', rank: 'superintendent', at: START })
const inspector = await makePerson(database, { partnership, name: 'Wren Holt', rank: 'inspector', at: START })
const heron = await makeOperationAt(database, lead, { at, name: 'Heron' })
for (const strandId of [heron.strands.closures, heron.strands.command])
  await makeGrantAt(database, { to: inspector, by: lead, strandId, level: 'contribute', at })

const date = (field: string, text: string): Record<string, string> => {
  const [on = '', time] = text.split(' ')
  const [year = '', month = '', day = ''] = on.split('-')
  const boxes = { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
  return time === undefined ? boxes : { ...boxes, [`${field}-time`]: time }
}

async function makePremises(label: string): Promise<string> {
  const id = newId()
  await database.owner.query(
    `insert into premises (id, partnership_id, strand_id, operation_id, recorded_by, recorded_at, label, kind)
     values ($1, $2, $3, $4, $5, $6, $7, 'flat')`,
    [id, lead.partnershipId, heron.strands.command, heron.id, lead.accountId, at.toString(), label],
  )
  return id
}

const begin = (premisesId: string, fields: Readonly<Record<string, string>> = { state: 'preparing' }) =>
  submit(app, lead, `/premises/${premisesId}/closure/new`, {
    actId: newId(),
    route: 'anti-social-behaviour-2014',
    ...fields,
  })

/** Records a closure; gives its address. */
async function prepare(label: string, fields?: Readonly<Record<string, string>>): Promise<string> {
  const { headers, body } = await begin(await makePremises(label), fields)
  const [address] = /^\/closures\/[0-9a-f-]+/.exec(headers.location ?? '') ?? []
  assert.ok(address !== undefined, body)
  return address
}

/** How often a closure was changed, as its forms say it. */
async function versionOf(address: string): Promise<string> {
  const { rows } = await database.owner.query<{ version: number }>('select version from closure where id = $1', [
    address.replace('/closures/', ''),
  ])
  return String(rows[0]?.version)
}

const take = async (address: string, step: string, fields: Readonly<Record<string, string>>, who: TestPerson = lead) =>
  submit(app, who, `${address}/steps/${step}`, { actId: newId(), version: await versionOf(address), ...fields })

const ISSUED = {
  by: 'Robin Marsh',
  role: 'superintendent',
  ...date('issuedAt', '2019-12-24 09:00'),
  noticeHours: '48',
  why: 'It goes on every night',
  advice: 'Example Law Centre, 01632 960112',
}
const SERVICE = {
  served: 'notice',
  how: 'prominent-place',
  where: 'Front door',
  ...date('doneAt', '2019-12-24 10:00'),
  by: 'A constable',
  outcome: 'done',
}

test('what nobody recorded before the notice is asked for, and the notice is recorded late with a reason', async () => {
  const address = await prepare('1 Mill Lane')
  const refused = await take(address, 'issued', ISSUED)
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Exploitation alone is not the test[^<]*s 76\(1\)/)
  assert.match(refused.body, /name="lateBecause"/)
  assert.equal(await versionOf(address), '1')
  const reason = 'The papers are in the safe of the duty office'
  assert.equal((await take(address, 'issued', { ...ISSUED, lateBecause: reason })).statusCode, 303)
  const { body } = await visit(app, lead, address)
  assert.match(body, /Recorded as a late entry\.<\/strong> The papers are in the safe/)
  assert.match(body, /Nobody was recorded as consulted/)
})

test('what cannot have happened so is offered no late entry', async () => {
  const address = await prepare('2 Mill Lane')
  const refused = await take(address, 'issued', { ...ISSUED, by: 'Fern Cole', role: 'inspector' })
  assert.equal(refused.statusCode, 422)
  assert.match(
    refused.body,
    /it takes: superintendent or above; or council[^<]*\(Anti-social Behaviour, Crime and Policing Act 2014, s 77\)/,
  )
  assert.doesNotMatch(refused.body, /name="lateBecause"/)
  const insists = await take(address, 'issued', { ...ISSUED, role: 'inspector', by: 'Fern Cole', lateBecause: 'Late' })
  assert.equal(insists.statusCode, 422)
  assert.equal(await versionOf(address), '1')
})

test('an inspector does not sign as a superintendent, and may record that a superintendent did', async () => {
  const address = await prepare('3 Mill Lane')
  const late = { lateBecause: 'Written down the same morning' }
  const own = await take(address, 'issued', { ...ISSUED, by: 'wren holt', ...late }, inspector)
  assert.equal(own.statusCode, 422)
  assert.match(own.body, /Your account says inspector: nobody signs for themselves as more/)
  assert.equal((await take(address, 'issued', { ...ISSUED, ...late }, inspector)).statusCode, 303)
})

const photoOf = (size: number) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer()

test('a notice on a door is kept with its photo; what is no photo is refused with everything that was typed', async () => {
  const address = await prepare('4 Mill Lane', { state: 'notice', noticeHours: '48' })
  const send = async (bytes: Uint8Array, filename = 'door.jpg') =>
    submitFile(app, lead, `${address}/steps/service`, {
      file: { field: 'photo', filename, bytes },
      fields: { actId: newId(), version: await versionOf(address), ...SERVICE },
    })
  const photo = await photoOf(64)
  for (const [bytes, words] of [
    [Buffer.from('This is no picture'), /The photo must be a JPEG or PNG/],
    [photo.subarray(0, 200), /The photo cannot be opened/],
    [Buffer.concat([photo, Buffer.alloc(15_000_000)]), /must be smaller than 15 MB|too (large|long)/],
  ] as const) {
    const refused = await send(bytes)
    assert.ok([413, 422].includes(refused.statusCode), `${refused.statusCode}`)
    assert.match(refused.body, words)
    if (refused.statusCode === 422) assert.match(refused.body, /value="Front door"/)
  }
  assert.equal(await versionOf(address), '1')
  const files = await database.owner.query('select 1 from stored_file')
  assert.equal(files.rowCount, 0)
  assert.equal((await send(photo)).statusCode, 303)
  const { body } = await visit(app, lead, address)
  const [, href = ''] = /<img class="app-step__photo" src="([^"]+)"/.exec(body) ?? []
  const shown = await visit(app, lead, href)
  assert.equal(shown.statusCode, 200)
  assert.match(String(shown.headers['content-type']), /^image\/jpeg/)
  assert.match(body, /Friday 27 December 2019 at 10:00am/)
})

test('a mistake leads to the box that it is about, and to the page where the form has no such box', async () => {
  const address = await prepare('5 Mill Lane', {
    state: 'application',
    ...date('hearing', '2019-12-23 10:00'),
    noticeHours: '48',
  })
  const ahead = await take(address, 'service', { ...SERVICE, ...date('doneAt', '2019-12-24 12:01') })
  assert.match(ahead.body, /<a href="#doneAt-day">/)
  const missed = await take(address, 'service', SERVICE)
  assert.equal(missed.statusCode, 422)
  assert.match(missed.body, /<a href="#main-content">The hearing is before the service of the notice/)
})

/** Where the last step that was taken of a closure is corrected. */
async function lastStepOf(address: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from closure_step where closure_id = $1 and struck_at is null order by position desc limit 1',
    [address.replace('/closures/', '')],
  )
  return `${address}/recorded/${rows[0]?.id}`
}

const correct = async (address: string, fields: Readonly<Record<string, string>>) =>
  submit(app, lead, await lastStepOf(address), { actId: newId(), version: await versionOf(address), ...fields })

test('a correction takes the mark of a late entry away from nothing that is still late, and sets it on what becomes late', async () => {
  const address = await prepare('6 Mill Lane')
  await take(address, 'issued', { ...ISSUED, lateBecause: 'The papers are in the safe' })
  const why = { ...ISSUED, why: 'It goes on every night, neighbours say', reason: 'A word was missing' }
  assert.equal((await correct(address, why)).statusCode, 303)
  const kept = (await visit(app, lead, address)).body
  assert.match(kept, /Recorded as a late entry\.<\/strong> The papers are in the safe/)
  assert.match(kept, /neighbours say/)

  const order = await prepare('7 Mill Lane', { state: 'application', ...date('servedAt', '2019-12-10 09:00') })
  const made = { ...date('madeOn', '2019-12-12'), court: 'Example Magistrates’ Court' }
  assert.equal((await take(order, 'order', made)).statusCode, 303)
  assert.doesNotMatch((await visit(app, lead, order)).body, /late entry/)
  await correct(order, { ...made, ...date('madeOn', '2019-12-16'), reason: 'It was the Monday' })
  const late = (await visit(app, lead, order)).body
  assert.match(late, /Recorded as a late entry\.<\/strong> It was the Monday/)
  assert.match(late, /decided after the time in which the application had to be heard/)
})

test('a correction that a later step cannot follow is refused with its reason', async () => {
  const address = await prepare('8 Mill Lane')
  await take(address, 'issued', { ...ISSUED, lateBecause: 'Late' })
  const issue = await lastStepOf(address)
  await take(address, 'service', SERVICE)
  const refused = await submit(app, lead, issue, {
    actId: newId(),
    version: await versionOf(address),
    strike: 'yes',
    reason: 'It was another one',
  })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /No notice has been issued yet[^<]*s 77/)
})

const orderUntil = (endsOn: string) => ({ state: 'order', ...date('madeOn', '2019-10-01'), ...date('endsOn', endsOn) })

test('premises are closed a second time when the first closure has ended, and not on its last day', async () => {
  const addressOf = ({ headers }: Awaited<ReturnType<typeof begin>>) =>
    /^\/closures\/[0-9a-f-]+/.exec(headers.location ?? '')?.[0]
  const standing = await makePremises('9 Mill Lane')
  const first = addressOf(await begin(standing, orderUntil('2019-12-24')))
  assert.equal((await begin(standing)).statusCode, 409)
  assert.equal((await visit(app, lead, `/premises/${standing}/closure/new`)).headers.location, first)

  const over = await makePremises('10 Mill Lane')
  const ended = addressOf(await begin(over, orderUntil('2019-12-23')))
  assert.equal((await visit(app, lead, `/premises/${over}/closure/new`)).statusCode, 200)
  const again = addressOf(await begin(over))
  assert.ok(again !== undefined && again !== ended)
  assert.equal((await visit(app, lead, `/premises/${over}/closure/new`)).headers.location, again)
  assert.match((await visit(app, lead, again)).body, /Being prepared/)
  assert.match((await visit(app, lead, ended ?? '')).body, /Closure order has run out/)
})
