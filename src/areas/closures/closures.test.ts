import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OperationStrand } from '#domain/access/strands.ts'
import { enterAccount } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeAgency, makePartnership, makePerson, submit, type TestPerson, visit } from '#tests/support/people.ts'
import { recordClosures } from './record-from-text.ts'

const { house, app, database } = await testHouse()
const partnership = await makePartnership(database)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', roles: ['coordinator'] })
const redCrossId = await makeAgency(database, partnership, { name: 'Red Cross Fenshire' })
const council = await makePerson(database, {
  partnership,
  agencyId: await makeAgency(database, partnership, { name: 'Fenmarsh Council', kind: 'council' }),
  name: 'Wren Holt',
})
const volunteer = await makePerson(database, { partnership, agencyId: redCrossId, name: 'Ash Field' })

async function as<Value>(person: TestPerson, act: (work: Work) => Promise<Value>): Promise<Value> {
  const now = house.clock.now()
  const { transaction, actor } = await enterAccount(house.pool, person.accountId, now)
  try {
    const value = await act(workOf(house, actor, transaction, now))
    await transaction.commit()
    return value
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

interface Made {
  readonly operationId: string
  readonly strands: Readonly<Record<OperationStrand, string>>
}

const makeOperation = (name: string): Promise<Made> =>
  as(maker, async ({ run, now }) => {
    const operationId = newId()
    await run('insert into operation (id, name, made_by) values ($1, $2, $3)', [operationId, name, maker.accountId])
    const opened = await run<{ kind: string; strand_id: string }>('select * from open_strands($1, $2, $3)', [
      operationId,
      now.toString(),
      'made-the-operation',
    ])
    const strands = Object.fromEntries(opened.map(({ kind, strand_id }) => [kind, strand_id])) as Made['strands']
    return { operationId, strands }
  })

async function makePremises({ operationId, strands }: Made, label: string, kind = 'brothel'): Promise<string> {
  const id = newId()
  await as(maker, ({ run, now }) =>
    run(
      'insert into premises (id, strand_id, operation_id, label, kind, recorded_at) values ($1, $2, $3, $4, $5, $6)',
      [id, strands.command, operationId, label, kind, now.toString()],
    ),
  )
  return id
}

const grant = (strandId: string, to: TestPerson, level: string) =>
  database.owner.query(
    "insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by) values ($1, $2, $3, $4, now() - interval '1 day', 'Part of the work', $5)",
    [partnership.partnershipId, strandId, to.accountId, level, maker.accountId],
  )

const heron = await makeOperation('Heron')
await grant(heron.strands['place-of-safety'], volunteer, 'read')
await grant(heron.strands.closures, council, 'contribute')
await grant(heron.strands.command, council, 'read')

const date = (field: string, text: string): Record<string, string> => {
  const [day = '', time] = text.split(' ')
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return {
    [`${field}-day`]: dayOfMonth,
    [`${field}-month`]: month,
    [`${field}-year`]: year,
    ...(time === undefined ? {} : { [`${field}-time`]: time }),
  }
}

const ACT = { route: 'anti-social-behaviour-2014' }

/** Records a closure as `person`; gives its id. */
async function record(premisesId: string, fields: Record<string, string>, person = maker): Promise<string> {
  const answer = await submit(app, person, `/premises/${premisesId}/closure/new`, { actId: newId(), ...ACT, ...fields })
  assert.equal(answer.statusCode, 303, answer.body)
  return /closures\/([0-9a-f-]+)/.exec(answer.headers.location ?? '')?.[1] ?? ''
}

/** Where the step that stands at a place in the life of a closure is corrected; the first of them says how it began. */
async function correctionOf(id: string, position = 1): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from closure_step where closure_id = $1 and position = $2 and struck_at is null',
    [id, position],
  )
  return `/closures/${id}/recorded/${rows[0]?.id}`
}

const stored = async (id: string) =>
  (await database.owner.query('select * from closure where id = $1', [id])).rows[0] as Record<string, unknown>

