import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft, fixtureText, pasteText } from '#tests/support/drafts.ts'
import { photo } from '#tests/support/hostile-files.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeAgency, makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const crimeAgencyId = await makeAgency(database, partnership, {
  name: 'The National Crime Agency (NCA)',
  kind: 'police',
})
const coordinator = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const constable = await makePerson(database, { partnership, name: 'Wren Hollis' })
const TEXT = fixtureText('four-closed-one-awaited')

const rowsOf = async <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> =>
  (await database.owner.query<Row>(sql, [...values])).rows

/** The operation that an answer leads to. */
const operationIn = ({ headers }: LightMyRequestResponse): string => headers.location?.split(/[/?]/)[2] ?? ''

const putIntoNew = (draftId: string, name: string, actId = newId()) =>
  submit(app, coordinator, `/drafts/${draftId}/accept`, { actId, into: 'new', name })

test('a report becomes an operation with its premises, people and closures, each with its source', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  await acceptFacts(app, database, coordinator, { draftId })
  const answer = await putIntoNew(draftId, 'Heron')
  assert.equal(answer.statusCode, 303, answer.body)
  const operationId = operationIn(answer)
  const [operation] = await rowsOf(
    'select name, state, place, acted_on::text from operation where id = $1',
    operationId,
  )
  assert.deepEqual({ ...operation }, { name: 'Heron', state: 'acted', place: 'Harrowmere', acted_on: '2019-12-10' })
  const premises = await rowsOf<{ label: string }>(
    'select label from premises where operation_id = $1 order by id',
    operationId,
  )
  assert.deepEqual(
    premises.map(({ label }) => label),
    ['Brothel 1 of 4', 'Brothel 2 of 4', 'Brothel 3 of 4', 'Brothel 4 of 4', 'Property'],
  )
  const suspects = await rowsOf('select count, status from suspect_group where operation_id = $1', operationId)
  assert.deepEqual(
    suspects.map((group) => ({ ...group })),
    [{ count: 8, status: 'released under investigation' }],
  )
  const found = await rowsOf(
    'select count, age_group from found_group where operation_id = $1 order by count',
    operationId,
  )
  assert.deepEqual(
    found.map((group) => ({ ...group })),
    [
      { count: 1, age_group: 'child' },
      { count: 11, age_group: 'adult' },
    ],
  )
  const closures = await rowsOf<{ state: string; order_made_on: string | null; hearing_on: string | null }>(
    'select closure.state, order_made_on::text, hearing_on::text from closure join premises on premises.id = premises_id where closure.operation_id = $1 order by premises.id',
    operationId,
  )
  const order = { state: 'order', order_made_on: null, hearing_on: null }
  const awaited = { state: 'application', order_made_on: null, hearing_on: '2019-12-13' }
  assert.deepEqual(
    closures.map((closure) => ({ ...closure })),
    [order, order, order, order, awaited],
  )
  const [sourceless] = await rowsOf<{ count: number }>(
    `select count(*)::int from (select id from premises where operation_id = $1 union all select id from entry where operation_id = $1
       union all select id from closure where operation_id = $1 union all select id from suspect_group where operation_id = $1
       union all select id from found_group where operation_id = $1 union all select id from agency_part where operation_id = $1) record
     where not exists (select from fact_source where record_id = record.id and quote <> '')`,
    operationId,
  )
  assert.equal(sourceless?.count, 0)
  const [unlogged] = await rowsOf<{ count: number }>(
    `select count(*)::int from (select id from premises where operation_id = $1 union all select id from entry where operation_id = $1) record
     where not exists (select from ledger_entry where record_id = record.id)`,
    operationId,
  )
  assert.equal(unlogged?.count, 0)
})

test('an agency that the partnership knows by a longer name is found again; others are made', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  await acceptFacts(app, database, coordinator, { draftId, leaveOut: ({ kind }) => kind !== 'agency' })
  const answer = await putIntoNew(draftId, 'Plover')
  const operationId = operationIn(answer)
  const parts = await rowsOf<{ id: string; name: string }>(
    'select agency.id, agency.name from agency_part join agency on agency.id = agency_id where operation_id = $1 order by name',
    operationId,
  )
  assert.equal(parts.length, 3)
  assert.ok(parts.some(({ id }) => id === crimeAgencyId))
})

