import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import {
  acceptFacts,
  factsOfDraft,
  cardOf as findCard,
  pasteText,
  choose as press,
  type StoredFact,
  shownTexts,
} from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const analyst = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const colleague = await makePerson(database, { partnership, name: 'Wren Hollis' })

const FIRST = `2021-03-12
Eight people were arrested on suspicion of modern slavery. Four suspected brothels in Marlby were raided by police on 9 March 2021.
Nine women were taken to a reception centre.`
const SECOND = `2021-03-14
Seven people were arrested on suspicion of modern slavery. Four brothels in Marlby were raided on 9 March 2021.
Officers seized £4,000.`

/** Two drafts of the analyst, side by side. */
async function sideBySide(first = FIRST, second = SECOND): Promise<readonly [string, string]> {
  const one = await pasteText(app, analyst, first)
  const other = await pasteText(app, analyst, second)
  const answer = await submit(app, analyst, `/drafts/${one}/beside`, { other })
  assert.equal(answer.headers.location?.split('?')[0], `/drafts/${one}`, answer.body)
  return [one, other]
}

/** The card of a fact that stands beside others. */
const cardOf = (draftId: string, { id }: StoredFact) => findCard(app, analyst, draftId, id)

const ofKind = async (draftId: string, kind: string): Promise<StoredFact> => {
  const fact = (await factsOfDraft(database, draftId)).find((one) => one.kind === kind)
  assert.ok(fact, `${kind} in the draft`)
  return fact
}

const choose = (draftId: string, fact: StoredFact, choice: (id: string) => string) =>
  press(app, analyst, { draftId, fact, choice: choice(fact.id) })

const decisionOf = async (draftId: string, kind: string) => (await ofKind(draftId, kind)).decision

const rowsOf = async <Row extends object>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> =>
  (await database.owner.query<Row>(sql, [...values])).rows.map((row) => ({ ...row }))

test('what two texts say alike is one card with both sources, and is decided on once', async () => {
  const [one, other] = await sideBySide()
  const premises = await ofKind(one, 'premises')
  const body = await cardOf(one, premises)
  assert.match(body, /the same in 2 texts/)
  assert.equal(body.match(/<blockquote/g)?.length, 2)
  await choose(one, premises, () => 'all')
  assert.deepEqual([await decisionOf(one, 'premises'), await decisionOf(other, 'premises')], ['accepted', 'accepted'])
  await choose(one, premises, () => 'reopen')
  assert.deepEqual([await decisionOf(one, 'premises'), await decisionOf(other, 'premises')], ['proposed', 'proposed'])
})

test('of two figures one is taken, or the other, both, or neither', async () => {
  const [one, other] = await sideBySide()
  const arrests = await ofKind(one, 'arrests')
  const body = await cardOf(one, arrests)
  assert.match(body, /2 texts differ/)
  assert.match(body, /published 12 Mar 2021[\s\S]*published 14 Mar 2021/)
  for (const [choice, decisions] of [
    ['only', ['accepted', 'refused']],
    ['all', ['accepted', 'accepted']],
    ['none', ['refused', 'refused']],
  ] as const) {
    await choose(one, arrests, (id) => (choice === 'only' ? `only ${id}` : choice))
    assert.deepEqual([await decisionOf(one, 'arrests'), await decisionOf(other, 'arrests')], decisions)
  }
})

const acceptAll = (draftId: string) => acceptFacts(app, database, analyst, { draftId })

const putIntoNew = async (draftId: string, name: string, actId = newId()) =>
  submit(app, analyst, `/drafts/${draftId}/accept`, {
    actId,
    into: 'new',
    name,
    texts: await shownTexts(app, analyst, `/drafts/${draftId}/accept`),
  })
const putInto = (draftId: string, operationId: string, person = analyst) =>
  submit(app, person, `/drafts/${draftId}/accept`, { actId: newId(), into: 'existing', operationId })

const operationIn = (location: string | undefined): string => location?.split(/[/?]/)[2] ?? ''