test('a 48 hour notice served at 10:00 on Christmas Eve 2019 ends on Friday 27 December at 10:00, with its working', async () => {
  const id = await record(await makePremises(heron, '3 Mill Lane'), {
    state: 'notice',
    noticeHours: '48',
    ...date('servedAt', '2019-12-24 10:00'),
  })
  for (const url of ['/closures', `/closures/${id}`, `/operations/${heron.operationId}/closures`]) {
    const { body, statusCode } = await visit(app, maker, url)
    assert.equal(statusCode, 200, url)
    assert.match(body, /Friday 27 December 2019 at 10:00am/, url)
    assert.match(body, /Christmas Day \(25 December\) is left out: s 80\(4\)/, url)
    assert.match(body, /14 hours run until midnight/, url)
    assert.match(body, /Check before you rely on this/, url)
  }
})

test('an order whose date nobody stated comes last, says that its clock cannot start, and asks for the date', async () => {
  const id = await record(await makePremises(heron, '4 Mill Lane'), { state: 'order', orderLength: 'three months' })
  const board = (await visit(app, council, '/closures')).body
  assert.match(board, /The clock cannot start/)
  assert.ok(board.indexOf('4 Mill Lane') > board.indexOf('3 Mill Lane'))
  assert.match(board, new RegExp(`href="/closures/${id}/steps/order"`))
  const given = await submit(app, council, `/closures/${id}/steps/order`, {
    version: '1',
    ...date('madeOn', '2026-11-12'),
    orderLength: 'three months',
  })
  assert.equal(given.statusCode, 303)
  assert.match((await visit(app, council, `/closures/${id}`)).body, /Friday 12 February 2027/)
})

test('a hearing after the statutory hour is marked', async () => {
  const id = await record(await makePremises(heron, '5 Mill Lane'), {
    state: 'application',
    noticeHours: '48',
    ...date('servedAt', '2019-12-10 06:30'),
    ...date('hearing', '2019-12-12 10:00'),
  })
  const warning =
    /later than the law allows: it must be heard by Thursday 12 December 2019 at 6:30am \([^)]*s 80\(3\)-\(4\)\)/
  assert.match((await visit(app, maker, `/closures/${id}`)).body, warning)
  assert.match((await visit(app, maker, '/closures?state=application')).body, warning)
})

test('a form sent twice is one closure, and leads to the same page', async () => {
  const premisesId = await makePremises(heron, '6 Mill Lane')
  const fields = { actId: newId(), ...ACT, state: 'notice', noticeHours: '24' }
  const [one, other] = await Promise.all(
    [1, 2].map(() => submit(app, maker, `/premises/${premisesId}/closure/new`, fields)),
  )
  const again = await submit(app, maker, `/premises/${premisesId}/closure/new`, fields)
  for (const answer of [one, other, again]) {
    assert.equal(answer?.statusCode, 303)
    assert.match(answer?.headers.location ?? '', new RegExp(`^/closures/${fields.actId}`))
  }
  const { rows } = await database.owner.query('select count(*)::int as count from ledger_entry where record_id = $1', [
    fields.actId,
  ])
  assert.deepEqual(rows, [{ count: 1 }])
})

test('two people who record the closure of the same premises: the second is led to the first', async () => {
  const premisesId = await makePremises(heron, '7 Mill Lane')
  const theirs = await record(premisesId, { state: 'notice' }, council)
  const answer = await submit(app, maker, `/premises/${premisesId}/closure/new`, {
    actId: newId(),
    ...ACT,
    state: 'order',
  })
  assert.equal(answer.statusCode, 409)
  assert.match(answer.body, new RegExp(`href="/closures/${theirs}"`))
})

test('two editors race: one is saved, the other sees both versions', async () => {
  const id = await record(await makePremises(heron, '8 Mill Lane'), {
    state: 'notice',
    ...date('servedAt', '2026-11-10 09:00'),
  })
  const send = (person: TestPerson, hour: string) =>
    submit(app, person, `/closures/${id}/steps/application`, { version: '1', ...date('hearing', `2026-11-11 ${hour}`) })
  const answers = await Promise.all([send(maker, '10:15'), send(council, '14:45')])
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([303, 409]))
  const lost = answers.find(({ statusCode }) => statusCode === 409)?.body ?? ''
  assert.match(lost, /Somebody changed this while you were writing/)
  const [saved, mine] =
    (await stored(id))['hearing_at'] === '2026-11-11T10:15:00Z' ? ['10:15am', '14:45'] : ['2:45pm', '10:15']
  assert.match(lost, new RegExp(`at ${saved}`))
  assert.match(lost, new RegExp(`value="${mine}"`))
  assert.match(lost, /name="version" value="2"/)
})