test('a fact that was refused leaves no record, and one that nobody decided on leaves none either', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const facts = await factsOfDraft(database, draftId)
  const arrests = facts.find(({ kind }) => kind === 'arrests')
  await submit(app, coordinator, `/drafts/${draftId}/facts/${arrests?.id}`, { decision: 'refuse' })
  await acceptFacts(app, database, coordinator, {
    draftId,
    leaveOut: ({ kind }) => kind === 'arrests' || kind === 'statement',
  })
  const answer = await putIntoNew(draftId, 'Teal')
  const operationId = operationIn(answer)
  const counts = await rowsOf<{ suspects: number; statements: number }>(
    `select (select count(*)::int from suspect_group where operation_id = $1) as suspects,
            (select count(*)::int from entry where operation_id = $1 and kind = 'statement') as statements`,
    operationId,
  )
  assert.deepEqual({ ...counts[0] }, { suspects: 0, statements: 0 })
  const kept = await factsOfDraft(database, draftId)
  assert.deepEqual(
    [kept.find(({ kind }) => kind === 'arrests')?.decision, kept.find(({ kind }) => kind === 'statement')?.decision],
    ['refused', 'proposed'],
  )
})

test('a fact that was changed is recorded as changed, with the words that it was read from', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const found = (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'people-found')
  const url = `/drafts/${draftId}/facts/${found?.id}`
  const wrong = await submit(app, coordinator, url, { decision: 'change', count: 'eleven', age_group: 'adult' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, new RegExp(`href="#change-${found?.id}-count"`))
  assert.match(wrong.body, new RegExp(`id="change-${found?.id}-count"[^>]*value="eleven"`))
  const right = await submit(app, coordinator, url, {
    decision: 'change',
    count: '12',
    sex: 'female',
    age_group: 'adult',
    nationalities: 'Hungarian\nRomanian',
  })
  assert.equal(right.headers.location, `/drafts/${draftId}#fact-${found?.id}`)
  const [kept] = (await factsOfDraft(database, draftId)).filter(({ id }) => id === found?.id)
  assert.equal(kept?.decision, 'changed')
  assert.partialDeepStrictEqual(kept.proposed, { count: 11 })
  const answer = await putIntoNew(draftId, 'Curlew')
  const operationId = operationIn(answer)
  const [record] = await rowsOf<{ count: number; quote: string }>(
    'select count, quote from found_group join fact_source on record_id = found_group.id where operation_id = $1',
    operationId,
  )
  assert.equal(record?.count, 12)
  assert.match(record?.quote ?? '', /11 Hungarian and Romanian women/)
})

test('the day of the orders stays asked for until a person gives it, and is then recorded', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const closure = (await factsOfDraft(database, draftId)).find(({ key }) => key === '/closure/0')
  const before = await visit(app, coordinator, `/drafts/${draftId}`)
  assert.match(before.body, /On which day was the order made\?/)
  const answer = await submit(app, coordinator, `/drafts/${draftId}/facts/${closure?.id}`, {
    decision: 'change',
    only: 'orderedOn',
    form: `answer-closure-order-date-not-stated-${closure?.id}`,
    'orderedOn-day': '12',
    'orderedOn-month': '12',
    'orderedOn-year': '2019',
  })
  assert.equal(answer.statusCode, 303)
  const after = await visit(app, coordinator, `/drafts/${draftId}`)
  assert.doesNotMatch(after.body, /On which day was the order made\?/)
  const [kept] = (await factsOfDraft(database, draftId)).filter(({ id }) => id === closure?.id)
  assert.equal(kept?.decision, 'changed')
  assert.partialDeepStrictEqual(kept.value, { orderedOn: '2019-12-12', count: 4 })
})

test('what a person adds is accepted from the start and names them as its source', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const mistaken = await submit(app, coordinator, `/drafts/${draftId}/facts`, {
    'kind-of-fact': 'note',
    form: 'give-note',
    value: '',
  })
  assert.equal(mistaken.statusCode, 422)
  const given = await submit(app, coordinator, `/drafts/${draftId}/facts`, {
    actId: newId(),
    'kind-of-fact': 'note',
    form: 'give-note',
    value: 'The landlord was told.',
  })
  assert.equal(given.statusCode, 303)
  const answer = await putIntoNew(draftId, 'Dunlin')
  const operationId = operationIn(answer)
  const [entry] = await rowsOf<{ body: string; quote: string }>(
    "select body, quote from entry join fact_source on record_id = entry.id where operation_id = $1 and kind = 'note'",
    operationId,
  )
  assert.deepEqual({ ...entry }, { body: 'The landlord was told.', quote: 'Given by Ash Calder, Fenshire Police' })
})

