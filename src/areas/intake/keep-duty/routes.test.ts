import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

// A Sunday in winter: what is typed in London is what is stored.
const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => NOW })
const mailed = await testHouse(
  { DAYBREAK_DEMO: 'off', SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'daybreak@example.org' },
  { now: () => NOW },
)
const partnership = await makePartnership(database)
const person = async (name: string, level?: 'read' | 'contribute' | 'lead') => {
  const made = await makePerson(database, { partnership, name, at: NOW })
  const at = NOW.subtract({ hours: 1 })
  if (level !== undefined)
    await makeGrantAt(database, { to: made, by: made, strandId: partnership.reportsStrandId, level, at })
  return made
}
const lead = await person('Robin Lead', 'lead')
const ash = await person('Ash First', 'contribute')
const wren = await person('Wren Second', 'contribute')
const reader = await person('Ria Reader', 'read')
const nobody = await person('Noe Nothing')

const boxes = (field: string, [day, time]: readonly [day: number, time: string]) => ({
  [`${field}-day`]: String(day),
  [`${field}-month`]: '11',
  [`${field}-year`]: '2026',
  [`${field}-time`]: time,
})
type Time = readonly [day: number, time: string]
const fieldsOf = (who: TestPerson, place: string, from: Time, until: Time) => ({
  person: who.accountId,
  place,
  ...boxes('from', from),
  ...boxes('until', until),
})
const keep = async (by: TestPerson, fields: Readonly<Record<string, string>>) => {
  const actId = newId()
  return { actId, ...(await submit(app, by, '/reports/duty', { actId, ...fields })) }
}
const empty = () => database.owner.query('delete from duty_turn')
const list = async (who = reader): Promise<string> => (await visit(app, who, '/reports/duty')).body

test('a lead puts people on duty, everybody who reads reports sees who, and gaps are said in words', async () => {
  await empty()
  assert.match(await list(), /Nobody is first on duty from Sunday 22 November 2026 at 9:00am until Sunday 6 December/)
  assert.equal((await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))).statusCode, 303)
  assert.equal((await keep(lead, fieldsOf(wren, 'second', [22, '9am'], [29, '9am']))).statusCode, 303)
  const body = await list()
  assert.match(body, /First on duty<\/dt>\s*<dd[^>]*>\s*<p[^>]*>Ash First, Fenshire Police/)
  assert.match(body, /Second on duty<\/dt>\s*<dd[^>]*>\s*<p[^>]*>Wren Second/)
  assert.match(body, /Nobody is first on duty from Monday 23 November 2026 at 6:00pm/)
  assert.doesNotMatch(body, /name="person"/, 'who only reads changes nothing')
})

test('somebody on duty who no longer works on reports is shown to be told nothing, and leaves a gap', async () => {
  await empty()
  await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))
  const end = 'update access_grant set ended_at = $2, ended_by = $1, ended_because = $3 where account_id = $1'
  await database.owner.query(end, [ash.accountId, NOW.toString(), 'Left'])
  const body = await list()
  assert.match(body, /No longer works on reports: is not told/)
  assert.match(body, /Nobody is first on duty from Sunday 22 November 2026 at 9:00am/)
  await database.owner.query(
    'update access_grant set ended_at = null, ended_by = null, ended_because = null where account_id = $1',
    [ash.accountId],
  )
})

const REFUSED = [
  [
    'somebody is first then already',
    fieldsOf(wren, 'first', [23, '5pm'], [24, '6pm']),
    /Somebody is first on duty in this time already/,
  ],
  [
    'they are on duty then already',
    fieldsOf(ash, 'second', [22, '10am'], [22, '11am']),
    /This person is on duty in this time already/,
  ],
  ['it ends before it starts', fieldsOf(wren, 'second', [25, '5pm'], [24, '6pm']), /The turn must end after it starts/],
  ['it is past', fieldsOf(wren, 'second', [21, '5pm'], [24, '6pm']), /must not start in the past/],
  ['they may not add to reports', fieldsOf(reader, 'second', [24, '5pm'], [25, '6pm']), /Choose who is on duty/],
] as const