test('a step that cannot have happened so is refused with its reason and citation', async () => {
  const id = await record(await makePremises(heron, '9 Mill Lane'), {
    state: 'application',
    ...date('servedAt', '2019-12-10 09:00'),
  })
  const tooLong = await submit(app, maker, `/closures/${id}/steps/order`, {
    version: '1',
    ...date('madeOn', '2019-12-12'),
    ...date('endsOn', '2020-03-13'),
  })
  assert.equal(tooLong.statusCode, 422)
  assert.match(
    tooLong.body,
    /it can end on 12 March 2020 at the latest \(Anti-social Behaviour, Crime and Policing Act 2014, s 80\(6\)\)/,
  )
  const never = await submit(app, maker, `/closures/${id}/steps/discharged`, {
    version: '1',
    ...date('endedOn', '2019-12-12'),
  })
  assert.equal(never.statusCode, 422)
  assert.match(never.body, /There is no order to discharge[^<]*s 83/)
  assert.equal((await stored(id))['version'], 1)
})

test('a correction needs a reason, keeps it, and can take a date back', async () => {
  const id = await record(await makePremises(heron, '10 Mill Lane'), {
    state: 'order',
    ...date('madeOn', '2026-11-02'),
  })
  const without = await submit(app, maker, await correctionOf(id), { version: '1', state: 'order', ...ACT })
  assert.equal(without.statusCode, 422)
  const answer = await submit(app, maker, await correctionOf(id), {
    version: '1',
    state: 'order',
    ...ACT,
    reason: 'The date was of another order',
  })
  assert.equal(answer.statusCode, 303)
  assert.equal((await stored(id))['order_made_on'], null)
  assert.match((await visit(app, maker, `/records/closure/${id}/history`)).body, /The date was of another order/)
})

test('an order that has run out is listed with what has ended, not with what goes on', async () => {
  await record(await makePremises(heron, '11 Mill Lane'), { state: 'order', ...date('madeOn', '2019-12-11') })
  assert.doesNotMatch((await visit(app, maker, '/closures')).body, /11 Mill Lane/)
  const ended = (await visit(app, maker, '/closures?state=ended')).body
  assert.match(ended, /11 Mill Lane/)
  assert.match(ended, /Closure order has run out/)
})

test('an order is extended, ends with its extension, and can be corrected back', async () => {
  const id = await record(await makePremises(heron, '15 Mill Lane'), {
    state: 'order',
    ...date('madeOn', '2026-09-01'),
    ...date('endsOn', '2026-12-01'),
  })
  const extend = (version: string, to: string) =>
    submit(app, maker, `/closures/${id}/steps/extended`, {
      version,
      ...date('extendedOn', '2026-11-20'),
      ...date('extendedTo', to),
    })
  const longer = await extend('1', '2027-03-02')
  assert.equal(longer.statusCode, 422)
  assert.match(
    longer.body,
    /the order can end on 1 March 2027 at the latest \(Anti-social Behaviour, Crime and Policing Act 2014, s 82\)/,
  )
  assert.equal((await extend('1', '2027-02-15')).statusCode, 303)
  const { body } = await visit(app, maker, `/closures/${id}`)
  assert.match(body, /Monday 15 February 2027, granted on Friday 20 November 2026/)
  assert.match(body, /From Monday 15 February 2027 to Friday 14 May 2027/)
  assert.match(body, /Counted as if the order ceases on Monday 15 February 2027/)
  assert.doesNotMatch(body, /Order ceased on/)
  assert.match((await visit(app, maker, '/closures?state=order')).body, /Monday 15 February 2027/)
  assert.match((await visit(app, maker, `/records/closure/${id}/history`)).body, /The court extended the order/)
  const back = await submit(app, maker, await correctionOf(id, 2), {
    version: '2',
    strike: 'yes',
    reason: 'It was another order that was extended',
  })
  assert.equal(back.statusCode, 303, back.body)
  assert.deepEqual((await stored(id))['order_extended_to'], [])
})