test('all sure facts are accepted at once and the others wait', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  await submit(app, coordinator, `/drafts/${draftId}/accept-sure`)
  for (const { certainty, decision } of await factsOfDraft(database, draftId)) {
    assert.equal(decision, certainty === 'sure' ? 'accepted' : 'proposed')
  }
})

test('a day without its year is not accepted before somebody gives the year', async () => {
  const draftId = await pasteText(
    app,
    coordinator,
    'Police raided a car wash in Harrowmere on 4 October and arrested two men.',
  )
  const day = (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'action-date')
  assert.equal(day?.value, '--10-04')
  const url = `/drafts/${draftId}/facts/${day.id}`
  const { body } = await visit(app, coordinator, `/drafts/${draftId}`)
  const card = body.slice(body.indexOf(`id="fact-${day.id}"`)).split('</article>', 1)[0] ?? ''
  assert.doesNotMatch(card, /value="accept"/)
  assert.match(card, new RegExp(`href="/drafts/${draftId}\\?change=${day.id}#change-${day.id}-value-year"`))
  assert.match(
    (await visit(app, coordinator, `/drafts/${draftId}?change=${day.id}`)).body,
    new RegExp(`id="change-${day.id}-value-year"`),
  )
  const refused = await submit(app, coordinator, url, { decision: 'accept' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, new RegExp(`href="#change-${day.id}-value-year">Day of action must include a year`))
  const given = { decision: 'change', 'value-day': '4', 'value-month': '10', 'value-year': '2018' }
  assert.equal((await submit(app, coordinator, url, given)).statusCode, 303)
  const after = (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'action-date')
  assert.deepEqual([after?.decision, after?.value], ['changed', '2018-10-04'])
})

test('a decision is undone, and what the reader had comes back', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const place = (await factsOfDraft(database, draftId)).find(({ kind }) => kind === 'place')
  const url = `/drafts/${draftId}/facts/${place?.id}`
  await submit(app, coordinator, url, { decision: 'change', value: 'Lower Harrowmere' })
  await submit(app, coordinator, url, { decision: 'reopen' })
  const [kept] = (await factsOfDraft(database, draftId)).filter(({ id }) => id === place?.id)
  assert.deepEqual([kept?.decision, kept?.value], ['proposed', 'Harrowmere'])
})

test('a draft is hidden from everyone but its owner, on every one of its addresses', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const [fact] = await factsOfDraft(database, draftId)
  assert.equal((await visit(app, constable, `/drafts/${draftId}`)).statusCode, 404)
  assert.equal((await visit(app, constable, `/drafts/${draftId}/accept`)).statusCode, 404)
  for (const end of [`/facts/${fact?.id}`, '/facts', '/accept-sure', '/accept', '/set-aside']) {
    const answer = await submit(app, constable, `/drafts/${draftId}${end}`, {
      decision: 'accept',
      'kind-of-fact': 'note',
      value: 'x',
      into: 'new',
      name: 'x',
    })
    assert.equal(answer.statusCode, 404, end)
  }
  assert.ok((await factsOfDraft(database, draftId)).every(({ decision }) => decision === 'proposed'))
  assert.doesNotMatch((await visit(app, constable, '/drafts')).body, new RegExp(draftId))
})

test('the same text sent twice is one draft, and the same acceptance sent twice is one operation', async () => {
  const actId = newId()
  const send = () => submit(app, coordinator, '/drafts/new', { actId, text: TEXT, title: 'Sent twice' })
  const drafts = await Promise.all([send(), send()])
  assert.deepEqual(
    drafts.map(({ headers }) => headers.location),
    [`/drafts/${actId}`, `/drafts/${actId}`],
  )
  await submit(app, coordinator, `/drafts/${actId}/accept-sure`)
  const again = newId()
  const [one, other] = await Promise.all([putIntoNew(actId, 'Knot', again), putIntoNew(actId, 'Knot', again)])
  assert.deepEqual([one.statusCode, other.statusCode], [303, 303])
  const operations = await rowsOf("select id from operation where name = 'Knot'")
  assert.equal(operations.length, 1)
  const premises = await rowsOf(
    'select premises.id from premises join operation on operation.id = operation_id where operation.name = $1',
    'Knot',
  )
  assert.ok(premises.length > 0 && premises.length <= 5)
})