for (const [why, fields, said] of REFUSED)
  test(`a turn is sent back because ${why}`, async () => {
    await empty()
    await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))
    const { statusCode, body } = await keep(lead, fields)
    assert.equal(statusCode, 422)
    assert.match(body, said)
    assert.equal((await database.owner.query('select from duty_turn')).rowCount, 1)
  })

test('of two who put somebody first on duty at once, one is told that somebody was faster', async () => {
  await empty()
  const both = await Promise.all([
    keep(lead, fieldsOf(ash, 'first', [24, '9am'], [25, '6pm'])),
    keep(lead, fieldsOf(wren, 'first', [24, '9am'], [25, '6pm'])),
  ])
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other),
    [303, 422],
  )
})

test('the database keeps two from being first at once, whatever the page thinks', async () => {
  await empty()
  await keep(lead, fieldsOf(ash, 'first', [24, '9am'], [25, '6pm']))
  const { rows } = await database.owner.query('select * from duty_turn')
  const { partnership_id: home, strand_id: strand, starts_at: from, ends_at: until } = rows[0]
  await assert.rejects(
    database.owner.query(
      `insert into duty_turn (id, partnership_id, strand_id, account_id, place, starts_at, ends_at, kept_by, kept_at) values ($1, $2, $3, $4, 'first', $5, $6, $4, $5)`,
      [newId(), home, strand, wren.accountId, from, until],
    ),
    { constraint: 'duty_turn_is_nobody_elses' },
  )
})

test('a turn is changed, ended and called off, each with its line', async () => {
  await empty()
  const { actId: id } = await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))
  const change = { ...fieldsOf(wren, 'first', [22, '9am'], [24, '6pm']), version: '1' }
  assert.equal((await submit(app, lead, `/reports/duty/${id}`, { actId: newId(), ...change })).statusCode, 303)
  assert.match(await list(), /Wren Second[\s\S]*Tuesday 24 November/)
  const late = await submit(app, lead, `/reports/duty/${id}`, { actId: newId(), ...change })
  assert.equal(late.statusCode, 409)
  assert.match(late.body, /Somebody changed this turn meanwhile/)
  assert.equal((await submit(app, lead, `/reports/duty/${id}/end`, { actId: newId() })).statusCode, 303)
  assert.match(await list(), /<strong class="app-nobody">Nobody<\/strong>/)
  assert.equal((await visit(app, lead, `/reports/duty/${id}`)).statusCode, 404)
  const { rows } = await database.owner.query(
    'select event from ledger_entry where record_id = $1 and kind <> $2 order by seq',
    [id, 'consultation'],
  )
  assert.deepEqual(
    rows.map(({ event }) => event),
    ['duty-turn-kept', 'duty-turn-changed', 'duty-turn-ended'],
  )
})

test('somebody takes the place of a turn that was ended in the same minute', async () => {
  await empty()
  const { actId: id } = await keep(lead, fieldsOf(ash, 'first', [22, '8:30am'], [23, '6pm']))
  await submit(app, lead, `/reports/duty/${id}/end`, { actId: newId() })
  assert.equal((await keep(lead, fieldsOf(ash, 'first', [22, '8:59am'], [23, '6pm']))).statusCode, 303)
})

test('only leads keep the rota, and who holds nothing finds none', async () => {
  await empty()
  const { actId: id } = await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))
  const fields = fieldsOf(wren, 'second', [22, '9am'], [23, '6pm'])
  for (const who of [ash, reader, nobody]) {
    assert.equal((await keep(who, fields)).statusCode, 404)
    assert.equal((await visit(app, who, `/reports/duty/${id}`)).statusCode, 404)
    assert.equal((await submit(app, who, `/reports/duty/${id}/end`, { actId: newId() })).statusCode, 404)
  }
  assert.equal((await visit(app, nobody, '/reports/duty')).statusCode, 404)
})

test('whether anybody is sent an e-mail is said in words', async () => {
  assert.match(await list(), /No mail server is set, so nobody is sent an e-mail/)
  const elsewhere = await makePartnership(mailed.database)
  const other = await makePerson(mailed.database, { partnership: elsewhere, at: NOW })
  const held = { to: other, by: other, strandId: elsewhere.reportsStrandId, level: 'lead', at: NOW } as const
  await makeGrantAt(mailed.database, held)
  assert.match((await visit(mailed.app, other, '/reports/duty')).body, /Each of them is sent an e-mail/)
})

