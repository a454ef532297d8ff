import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const DAY_BEFORE = NOW.subtract({ hours: 24 })
const clock = movableClock(NOW)
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
const partnership = await makePartnership(database)
const strandId = partnership.reportsStrandId
const robin = await makePerson(database, { partnership, name: 'Robin Lead', at: NOW })
const ash = await makePerson(database, { partnership, name: 'Ash Asks', at: NOW })
const wren = await makePerson(database, { partnership, name: 'Wren Allows', at: NOW })
const keeper = await makePerson(database, { partnership, name: 'Kim Keeper', roles: ['keeper'], at: NOW })
for (const to of [robin, ash, wren])
  await makeGrantAt(database, { to, by: robin, strandId, level: 'contribute', at: DAY_BEFORE })

async function report(): Promise<string> {
  clock.set(NOW)
  return (await makeReport(house, { answers: answersWith({ knownAs: 'confidential' }) })).id
}
async function ask(who: TestPerson, id: string, actId = newId(), reason = 'A sister may be next'): Promise<string> {
  const asked = await submit(app, who, `/reports/${id}/identity`, { actId, because: 'child', reason })
  assert.equal(asked.statusCode, 303)
  return actId
}
const answer = (who: TestPerson, id: string, request: string) =>
  submit(app, who, `/reports/${id}/identity/${request}`, {
    actId: newId(),
    answer: 'granted',
    answerReason: 'I agree that we must',
  })
const sees = async (who: TestPerson, id: string): Promise<boolean> =>
  (await visit(app, who, `/reports/${id}/identity/look`)).body.includes('07700 900123')

/** Who could be one with Ash, who asks; and what the page and the database make of it. */
const TIED: readonly {
  readonly what: string
  readonly says: RegExp
  readonly right?: { readonly by: TestPerson; readonly at: Temporal.Instant }
  readonly issued?: { readonly by: TestPerson | undefined; readonly at: Temporal.Instant }
}[] = [
  {
    what: 'whose account Ash set up, however long ago',
    says: /Whoever asked set up your account/,
    issued: { by: ash, at: NOW.subtract({ hours: 24 * 400 }) },
  },
  {
    what: 'whose account somebody set up six days before',
    says: /less than 7 days before/,
    issued: { by: robin, at: NOW.subtract({ hours: 24 * 6 }) },
  },
  {
    what: 'whose account was set up since, from the command line',
    says: /less than 7 days before/,
    issued: { by: undefined, at: NOW.add({ seconds: 1 }) },
  },
  {
    what: 'whom Ash let into reports',
    says: /let into reports by whoever asked/,
    right: { by: ash, at: DAY_BEFORE },
  },
  {
    what: 'who was let into reports after it was asked',
    says: /or after they asked/,
    right: { by: robin, at: NOW },
  },
]

async function tied({ right, issued }: (typeof TIED)[number]): Promise<TestPerson> {
  const second = await makePerson(database, { partnership, name: 'Sam Second', at: NOW })
  const { by, at } = right ?? { by: robin, at: DAY_BEFORE }
  await makeGrantAt(database, { to: second, by, strandId, level: 'contribute', at })
  if (issued !== undefined)
    await database.owner.query('insert into credential (account_id, issued_at, issued_by) values ($1, $2, $3)', [
      second.accountId,
      issued.at.toString(),
      issued.by?.accountId ?? null,
    ])
  return second
}

for (const tie of TIED)
  test(`two people are two: somebody ${tie.what} answers nothing, on the page or past it`, async () => {
    const second = await tied(tie)
    const id = await report()
    const actId = await ask(ash, id)
    clock.pass('PT1M')
    const { body } = await visit(app, second, `/reports/${id}/identity`)
    assert.match(body, tie.says)
    assert.doesNotMatch(body, /Do you allow it/)
    const refused = await answer(second, id, actId)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, tie.says)
    assert.equal(await answersPast(second, actId), 0)
    assert.equal(await sees(ash, id), false)
    assert.equal((await answer(wren, id, actId)).statusCode, 303, 'another answers')
  })

/** How many requests the database lets somebody answer, whatever the page shows them. */
async function answersPast({ accountId }: TestPerson, request: string): Promise<number | null> {
  const client = await database.owner.connect()
  try {
    await client.query('begin; set local role daybreak_system')
    await client.query('select from enter_account($1, $2)', [accountId, clock.now().toString()])
    await client.query('set local role daybreak_app')
    const answered = await client.query(
      `update identity_request set answer = 'refused', answered_by = $2, answered_at = now(), answer_reason = 'x' where id = $1`,
      [request, accountId],
    )
    return answered.rowCount
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('whoever was let in by an agency’s right that is older and from another answers', async () => {
  const agencyId = await makeAgency(database, partnership)
  await makeGrantAt(database, {
    to: { agencyId },
    by: robin,
    strandId,
    level: 'contribute',
    at: DAY_BEFORE,
  })
  const member = await makePerson(database, { partnership, agencyId, name: 'Mel Member', at: NOW })
  const id = await report()
  const actId = await ask(ash, id)
  assert.equal((await answer(member, id, actId)).statusCode, 303)
  assert.equal(await sees(ash, id), true)
})

test('the keeper’s list goes by when it was asked, whatever id the asker chose', async () => {
  const hidden = '00000000-0000-4000-8000-000000000001'
  for (let time = 0; time < 31; time += 1) await ask(ash, await report())
  const id = await report()
  clock.pass('PT1M')
  await ask(ash, id, hidden, 'A reason to hide')
  const { body } = await visit(app, keeper, '/reports/identities')
  assert.match(body, /A reason to hide/)
  const older = /href="(\/reports\/identities\?before=[^"]+)"/.exec(body)?.[1] ?? ''
  const next = await visit(app, keeper, older)
  assert.doesNotMatch(next.body, /A reason to hide/)
  assert.match(next.body, /Who opened whose identity[^]*id="opening-/)
})

test('the keeper is shown from whom whoever answered had their account and their right', async () => {
  const second = await makePerson(database, { partnership, name: 'Sam Second', at: NOW })
  await makeGrantAt(database, { to: second, by: robin, strandId, level: 'contribute', at: DAY_BEFORE })
  const issued = [second.accountId, NOW.subtract({ hours: 24 * 8 }).toString(), wren.accountId]
  await database.owner.query('insert into credential (account_id, issued_at, issued_by) values ($1, $2, $3)', issued)
  const id = await report()
  const actId = await ask(ash, id)
  assert.equal((await answer(second, id, actId)).statusCode, 303)
  const { body } = await visit(app, keeper, '/reports/identities')
  const [section = ''] = body.match(new RegExp(`aria-labelledby="opening-${actId}"[^]*?</section>`)) ?? []
  assert.match(
    section,
    /set up the account[^]*Wren Allows, Saturday 14 November 2026[^]*let them add[^]*Robin Lead, Saturday 21 November 2026/,
  )
})