test('an order that has ended is not extended, and its costs run from the end that it stated', async () => {
  const id = await record(await makePremises(heron, '16 Mill Lane'), {
    state: 'order',
    ...date('madeOn', '2026-07-01'),
    ...date('endsOn', '2026-10-01'),
  })
  const late = await submit(app, maker, `/closures/${id}/steps/extended`, {
    version: '1',
    ...date('extendedOn', '2026-10-02'),
    ...date('extendedTo', '2026-11-01'),
  })
  assert.equal(late.statusCode, 422)
  assert.match(late.body, /The order had ended on 1 October 2026[^<]*s 82/)
  const { body } = await visit(app, maker, `/closures/${id}`)
  assert.match(body, /Costs of a closure/)
  assert.match(body, /Thursday 31 December 2026/)
})

test('a board holds fifty; the next ones are one link away', async () => {
  const tern = await makeOperation('Tern')
  for (let nth = 1; nth <= 51; nth += 1)
    await record(await makePremises(tern, `Unit ${nth}`), {
      state: 'application',
      noticeHours: '48',
      ...date('servedAt', '2026-10-24 08:00'),
      ...date('hearing', '2026-10-30'),
    })
  const board = `/closures?operation=${tern.operationId}`
  const first = await visit(app, maker, board)
  assert.equal([...first.body.matchAll(/Unit \d+<\/a>/g)].length, 50)
  assert.ok(first.body.length < 200_000, `${first.body.length} characters`)
  assert.match(first.body, new RegExp(`href="/closures\\?operation=${tern.operationId}&amp;page=2"`))
  assert.equal([...(await visit(app, maker, `${board}&page=2`)).body.matchAll(/Unit \d+<\/a>/g)].length, 1)
})

test('whoever has the place of safety only finds no closure anywhere', async () => {
  const id = await record(await makePremises(heron, '12 Mill Lane'), { state: 'notice' })
  assert.doesNotMatch((await visit(app, volunteer, '/closures')).body, /Mill Lane/)
  for (const url of [`/closures/${id}`, `/closures/${id}/steps/served`, `/operations/${heron.operationId}/closures`]) {
    assert.equal((await visit(app, volunteer, url)).statusCode, 404, url)
  }
  assert.equal(
    (
      await submit(app, volunteer, `/closures/${id}/steps/served`, {
        version: '1',
        ...date('servedAt', '2026-11-10 09:00'),
      })
    ).statusCode,
    404,
  )
})

test('whoever may read closures and not premises sees the deadline without the address', async () => {
  const id = await record(await makePremises(heron, '14 Mill Lane'), {
    state: 'notice',
    noticeHours: '24',
    ...date('servedAt', '2026-11-10 09:00'),
  })
  const clerk = await makePerson(database, { partnership, name: 'Fern Cole' })
  await grant(heron.strands.closures, clerk, 'read')
  for (const url of ['/closures', `/closures/${id}`]) {
    const { body } = await visit(app, clerk, url)
    assert.match(body, /Premises held in the strand Command/)
    assert.match(body, /Thursday 12 November 2026 at 9:00am/)
    assert.doesNotMatch(body, /Mill Lane/)
  }
  assert.equal((await visit(app, clerk, `/closures/${id}/steps/application`)).statusCode, 404)
})

test('whoever may only know that the strand exists is told whom to ask', async () => {
  const knower = await makePerson(database, { partnership, name: 'Jay Reed' })
  await grant(heron.strands.closures, knower, 'exists')
  const { body, statusCode } = await visit(app, knower, `/operations/${heron.operationId}/closures`)
  assert.equal(statusCode, 200)
  assert.match(body, /ask Robin Marsh, Fenshire Police/)
  assert.doesNotMatch(body, /Mill Lane/)
})