/** What the form of the open alert on the page of alerts carries. */
async function seenOf(who: TestPerson): Promise<{ alert: string; version: string }> {
  const { body } = await visit(app, who, '/reports/alerts')
  const found = /name="alert" value="(?<alert>[^"]+)"><input type="hidden" name="version" value="(?<version>[^"]+)"/
  const { alert = '', version = '' } = found.exec(body)?.groups ?? {}
  return { alert, version }
}

test('an alert for which there is more than was seen is not acknowledged, and what is new is shown', async () => {
  await empty()
  const { id } = await makeReport(house, { answers: answersWith({ child: true }) })
  const seen = await seenOf(ash)
  assert.equal(seen.version, '1')
  const acknowledge = (fields: Record<string, string>) => submit(app, ash, `/reports/${id}/acknowledge`, fields)
  const open = async () =>
    (
      await database.owner.query(
        'select reasons from report_alert where report_id = $1 and acknowledged_at is null order by id',
        [id],
      )
    ).rows.map(({ reasons }) => reasons)
  await database.owner.query(
    "update report_alert set reasons = array['life', 'child'], times = 2, again_at = $2 where report_id = $1",
    [id, NOW.toString()],
  )
  const sentBack = await acknowledge(seen)
  assert.equal(sentBack.statusCode, 409)
  assert.match(sentBack.body, /There is more than you had seen[\s\S]*Danger to life[\s\S]*Raised again/)
  assert.deepEqual(await open(), [['life', 'child']])
  // Somebody else has that one, and the reporter is in danger again: a form that was opened before knows nothing of it.
  const before = await seenOf(ash)
  assert.equal((await submit(app, wren, `/reports/${id}/acknowledge`, before)).statusCode, 303)
  await database.owner.query(
    `insert into report_alert (report_id, partnership_id, strand_id, reasons, raised_at)
     select id, partnership_id, strand_id, array['life', 'child'], $2 from report where id = $1`,
    [id, NOW.toString()],
  )
  for (const fields of [before, {}, { alert: 'x', version: '1' }]) {
    const again = await acknowledge(fields)
    assert.equal(again.statusCode, 409)
    assert.match(again.body, /There is more than you had seen/)
  }
  assert.deepEqual(await open(), [['life', 'child']])
  assert.equal((await acknowledge(await seenOf(ash))).statusCode, 303)
  assert.deepEqual(await open(), [])
})

test('an alert stands on every page of whoever is on duty until the first one acknowledges it', async () => {
  await empty()
  await keep(lead, fieldsOf(ash, 'first', [22, '9am'], [23, '6pm']))
  const { id } = await makeReport(house, { answers: answersWith({ life: true }) })
  const banner = async (who: TestPerson) => (await visit(app, who, '/work')).body.includes('1 alert waits')
  assert.deepEqual(
    [await banner(ash), await banner(wren), await banner(reader), await banner(nobody)],
    [true, false, false, false],
  )
  assert.match((await visit(app, ash, '/reports/alerts')).body, /I have read this, I have it, and I act on it now/)
  const seen = await seenOf(ash)
  for (const who of [reader, nobody])
    assert.equal((await submit(app, who, `/reports/${id}/acknowledge`, seen)).statusCode, 404)
  const both = await Promise.all([ash, wren].map((who) => submit(app, who, `/reports/${id}/acknowledge`, seen)))
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other),
    [303, 409],
  )
  const late = both.find(({ statusCode }) => statusCode === 409)?.body ?? ''
  assert.match(late, /Somebody else has it already[\s\S]*(?:Ash First|Wren Second), Fenshire Police has it/)
  assert.equal(await banner(ash), false)
  assert.match((await visit(app, reader, `/reports/${id}`)).body, /has it: acknowledged/)
  const { rows } = await database.owner.query(
    `select event from ledger_entry where record_id = $1 and event = 'alert-acknowledged'`,
    [id],
  )
  assert.equal(rows.length, 1)
})
