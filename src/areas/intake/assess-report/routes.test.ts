import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const clock = movableClock(NOW)
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const partnership = await makePartnership(database)
const person = async (name: string, level?: 'read' | 'contribute' | 'lead') => {
  const made = await makePerson(database, { partnership, name, at: NOW })
  const at = NOW.subtract({ hours: 1 })
  if (level !== undefined)
    await makeGrantAt(database, { to: made, by: made, strandId: partnership.reportsStrandId, level, at })
  return made
}
const ash = await person('Ash Adder', 'contribute')
const wren = await person('Wren Adder', 'contribute')
const reader = await person('Ria Reader', 'read')
const nobody = await person('Noe Nothing')

// A session ends after an hour in which nothing was asked.
beforeEach(() => clock.set(NOW))

const FORM = {
  threat: 'The men may move them tonight',
  harm: 'Beatings, two men',
  risk: 'Likely, within hours',
  vulnerability: '',
  opportunity: '',
  reasons: 'Two neighbours say the same',
  child: 'no',
  life: 'no',
  level: 'high',
  laterBecause: '',
  version: '0',
}

const assess = (who: TestPerson, id: string, fields: Readonly<Record<string, string>> = {}) =>
  submit(app, who, `/reports/${id}/assess`, { actId: newId(), ...FORM, ...fields })
const one = async (sql: string, values: unknown[]) => (await database.owner.query(sql, values)).rows[0]
const standing = (id: string) => one('select risk, due_at, urgent from report where id = $1', [id])
const alertsOf = async (id: string) =>
  (
    await database.owner.query(
      'select reasons, acknowledged_at from report_alert where report_id = $1 order by raised_at',
      [id],
    )
  ).rows

test('an assessment is kept, and risk and the next look follow it; the latest counts', async () => {
  const { id } = await makeReport(house)
  assert.equal((await assess(ash, id)).statusCode, 303)
  assert.deepEqual(await standing(id), { risk: 'high', due_at: '2026-11-23T09:00:00Z', urgent: [] })
  clock.pass('PT50M')
  assert.equal((await assess(wren, id, { level: 'standard', version: '1', threat: 'They have left' })).statusCode, 303)
  assert.deepEqual(await standing(id), { risk: 'standard', due_at: '2026-11-29T09:50:00Z', urgent: [] })
  const { body } = await visit(app, reader, `/reports/${id}/assess`)
  assert.ok(body.indexOf('They have left') < body.indexOf('The men may move them tonight'))
  assert.doesNotMatch(body, /name="threat"/, 'who only reads has no form')
  const onReport = (await visit(app, reader, `/reports/${id}`)).body
  assert.match(onReport, /They have left/)
  assert.doesNotMatch(onReport, /move them tonight/)
  assert.equal((await alertsOf(id)).length, 0)
})

test('what was written lies open nowhere, and the ledger says who assessed and how grave', async () => {
  const { id } = await makeReport(house)
  const actId = newId()
  await assess(ash, id, { actId })
  const { rows } = await database.owner.query('select t::text from report_assessment t')
  assert.ok(!JSON.stringify(rows).includes('neighbours'))
  const line = await one('select event, record_id, account_id, changes from ledger_entry where id = $1', [actId])
  assert.deepEqual([line.event, line.record_id, line.account_id], ['report-assessed', id, ash.accountId])
  assert.ok(!line.changes.toString('latin1').includes('high'))
})

test('a child or a danger to life that was not known alerts as if it had been reported, once', async () => {
  const { id } = await makeReport(house)
  await assess(ash, id, { child: 'yes' })
  assert.deepEqual(await alertsOf(id), [{ reasons: ['child'], acknowledged_at: null }])
  assert.deepEqual((await standing(id)).urgent, ['child'])
  await assess(ash, id, { child: 'yes', life: 'yes', level: 'immediate', version: '1' })
  assert.deepEqual(await alertsOf(id), [{ reasons: ['life', 'child'], acknowledged_at: null }])
  await assess(ash, id, { child: 'yes', life: 'yes', level: 'immediate', version: '2' })
  assert.equal((await alertsOf(id)).length, 1)
})

