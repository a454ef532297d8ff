import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { acceptFacts, factsOfDraft, pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { fillFrom } from './fill-from.ts'
import { placesOf, selectedIn } from './words-in-text.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const coordinator = await makePerson(database, { partnership, name: 'Ash Calder', roles: ['coordinator'] })
const other = await makePerson(database, { partnership, name: 'Wren Hollis', roles: ['coordinator'] })
const TEXT = `2021-03-12

Two men were arrested in Marlby. A blue van stood by
the gate. Neighbours saw the blue van before.`

const paste = (): Promise<string> => pasteText(app, coordinator, TEXT)

const give = (draftId: string, fields: Readonly<Record<string, string>>, person = coordinator) =>
  submit(app, person, `/drafts/${draftId}/facts`, {
    actId: newId(),
    'kind-of-fact': 'indicator',
    form: 'give-indicator',
    value: 'A blue van',
    ...fields,
  })

/** The words at the spans of each fact that was given. */
async function givenIn(draftId: string): Promise<readonly (readonly string[])[]> {
  const facts = await factsOfDraft(database, draftId)
  return facts
    .filter(({ certainty }) => certainty === 'given')
    .map(({ spans }) => spans.map((span) => TEXT.slice(...span)))
}

test('a fact that is given from words of the text keeps them as its source, and so does its record', async () => {
  const draftId = await paste()
  const answer = await give(draftId, { 'text-words': 'A blue van stood by the gate' })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.deepEqual(await givenIn(draftId), [['A blue van stood by\nthe gate']])
  const page = await visit(app, coordinator, `/drafts/${draftId}`)
  assert.match(page.body, /<mark class="app-mark app-mark--signs"[^>]*>[^/]{0,200} stood by/su)
  await acceptFacts(app, database, coordinator, { draftId })
  await submit(app, coordinator, `/drafts/${draftId}/accept`, { actId: newId(), into: 'new', name: 'Wigeon' })
  const { rows } = await database.owner.query<{ quote: string }>(
    `select quote from fact_source join draft_fact on draft_fact.id = draft_fact_id where draft_id = $1 and certainty = 'given'`,
    [draftId],
  )
  assert.match(rows[0]?.quote ?? '', /A blue van stood by\s+the gate/)
})

test('the words of the text and a place that the fact itself has are two things', async () => {
  const draftId = await paste()
  const premises = { 'kind-of-fact': 'premises', form: 'give-premises', count: '', kind: 'yard', place: 'Marlby' }
  assert.equal((await give(draftId, { ...premises, 'text-words': 'the gate' })).statusCode, 303)
  const given = (await factsOfDraft(database, draftId)).find(({ certainty }) => certainty === 'given')
  assert.deepEqual(given?.value, { count: null, kind: 'yard', place: 'Marlby' })
  assert.deepEqual(await givenIn(draftId), [['the gate']])
})

test('a fact that the text does not say is given without words', async () => {
  const draftId = await paste()
  assert.equal((await give(draftId, { 'text-words': '' })).statusCode, 303)
  assert.deepEqual(await givenIn(draftId), [[]])
})

test('words that do not stand in the text are refused by name, and stay typed', async () => {
  const draftId = await paste()
  const answer = await give(draftId, { 'text-words': 'a green van' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /href="#give-indicator-text-words">These words do not stand in the text/)
  assert.match(answer.body, /<textarea[^>]*id="give-indicator-text-words"[^>]*>a green van</)
  assert.match(answer.body, /value="A blue van"/)
  assert.deepEqual(await givenIn(draftId), [])
})

test('where words stand twice it is asked where they say it, and the place that is chosen is kept', async () => {
  const draftId = await paste()
  const asked = await give(draftId, { 'text-words': 'blue van' })
  assert.equal(asked.statusCode, 422)
  assert.match(asked.body, /These words stand in the text 2 times/)
  const places = [...asked.body.matchAll(/name="text-place" type="radio" value="(\d+)"/gu)].map(
    ([, start]) => start ?? '',
  )
  assert.deepEqual(places, [String(TEXT.indexOf('blue van')), String(TEXT.lastIndexOf('blue van'))])
  assert.equal((await give(draftId, { 'text-words': 'blue van', 'text-place': places[1] ?? '' })).statusCode, 303)
  const [fact] = (await factsOfDraft(database, draftId)).filter(({ certainty }) => certainty === 'given')
  assert.deepEqual(fact?.spans, [[TEXT.lastIndexOf('blue van'), TEXT.lastIndexOf('blue van') + 8]])
})

test('a place where other words stand, or beyond the text, is no place', async () => {
  const draftId = await paste()
  for (const place of ['0', '999999999', '-1', 'x', '1e3'])
    assert.equal((await give(draftId, { 'text-words': 'blue van', 'text-place': place })).statusCode, 422, place)
  assert.deepEqual(await givenIn(draftId), [])
})

test('the form opens filled from what is selected', async () => {
  const draftId = await paste()
  const from = TEXT.indexOf('Two men')
  const page = await visit(app, coordinator, `/drafts/${draftId}?add=arrests&from=${from}&to=${from + 21}&part=give`)
  assert.match(page.body, /id="give-arrests-count"[^>]*value="2"|value="2"[^>]*id="give-arrests-count"/)
  assert.match(page.body, /<textarea[^>]*id="give-arrests-text-words"[^>]*>Two men were arrested</)
  assert.match(page.body, new RegExp(`name="text-place" value="${from}"`))
  assert.doesNotMatch(page.body, /data-text=/, 'a part of the page is no more than that part')
})

test('an address that selects nothing opens an empty form', async () => {
  const draftId = await paste()
  for (const query of ['from=5&to=2', 'from=99999&to=999999', 'from=-3&to=8', 'from=a&to=b', 'from=11&to=12'])
    assert.match(
      (await visit(app, coordinator, `/drafts/${draftId}?add=place&${query}`)).body,
      /id="give-place-text-words"/,
    )
})

test('the same act sent twice gives one fact', async () => {
  const draftId = await paste()
  const actId = newId()
  const answers = [await give(draftId, { actId, 'text-words': '' }), await give(draftId, { actId, 'text-words': '' })]
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  assert.equal((await givenIn(draftId)).length, 1)
})

test('nobody gives or undoes in a draft of somebody else, nor in one that was set aside', async () => {
  const draftId = await paste()
  assert.equal((await give(draftId, {}, other)).statusCode, 404)
  assert.equal((await submit(app, other, `/drafts/${draftId}/undo-together`)).statusCode, 404)
  await submit(app, coordinator, `/drafts/${draftId}/set-aside`)
  for (const end of ['facts', 'accept-sure', 'undo-together']) {
    const late = await submit(app, coordinator, `/drafts/${draftId}/${end}`, { 'kind-of-fact': 'note', value: 'x' })
    assert.match(String(late.headers.location), /tooLate/, end)
  }
  assert.deepEqual(await givenIn(draftId), [])
})

test('only what was accepted together last is taken back together', async () => {
  const draftId = await paste()
  const decisions = async () => (await factsOfDraft(database, draftId)).map(({ decision }) => decision)
  const before = await decisions()
  await submit(app, coordinator, `/drafts/${draftId}/accept-sure`)
  const sure = await decisions()
  assert.notDeepEqual(sure, before)
  await submit(app, coordinator, `/drafts/${draftId}/undo-together`)
  assert.deepEqual(await decisions(), before)
  await submit(app, coordinator, `/drafts/${draftId}/accept-sure`)
  const [first] = await factsOfDraft(database, draftId)
  await submit(app, coordinator, `/drafts/${draftId}/facts/${first?.id}`, { decision: 'refuse' })
  const after = await decisions()
  await submit(app, coordinator, `/drafts/${draftId}/undo-together`)
  assert.deepEqual(await decisions(), after)
})

const FILLED: readonly (readonly [kind: Parameters<typeof fillFrom>[0], words: string, filled: object])[] = [
  ['action-date', 'on Tuesday 9 March', { 'value-day': '9', 'value-month': '3', 'value-year': '2021' }],
  ['premises', 'three nail bars', { count: '3' }],
  ['warrants', 'twelve warrants', { value: '12' }],
  ['agency', 'Eastwick  Rescue\nTrust', { value: 'Eastwick Rescue Trust' }],
  ['note', 'Seen\nat night', { value: 'Seen\nat night' }],
  ['arrests', 'aged 34', { age: '34' }],
]

for (const [kind, words, filled] of FILLED) {
  test(`words fill the form of their kind: ${words.replaceAll('\n', ' ')}`, () =>
    assert.partialDeepStrictEqual(fillFrom(kind, words, '2021-03-12'), filled))
}

test('what is selected is taken without the white space around it', () => {
  assert.deepEqual(selectedIn('one  two \n', '3', '10'), [5, 8])
  assert.equal(selectedIn('one  two', '3', '5'), undefined)
})

test('words are looked for as they are, whatever they hold', () => {
  assert.deepEqual(placesOf('a (b) [c] (b)', '(b)'), [
    [2, 5],
    [10, 13],
  ])
  assert.equal(placesOf('a '.repeat(5000), 'a').length, 21)
})