test('every page of a closure opens and says why it is seen', async () => {
  const premisesId = await makePremises(heron, '13 Mill Lane')
  assert.equal((await visit(app, council, `/premises/${premisesId}/closure/new`)).statusCode, 200)
  const id = await record(premisesId, { state: 'application', ...date('hearing', '2026-11-30') })
  for (const step of [
    '',
    '/steps/served',
    '/steps/application',
    '/steps/order',
    '/steps/extended',
    '/steps/refused',
    '/steps/cancelled',
    '/steps/discharged',
    (await correctionOf(id)).replace(`/closures/${id}`, ''),
  ]) {
    const { body, statusCode } = await visit(app, council, `/closures/${id}${step}`)
    assert.equal(statusCode, 200, step)
    assert.match(body, /You can see this because Robin Marsh gave you access/, step)
  }
  const { rows } = await database.owner.query(
    "select count(*)::int as count from ledger_entry where record_id = $1 and event = 'closure-looked-at'",
    [id],
  )
  assert.deepEqual(rows, [{ count: 9 }])
})

/** Facts of a text of the maker; gives their ids. */
async function makeFacts(count: number): Promise<readonly string[]> {
  const draftId = newId()
  const ids = Array.from({ length: count }, () => newId())
  await as(maker, async ({ run, now }) => {
    await run(
      "insert into draft (id, owner_id, title, body, sha256, made_at) values ($1, $2, 'A text', 'x', '\\x00', $3)",
      [draftId, maker.accountId, now.toString()],
    )
    for (const [index, id] of ids.entries()) {
      await run(
        "insert into draft_fact (id, draft_id, position, key, kind, value, spans, certainty) values ($1, $2, 1, $3, 'closure', '{}', '[]', 'sure')",
        [id, draftId, `/closure/${index}`],
      )
    }
  })
  return ids
}

test('closures of an accepted text are recorded on the premises that they can only be about, each with its source and line', async () => {
  const luton = await makeOperation('Kestrel')
  for (const label of ['A', 'B', 'C', 'D']) await makePremises(luton, label)
  await makePremises(luton, 'E', 'property')
  const [factId = '', pendingId = ''] = await makeFacts(2)
  const closure = { kind: 'closure order', duration: null, hearingOn: null, orderedOn: null } as const
  await as(maker, (work) =>
    recordClosures(work, {
      type: 'facts-accepted',
      operationId: luton.operationId,
      strands: luton.strands,
      facts: [
        {
          kind: 'closure',
          quote: 'four brothels are closed for three months',
          sources: [{ factId, quote: 'four brothels are closed for three months' }],
          value: { ...closure, count: 4, duration: 'three months', status: 'granted' },
        },
        {
          kind: 'closure',
          quote: 'a fifth property comes to court',
          sources: [{ factId: pendingId, quote: 'a fifth property comes to court' }],
          value: { ...closure, count: 1, status: 'pending', hearingOn: '2019-12-13' },
        },
      ],
    }),
  )
  const { rows } = await database.owner.query(
    `select closure.state, order_made_on, closure_step.facts ->> 'orderLength' as order_length, hearing_on, route_assumed
     from closure join closure_step on closure_step.closure_id = closure.id where closure.operation_id = $1 order by closure.id`,
    [luton.operationId],
  )
  assert.deepEqual(rows, [
    ...[1, 2, 3, 4].map(() => ({
      state: 'order',
      order_made_on: null,
      order_length: 'three months',
      hearing_on: null,
      route_assumed: true,
    })),
    { state: 'application', order_made_on: null, order_length: null, hearing_on: '2019-12-13', route_assumed: true },
  ])
  const kept = await database.owner.query<{ record_kind: string; count: number }>(
    "select record_kind, count(*)::int as count from fact_source where quote <> '' group by record_kind order by 1",
  )
  assert.deepEqual(kept.rows, [
    { record_kind: 'closure', count: 5 },
    { record_kind: 'entry', count: 2 },
  ])
  const page = (await visit(app, maker, `/operations/${luton.operationId}/closures`)).body
  assert.match(page, /The text does not say under which Act/)
})