test('somebody who is no coordinator is told who can make the operation, and loses nothing', async () => {
  const draftId = await pasteText(app, constable, TEXT)
  await submit(app, constable, `/drafts/${draftId}/accept-sure`)
  const page = await visit(app, constable, `/drafts/${draftId}/accept`)
  assert.match(page.body, /New operations are made by coordinators\. Ask Ash Calder, Fenshire Police/)
  const answer = await submit(app, constable, `/drafts/${draftId}/accept`, { into: 'new', name: 'Whimbrel' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /Ask Ash Calder, Fenshire Police/)
  assert.equal((await rowsOf("select id from operation where name = 'Whimbrel'")).length, 0)
  assert.ok((await factsOfDraft(database, draftId)).some(({ decision }) => decision === 'accepted'))
})

test('somebody who may not add to a strand that the facts need is told which, and whom to ask', async () => {
  const made = await submit(app, coordinator, '/operations/new', {
    actId: newId(),
    name: 'Sanderling',
    state: 'developing',
  })
  const operationId = operationIn(made)
  const strands = await rowsOf<{ id: string; kind: string }>(
    'select id, kind from strand where operation_id = $1',
    operationId,
  )
  for (const { id, kind } of strands.filter((strand) => ['command', 'closures'].includes(strand.kind))) {
    await database.owner.query(
      `insert into access_grant (partnership_id, strand_id, account_id, level, starts_at, reason, granted_by)
       values ($1, $2, $3, $4, now() - interval '1 day', 'Needed for the work', $5)`,
      [
        partnership.partnershipId,
        id,
        constable.accountId,
        kind === 'command' ? 'contribute' : 'exists',
        coordinator.accountId,
      ],
    )
  }
  const draftId = await pasteText(app, constable, TEXT, `/drafts/new?operation=${operationId}`)
  await acceptFacts(app, database, constable, {
    draftId,
    leaveOut: ({ kind }) => kind !== 'closure' && kind !== 'premises',
  })
  const refused = await submit(app, constable, `/drafts/${draftId}/accept`, { into: 'existing', operationId })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /strand Closures\. Ask Ash Calder, Fenshire Police/)
  assert.equal((await rowsOf('select id from premises where operation_id = $1', operationId)).length, 0)
  const facts = await factsOfDraft(database, draftId)
  for (const fact of facts.filter(({ kind }) => kind === 'closure')) {
    await submit(app, constable, `/drafts/${draftId}/facts/${fact.id}`, { decision: 'refuse' })
  }
  const accepted = await submit(app, constable, `/drafts/${draftId}/accept`, { into: 'existing', operationId })
  assert.equal(accepted.statusCode, 303, accepted.body)
  assert.equal((await rowsOf('select id from premises where operation_id = $1', operationId)).length, 5)
  const read = await visit(app, coordinator, `/drafts/${draftId}`)
  assert.equal(read.statusCode, 200, 'whoever reads the command strand reads the source')
  assert.doesNotMatch(read.body, /name="decision"/)
})

test('what an operation already says of itself is not overwritten by a text', async () => {
  const made = await submit(app, coordinator, '/operations/new', {
    actId: newId(),
    name: 'Ruff',
    state: 'acted',
    place: 'Eastwick',
  })
  const operationId = operationIn(made)
  const draftId = await pasteText(app, coordinator, TEXT, `/drafts/new?operation=${operationId}`)
  await acceptFacts(app, database, coordinator, {
    draftId,
    leaveOut: ({ kind }) => kind !== 'place' && kind !== 'action-date',
  })
  await submit(app, coordinator, `/drafts/${draftId}/accept`, { actId: newId(), into: 'existing', operationId })
  const [operation] = await rowsOf('select place, acted_on::text from operation where id = $1', operationId)
  assert.deepEqual({ ...operation }, { place: 'Eastwick', acted_on: '2019-12-10' })
  const notes = await rowsOf<{ body: string }>(
    "select body from entry where operation_id = $1 and kind = 'note'",
    operationId,
  )
  assert.deepEqual(
    notes.map(({ body }) => body),
    ['A text names this place: Harrowmere'],
  )
})

test('markup in a text is shown as text, in the text, in the facts and in the list', async () => {
  const hostile = `<script>alert(1)</script> Four suspected brothels in Harrowmere were raided. "><img src=x onerror=alert(2)> said Robin <b>Marsh</b>, who was pleased.`
  const draftId = await pasteText(app, coordinator, hostile)
  for (const url of [`/drafts/${draftId}`, '/drafts', `/drafts/${draftId}/accept`]) {
    const { body } = await visit(app, coordinator, url)
    assert.doesNotMatch(body, /<script>alert|<img src=x|<b>Marsh/, url)
  }
  assert.match((await visit(app, coordinator, `/drafts/${draftId}`)).body, /&lt;script&gt;alert\(1\)/)
})