async function newOperation(draftId: string, name: string): Promise<string> {
  const answer = await putIntoNew(draftId, name)
  assert.match(String(answer.headers.location), /^\/operations\//, answer.body)
  return operationIn(answer.headers.location)
}

test('the whole gathering is accepted at once: one record for what is the same, with a source for each text', async () => {
  const [one, other] = await sideBySide()
  await choose(one, await ofKind(one, 'premises'), () => 'all')
  await choose(one, await ofKind(one, 'arrests'), (id) => `only ${id}`)
  const actId = newId()
  const answer = await putIntoNew(other, 'Kite', actId)
  assert.equal(answer.headers.location?.split('?')[0], `/operations/${actId}`, answer.body)
  const operationId = operationIn(answer.headers.location)
  const states = await rowsOf('select state, operation_id from draft where id = any ($1) order by id', [one, other])
  assert.deepEqual(
    states,
    Array.from({ length: 2 }, () => ({ state: 'accepted', operation_id: operationId })),
  )
  const premises = await rowsOf<{ sources: number }>(
    `select (select count(*)::int from fact_source where record_id = premises.id and agrees) as sources
     from premises where operation_id = $1`,
    operationId,
  )
  assert.deepEqual(
    premises,
    Array.from({ length: 4 }, () => ({ sources: 2 })),
  )
  assert.deepEqual(await rowsOf('select count from suspect_group where operation_id = $1', operationId), [{ count: 8 }])
  const lines = await rowsOf('select from ledger_entry where event = $1 and record_id = any ($2)', 'draft-accepted', [
    one,
    other,
  ])
  assert.equal(lines.length, 2)
  // The same form twice does nothing twice.
  const again = await putIntoNew(other, 'Kite', actId)
  assert.equal(again.statusCode, 303)
  assert.equal((await rowsOf('select from premises where operation_id = $1', operationId)).length, 4)
})

test('two figures that were accepted each for itself are chosen between before anything is put in', async () => {
  const one = await pasteText(app, analyst, FIRST)
  const other = await pasteText(app, analyst, SECOND)
  for (const id of [one, other]) await acceptAll(id)
  await submit(app, analyst, `/drafts/${one}/beside`, { other })
  const answer = await putIntoNew(one, 'Heron')
  assert.match(String(answer.headers.location), new RegExp(`^/drafts/${one}`))
  assert.deepEqual(await rowsOf("select from operation where name = 'Heron'"), [])
  const arrests = await ofKind(one, 'arrests')
  assert.match(await cardOf(one, arrests), /More than one of these is accepted/)
  await choose(one, arrests, () => 'all')
  const operationId = await newOperation(one, 'Heron')
  const groups = await rowsOf('select count from suspect_group where operation_id = $1 order by count', operationId)
  assert.deepEqual(groups, [{ count: 7 }, { count: 8 }])
})

test('a text that is taken out stands alone again, the others stay together', async () => {
  const [one, other] = await sideBySide()
  const third = await pasteText(app, analyst, FIRST)
  await submit(app, analyst, `/drafts/${other}/beside`, { other: third })
  await submit(app, analyst, `/drafts/${one}/part`, {})
  const rows = await rowsOf('select id, beside_id from draft where id = any ($1) order by id', [one, other, third])
  assert.deepEqual(rows, [
    { id: one, beside_id: null },
    { id: other, beside_id: null },
    { id: third, beside_id: other },
  ])
})

test("somebody else's draft is put beside nothing, and nobody else decides on what stands side by side", async () => {
  const [one] = await sideBySide()
  const theirs = await pasteText(app, colleague, SECOND)
  assert.equal((await submit(app, analyst, `/drafts/${one}/beside`, { other: theirs })).statusCode, 422)
  assert.equal((await submit(app, colleague, `/drafts/${theirs}/beside`, { other: one })).statusCode, 422)
  for (const act of ['beside', 'part', 'meant-for', 'side-by-side'])
    assert.equal((await submit(app, colleague, `/drafts/${one}/${act}`, {})).statusCode, 404, act)
  assert.equal((await visit(app, colleague, `/drafts/${one}/beside`)).statusCode, 404)
  await assert.rejects(
    database.owner.query('update draft set beside_id = $1 where id = $2', [one, theirs]),
    /draft_is_beside_one_of_its_owner/,
  )
})

test('what has changed meanwhile is not decided on unseen', async () => {
  const [one] = await sideBySide()
  const arrests = await ofKind(one, 'arrests')
  const shown = /name="shown" value="([^"]+)"/.exec(await cardOf(one, arrests))?.[1] ?? ''
  assert.notEqual(shown, '')
  const third = await pasteText(app, analyst, SECOND.replace('Seven', 'Five'))
  await submit(app, analyst, `/drafts/${one}/beside`, { other: third })
  const fields = { fact: arrests.id, shown, choice: `only ${arrests.id}` }
  await submit(app, analyst, `/drafts/${one}/side-by-side`, fields)
  assert.equal(await decisionOf(one, 'arrests'), 'proposed')
})