test('what is found after somebody has the first alert alerts anew', async () => {
  const { id } = await makeReport(house, { answers: answersWith({ child: true }) })
  const { id: alert } = await one('select id from report_alert where report_id = $1', [id])
  await submit(app, ash, `/reports/${id}/acknowledge`, { alert, version: '1' })
  await assess(ash, id, { child: 'yes' })
  assert.equal((await alertsOf(id)).length, 1, 'the child was known')
  await assess(ash, id, { child: 'yes', life: 'yes', level: 'high', version: '1' })
  assert.deepEqual(
    (await alertsOf(id)).map(({ reasons, acknowledged_at }) => [reasons, acknowledged_at !== null]),
    [
      [['child'], true],
      [['life'], false],
    ],
  )
})

test('every mistake is named at once and nothing typed is lost', async () => {
  const { id } = await makeReport(house)
  const { statusCode, body } = await assess(ash, id, {
    threat: '',
    child: '',
    level: '',
    reasons: '',
    harm: 'Kept words',
  })
  assert.equal(statusCode, 422)
  for (const said of [
    /Enter the threat: what may happen/,
    /Select yes if a child/,
    /Select how grave/,
    /Enter the reasons for this level/,
    /Kept words/,
  ])
    assert.match(body, said)
})

const BOXES = { 'lookAgain-day': '1', 'lookAgain-month': '12', 'lookAgain-year': '2026', 'lookAgain-time': '9am' }
const REFUSED = [
  [{ life: 'yes', level: 'medium' }, /Select high or immediate/],
  [BOXES, /Enter why it is looked at later/],
  [{ ...BOXES, 'lookAgain-month': '10' }, /must be in the future/],
] as const

for (const [fields, said] of REFUSED)
  test(`an assessment is sent back: ${said.source}`, async () => {
    const { id } = await makeReport(house)
    const { statusCode, body } = await assess(ash, id, fields)
    assert.equal(statusCode, 422)
    assert.match(body, said)
    assert.equal((await standing(id)).risk, null)
  })

test('a later look with a reason stands', async () => {
  const { id } = await makeReport(house)
  assert.equal((await assess(ash, id, { ...BOXES, laterBecause: 'The family is abroad until then' })).statusCode, 303)
  assert.equal((await standing(id)).due_at, '2026-12-01T09:00:00Z')
})

test('of two who assess at once the second sees what the first found, with their own words kept', async () => {
  const { id } = await makeReport(house)
  const both = await Promise.all([
    assess(ash, id, { threat: 'Seen by Ash' }),
    assess(wren, id, { threat: 'Seen by Wren' }),
  ])
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode).toSorted((first, second) => first - second),
    [303, 409],
  )
  const late = both.find(({ statusCode }) => statusCode === 409)?.body ?? ''
  assert.match(late, /Somebody assessed this report while you were writing/)
  assert.match(late, /Seen by Ash[\s\S]*Seen by Wren|Seen by Wren[\s\S]*Seen by Ash/)
  assert.match(late, /name="version" value="1"/)
})

test('a closed report is not assessed, and who may not add finds nothing', async () => {
  const { id } = await makeReport(house)
  for (const who of [reader, nobody]) assert.equal((await assess(who, id)).statusCode, 404)
  await database.owner.query(
    `update report set state = 'closed', closed_at = now(), closed_because = 'test', due_at = null where id = $1`,
    [id],
  )
  assert.equal((await assess(ash, id)).statusCode, 409)
  assert.match((await visit(app, ash, `/reports/${id}/assess`)).body, /This report is closed/)
})

test('what is overdue is found in the queue', async () => {
  const { id } = await makeReport(house)
  await assess(ash, id, { level: 'immediate' })
  const overdue = async () => (await visit(app, ash, '/reports?overdue=yes&state=any')).body.includes(id)
  clock.pass('PT59M')
  assert.equal(await overdue(), false)
  clock.pass('PT2M')
  assert.equal(await overdue(), true)
})

test('a report that is closed while somebody assesses it stays closed, is not due, and nothing typed is lost', async () => {
  const { id } = await makeReport(house)
  const closing = await database.owner.connect()
  await closing.query('begin')
  await closing.query(
    "update report set state = 'closed', closed_at = now(), closed_because = 'test', due_at = null where id = $1",
    [id],
  )
  const assessed = assess(ash, id)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await closing.query('commit')
  closing.release()
  const { statusCode, body } = await assessed
  assert.equal(statusCode, 409)
  assert.match(body, /This report is closed/)
  assert.match(body, /Two neighbours say the same/)
  assert.deepEqual(await standing(id), { risk: null, due_at: null, urgent: [] })
  await assert.rejects(
    database.owner.query('update report set due_at = now() where id = $1', [id]),
    /report_closed_is_never_due/,
  )
})