const UNREADABLE = [
  { what: 'nothing', fields: { text: '   ' }, says: /Paste a text or choose a file/ },
  {
    what: 'more than may be read',
    fields: { text: 'word '.repeat(200_001), title: 'Kept' },
    says: /has 1,000,004 characters and must have 1,000,000 or fewer/,
  },
] as const

for (const { what, fields, says } of UNREADABLE) {
  test(`${what} is refused and what was typed stays`, async () => {
    const answer = await submit(app, coordinator, '/drafts/new', fields)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, says)
    if ('title' in fields) assert.match(answer.body, /value="Kept"/)
  })
}

const sendFile = (bytes: Buffer, filename = 'notes.txt') => {
  const boundary = 'boundary-of-a-test'
  const field = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `${field('formToken', coordinator.formToken)}${field('text', '')}${field('title', 'Call notes')}--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${filename}"\r\ncontent-type: text/plain\r\n\r\n`
  return app.inject({
    method: 'POST',
    url: '/drafts/new',
    headers: { cookie: coordinator.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

test('a text file is read like a text that was pasted', async () => {
  const answer = await sendFile(Buffer.from(TEXT))
  assert.equal(answer.statusCode, 303, answer.body)
  const page = await visit(app, coordinator, answer.headers.location ?? '')
  assert.match(page.body, /Call notes/)
  assert.match(page.body, /11 women/)
})

for (const [what, bytes, says] of [
  ['a picture', photo, /notes\.txt: This is a picture or a recording/],
  ['a text in letters that nobody can be sure of', Buffer.from('Pawe\xB3', 'latin1'), /cannot be told which letters/],
  ['an empty file', Buffer.alloc(0), /The file is empty/],
] as const) {
  test(`${what} is refused by name and with what to do, and the name that was typed stays`, async () => {
    const answer = await sendFile(bytes)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, says)
    assert.match(answer.body, /value="Call notes"/)
  })
}

test('the page of a text says which file it came in, and what an e-mail says of itself', async () => {
  const bytes = Buffer.from(
    'From: Robin Hale <robin@example.org>\nDate: Wed, 01 Jul 2026 14:05:00 +0100\nSubject: The <b>visit</b>\nMessage-ID: <1@example.org>\n\nEight men were arrested.',
  )
  const answer = await sendFile(bytes, 'C:\\mails\\visit.eml')
  const { body } = await visit(app, coordinator, answer.headers.location ?? '')
  assert.match(body, /Read from visit\.eml, 1 kB/)
  assert.match(body, new RegExp(hash('sha256', bytes)))
  assert.match(body, /Robin Hale &lt;robin@example\.org&gt;/)
  assert.match(body, /The &lt;b&gt;visit&lt;\/b&gt;/)
  assert.match(body, /1 July 2026/)
  assert.match(body, /nobody has checked who sent it/)
})

test('a draft that was set aside is decided on no longer and is found under its state', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const [fact] = await factsOfDraft(database, draftId)
  await submit(app, coordinator, `/drafts/${draftId}/set-aside`)
  const late = await submit(app, coordinator, `/drafts/${draftId}/facts/${fact?.id}`, { decision: 'accept' })
  assert.match(late.headers.location ?? '', /notice=drafts%3Adecided\.done\.tooLate/)
  assert.equal((await factsOfDraft(database, draftId))[0]?.decision, 'proposed')
  assert.match((await visit(app, coordinator, '/drafts?state=set-aside')).body, new RegExp(draftId))
})

test('every decision leaves a line in the ledger', async () => {
  const draftId = await pasteText(app, coordinator, TEXT)
  const [fact] = await factsOfDraft(database, draftId)
  await submit(app, coordinator, `/drafts/${draftId}/facts/${fact?.id}`, { decision: 'refuse' })
  const lines = await rowsOf<{ event: string; sealed: boolean }>(
    'select event, changes is not null as sealed from ledger_entry where record_id = $1 order by seq',
    draftId,
  )
  assert.deepEqual(
    lines.map((line) => ({ ...line })),
    [
      { event: 'text-read', sealed: true },
      { event: 'fact-decided', sealed: true },
    ],
  )
})