/** An operation made of the first text, and the second meant for it. */
async function addedTo(name: string): Promise<{ readonly operationId: string; readonly draftId: string }> {
  const one = await pasteText(app, analyst, FIRST)
  await acceptAll(one)
  const operationId = await newOperation(one, name)
  return { operationId, draftId: await pasteText(app, analyst, SECOND, `/drafts/new?operation=${operationId}`) }
}

test('what stands already gains a further source, and no second record', async () => {
  const { operationId, draftId } = await addedTo('Plover')
  const premises = await ofKind(draftId, 'premises')
  assert.match(await cardOf(draftId, premises), /in the operation already/)
  await choose(draftId, premises, () => 'all')
  assert.match(String((await putInto(draftId, operationId)).headers.location), /^\/operations\//)
  const rows = await rowsOf<{ id: string; sources: number }>(
    `select id, (select count(*)::int from fact_source where record_id = premises.id) as sources from premises where operation_id = $1`,
    operationId,
  )
  assert.deepEqual(
    rows.map(({ sources }) => sources),
    [2, 2, 2, 2],
  )
  const { body } = await visit(app, analyst, `/premises/${rows[0]?.id}`)
  assert.equal(body.match(/<blockquote/g)?.length, 2)
})

test('another figure is kept with what stands as differing, and changes nothing of it', async () => {
  const { operationId, draftId } = await addedTo('Teal')
  const arrests = await ofKind(draftId, 'arrests')
  assert.match(await cardOf(draftId, arrests), /differs from what stands/)
  await choose(draftId, arrests, (id) => `keep ${id}`)
  assert.equal(await decisionOf(draftId, 'arrests'), 'differs')
  assert.match(String((await putInto(draftId, operationId)).headers.location), /^\/operations\//)
  const groups = await rowsOf<{ id: string; count: number; version: number }>(
    'select id, count, version from suspect_group where operation_id = $1',
    operationId,
  )
  assert.deepEqual(
    groups.map(({ count, version }) => ({ count, version })),
    [{ count: 8, version: 1 }],
  )
  const sources = await rowsOf('select agrees from fact_source where record_id = $1 order by agrees', groups[0]?.id)
  assert.deepEqual(sources, [{ agrees: false }, { agrees: true }])
  assert.match((await visit(app, analyst, `/operations/${operationId}/suspects`)).body, /Says otherwise/)
})

test('another figure is taken as a different thing', async () => {
  const { operationId, draftId } = await addedTo('Wigeon')
  await choose(draftId, await ofKind(draftId, 'arrests'), (id) => `too ${id}`)
  await putInto(draftId, operationId)
  const groups = await rowsOf('select count from suspect_group where operation_id = $1 order by count', operationId)
  assert.deepEqual(groups, [{ count: 7 }, { count: 8 }])
})

test('what was accepted before it was seen beside what stands is chosen first', async () => {
  const { operationId } = await addedTo('Dunlin')
  const draftId = await pasteText(app, analyst, SECOND)
  await acceptAll(draftId)
  const answer = await putInto(draftId, operationId)
  assert.match(String(answer.headers.location), new RegExp(`^/drafts/${draftId}`))
  assert.deepEqual(await rowsOf('select state, operation_id from draft where id = $1', draftId), [
    { state: 'open', operation_id: operationId },
  ])
})

test('what is kept as differing in one operation differs from nothing in another, and waits again', async () => {
  const { operationId, draftId } = await addedTo('Godwit')
  const { operationId: elsewhere } = await addedTo('Whimbrel')
  const arrests = await ofKind(draftId, 'arrests')
  await choose(draftId, arrests, (id) => `keep ${id}`)
  const answer = await putInto(draftId, elsewhere)
  assert.match(String(answer.headers.location), new RegExp(`^/drafts/${draftId}`))
  assert.equal(await decisionOf(draftId, 'arrests'), 'proposed')
  await submit(app, analyst, `/drafts/${draftId}/meant-for`, { operation: operationId })
  await choose(draftId, arrests, (id) => `keep ${id}`)
  await submit(app, analyst, `/drafts/${draftId}/meant-for`, { operation: '' })
  assert.equal(await decisionOf(draftId, 'arrests'), 'proposed')
})

test('a text that is set aside leaves the others together', async () => {
  const [one, other] = await sideBySide()
  await submit(app, analyst, `/drafts/${one}/set-aside`, {})
  const rows = await rowsOf('select state, beside_id from draft where id = any ($1) order by id', [one, other])
  assert.deepEqual(rows, [
    { state: 'set-aside', beside_id: null },
    { state: 'open', beside_id: null },
  ])
})

test('a text is added beside one that is read already, and to no other', async () => {
  const one = await pasteText(app, analyst, FIRST)
  const other = newId()
  await submit(app, analyst, `/drafts/new?beside=${one}`, { actId: other, text: SECOND })
  assert.deepEqual(await rowsOf('select beside_id from draft where id = $1', other), [{ beside_id: one }])
  assert.equal((await visit(app, colleague, `/drafts/new?beside=${one}`)).statusCode, 404)
})

test('of two who add the same text at once one adds records, the other sources', async () => {
  const { operationId } = await addedTo('Knot')
  const drafts: string[] = []
  for (let nth = 0; nth < 2; nth += 1) {
    const text = 'Five car washes in Eastwick were raided on 9 March 2021.'
    const draftId = await pasteText(app, analyst, text, `/drafts/new?operation=${operationId}`)
    await acceptAll(draftId)
    drafts.push(draftId)
  }
  await Promise.all(drafts.map((draftId) => putInto(draftId, operationId)))
  const rows = await rowsOf<{ sources: number }>(
    `select (select count(*)::int from fact_source where record_id = premises.id) as sources
     from premises where operation_id = $1 and place = 'Eastwick'`,
    operationId,
  )
  assert.deepEqual(
    rows,
    Array.from({ length: 5 }, () => ({ sources: 2 })),
  )
})

test('a total of those who stand is known as one, says what is new, and is kept with each of their records', async () => {
  const one = await pasteText(
    app,
    analyst,
    '2021-03-12\nTwo men, aged 24 and 31, were arrested in Marlby on 9 March 2021.',
  )
  await acceptAll(one)
  const operationId = await newOperation(one, 'Pochard')
  const later =
    '2021-03-20\nTwo people have been charged with modern slavery offences after arrests in Marlby on 9 March 2021.'
  const draftId = await pasteText(app, analyst, later, `/drafts/new?operation=${operationId}`)
  const arrests = await ofKind(draftId, 'arrests')
  const card = await cardOf(draftId, arrests)
  assert.match(card, /2 is what these records make together: 1 \+ 1/)
  assert.match(card, /It says more than they do: [^.]*Charged/)
  assert.doesNotMatch(card, /They differ in/)
  await choose(draftId, arrests, (id) => `keep ${id}`)
  await putInto(draftId, operationId)
  const groups = await rowsOf<{ id: string }>(
    'select id, count, version from suspect_group where operation_id = $1 order by id',
    operationId,
  )
  assert.equal(groups.length, 2)
  const kept = await rowsOf(
    'select from fact_source where record_id = any ($1) and not agrees',
    groups.map(({ id }) => id),
  )
  assert.equal(kept.length, 2)
  assert.match((await visit(app, analyst, `/operations/${operationId}/suspects`)).body, /Says otherwise or more/)
})

test('of three texts what one choice accepted and refused is taken back as a whole', async () => {
  const [one, other] = await sideBySide(FIRST, FIRST)
  const third = await pasteText(app, analyst, SECOND)
  await submit(app, analyst, `/drafts/${one}/beside`, { other: third })
  await choose(one, await ofKind(one, 'arrests'), (id) => `only ${id}`)
  const decisions = () => Promise.all([one, other, third].map((id) => decisionOf(id, 'arrests')))
  assert.deepEqual(await decisions(), ['accepted', 'accepted', 'refused'])
  assert.match((await visit(app, analyst, `/drafts/${one}`)).body, /Undo: 3 decided together/)
  const texts = await shownTexts(app, analyst, `/drafts/${one}`)
  await submit(app, analyst, `/drafts/${one}/undo-together`, { texts })
  assert.deepEqual(await decisions(), ['proposed', 'proposed', 'proposed'])
})

test('different totals are said, and a question says whom it is about and is asked where no text answers it', async () => {
  const one =
    'A 24-year-old man was arrested in Marlby on suspicion of modern slavery and released under investigation.'
  const [first, other] = await sideBySide(one, 'Two men, aged 24 and 31, were arrested in Marlby on 9 March 2021.')
  const { body } = await visit(app, analyst, `/drafts/${other}`)
  assert.match(body, /count different numbers of people arrested: 1 in ‘[^’]+’ and 2 in ‘/)
  const asked = body.slice(body.indexOf('id="questions"'))
  assert.match(asked, /1 person arrested: [^<]*31/)
  assert.doesNotMatch(asked, /1 person arrested: [^<]*24/)
  const ofFirst = (await visit(app, analyst, `/drafts/${first}`)).body
  assert.match(ofFirst, /When was it published/)
  assert.doesNotMatch(ofFirst, /On which day did they act/)
})

test('the name of a new operation is kept while its person goes to choose, and no longer', async () => {
  const [one, other] = await sideBySide()
  for (const id of [one, other]) await acceptAll(id)
  await putIntoNew(one, 'Operation Longfellow')
  assert.match((await visit(app, analyst, `/drafts/${other}/accept`)).body, /value="Operation Longfellow"/)
  await choose(one, await ofKind(one, 'arrests'), () => 'all')
  await newOperation(one, 'Longfellow')
  assert.deepEqual(await rowsOf('select new_name from draft where id = $1', one), [{ new_name: null }])
})

test('one day without its year among what is ticked loses nothing of what was chosen', async () => {
  const [one, other] = await sideBySide(
    'Eight people were arrested in Marlby on 9 March.',
    'Eight people were arrested in Marlby on 10 March.',
  )
  const third = await pasteText(app, analyst, 'Eight people were arrested in Marlby on 11 March 2021.')
  await submit(app, analyst, `/drafts/${one}/beside`, { other: third })
  const days = await Promise.all([one, other, third].map((id) => ofKind(id, 'action-date')))
  const [first] = days
  assert.ok(first)
  const shown = /name="shown" value="([^"]+)"/.exec(await cardOf(one, first))?.[1] ?? ''
  const ticks = Object.fromEntries([days[0], days[2]].map((day) => [`tick-${day?.id}`, 'yes']))
  const answer = await submit(app, analyst, `/drafts/${one}/side-by-side`, {
    fact: first.id,
    shown,
    choice: 'ticked',
    ...ticks,
  })
  assert.match(String(answer.headers.location), new RegExp(`change=${first.id}`))
  const decisions = await Promise.all([one, other, third].map((id) => decisionOf(id, 'action-date')))
  assert.deepEqual(decisions, ['proposed', 'refused', 'accepted'])
})

test('where there is more than anybody compares the page says so, and so does the operation', async () => {
  const { operationId, draftId } = await addedTo('Gadwall')
  assert.doesNotMatch((await visit(app, analyst, `/drafts/${draftId}`)).body, /too much here to compare/)
  await database.owner.query(
    `insert into suspect_group (partnership_id, strand_id, operation_id, count, offences, place, recorded_at, recorded_by)
     select partnership_id, strand_id, operation_id, nth, '{}', '', recorded_at, recorded_by from suspect_group, generate_series(1, 1001) nth
     where operation_id = $1`,
    [operationId],
  )
  assert.match((await visit(app, analyst, `/drafts/${draftId}`)).body, /too much here to compare/)
  await acceptAll(draftId)
  await choose(draftId, await ofKind(draftId, 'premises'), () => 'all')
  const answer = await putInto(draftId, operationId)
  assert.match(String(answer.headers.location), /^\/(?:operations|drafts)\//)
})