test('a closure is never recorded on premises that the text may not mean', async () => {
  const heath = await makeOperation('Harrier')
  await makePremises(heath, 'Car wash 1', 'car wash')
  await makePremises(heath, 'Car wash 2', 'car wash')
  const salon = await makePremises(heath, 'Nail bar', 'nail bar')
  const [salonId = '', washId = '', anyId = ''] = await makeFacts(3)
  const closure = {
    kind: 'closure order',
    duration: null,
    hearingOn: null,
    orderedOn: null,
    status: 'granted',
  } as const
  const fact = (factId: string, quote: string, count: number | null) => ({
    kind: 'closure' as const,
    quote,
    sources: [{ factId, quote }],
    value: { ...closure, count },
  })
  await as(maker, (work) =>
    recordClosures(work, {
      type: 'facts-accepted',
      operationId: heath.operationId,
      strands: heath.strands,
      facts: [
        fact(washId, 'one of the two car washes was closed', 1),
        fact(anyId, 'four brothels were closed', 4),
        fact(salonId, 'a closure order under the Anti-social Behaviour Act for the nail bar', null),
      ],
    }),
  )
  const { rows } = await database.owner.query('select premises_id from closure where operation_id = $1', [
    heath.operationId,
  ])
  assert.deepEqual(rows, [{ premises_id: salon }])
  const notes = await database.owner.query<{ body: string }>(
    'select body from entry where operation_id = $1 order by id',
    [heath.operationId],
  )
  assert.equal(notes.rows.length, 2)
  for (const { body } of notes.rows) assert.match(body, /does not say which of the premises are meant/)
})

test('a date that cannot be so, and what an extension leaves unsaid, stay open, with a note that says why', async () => {
  const petrel = await makeOperation('Petrel')
  for (const kind of ['brothel', 'flat', 'farm']) await makePremises(petrel, kind, kind)
  const [orderId = '', refusedId = '', extendedId = ''] = await makeFacts(3)
  const closure = { kind: 'closure order', count: 1, duration: 'three months', hearingOn: null } as const
  await as(maker, (work) =>
    recordClosures(work, {
      type: 'facts-accepted',
      operationId: petrel.operationId,
      strands: petrel.strands,
      facts: [
        {
          kind: 'closure',
          quote: 'the brothel was closed in 2099 (Anti-social Behaviour Act)',
          sources: [{ factId: orderId, quote: 'the brothel was closed in 2099 (Anti-social Behaviour Act)' }],
          value: { ...closure, status: 'granted', orderedOn: '2099-01-01' },
        },
        {
          kind: 'closure',
          quote: 'for the flat it was refused in 2098 (Anti-social Behaviour Act)',
          sources: [{ factId: refusedId, quote: 'for the flat it was refused in 2098 (Anti-social Behaviour Act)' }],
          value: { ...closure, status: 'refused', orderedOn: '2098-01-01' },
        },
        {
          kind: 'closure',
          quote: 'for the farm it was extended again (Anti-social Behaviour Act)',
          sources: [{ factId: extendedId, quote: 'for the farm it was extended again (Anti-social Behaviour Act)' }],
          value: { ...closure, status: 'extended', orderedOn: '2026-11-02' },
        },
      ],
    }),
  )
  const { rows } = await database.owner.query(
    `select closure.state, order_made_on, order_ends_on, closure_step.facts ->> 'orderLength' as order_length, ended_on
     from closure join closure_step on closure_step.closure_id = closure.id where closure.operation_id = $1 order by closure.id`,
    [petrel.operationId],
  )
  const open = { order_made_on: null, order_ends_on: null, order_length: null, ended_on: null }
  assert.deepEqual(rows, [
    { ...open, state: 'order', order_length: 'three months' },
    { ...open, state: 'refused' },
    { ...open, state: 'order' },
  ])
  const notes = await database.owner.query<{ body: string }>(
    'select body from entry where operation_id = $1 order by id',
    [petrel.operationId],
  )
  const [order, refused, extended, ...more] = notes.rows.map(({ body }) => body)
  assert.deepEqual(more, [])
  assert.match(
    order ?? '',
    /date 1 January 2099, which was left open\. .*must be today.*s 80\(5\).*“the brothel was closed in 2099/,
  )
  assert.match(refused ?? '', /date 1 January 2098, which was left open/)
  assert.match(
    extended ?? '',
    /Extended on: 2 November 2026\. For how long: three months\..*“for the farm it was extended again/,
  )
})
