import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { factsOfDraft, pasteText } from '#tests/support/drafts.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const person = await makePerson(database, { partnership, name: 'Ash Calder' })
const TEXT = '2021-03-12\n\nPolice raided a flat in Marlby and arrested two men. Marlby Council helped.'

async function draftWithFact() {
  const draftId = await pasteText(app, person, TEXT)
  const [fact] = (await factsOfDraft(database, draftId)).filter(({ kind }) => kind === 'place')
  assert.ok(fact)
  return { draftId, url: `/drafts/${draftId}/facts/${fact.id}`, fact }
}

test('a page that answers in place is led to no more than the fact', async () => {
  const { draftId, url, fact } = await draftWithFact()
  const answer = await submit(app, person, url, { decision: 'accept', part: fact.id })
  assert.equal(answer.headers.location, `/drafts/${draftId}?part=${fact.id}#fact-${fact.id}`)
  const { body } = await visit(app, person, `/drafts/${draftId}?part=${fact.id}`)
  assert.equal([...body.matchAll(/<article/gu)].length, 1)
  assert.match(body, /Accepted by Ash Calder/)
  assert.doesNotMatch(body, /data-text=/)
})

test('a mistake of such a page comes back with the form of the fact, and no more', async () => {
  const { url, fact } = await draftWithFact()
  const answer = await submit(app, person, url, { decision: 'change', value: '', part: fact.id })
  assert.equal(answer.statusCode, 422)
  assert.equal([...answer.body.matchAll(/<article/gu)].length, 1)
  assert.match(answer.body, new RegExp(`id="change-${fact.id}-value-error"`))
})

test('who decides beside another text comes back to that text; an address that is none is not followed', async () => {
  const { draftId, url, fact } = await draftWithFact()
  const page = newId()
  for (const [sent, led] of [
    [page, page],
    ['//example.org', draftId],
    ['../work', draftId],
  ] as const) {
    const answer = await submit(app, person, url, { decision: 'accept', page: sent })
    assert.equal(answer.headers.location, `/drafts/${led}#fact-${fact.id}`)
  }
})

test('what asks for a part that is not there gets an empty part, and no fault', async () => {
  const { draftId } = await draftWithFact()
  for (const part of ['x', newId(), '"><script>', 'give'])
    assert.equal((await visit(app, person, `/drafts/${draftId}?part=${encodeURIComponent(part)}`)).statusCode, 200)
})

test('a decision that there is none of decides nothing', async () => {
  const { draftId, url } = await draftWithFact()
  for (const decision of ['explode', '', 'differs'])
    assert.equal((await submit(app, person, url, { decision })).statusCode, 404)
  for (const { decision } of await factsOfDraft(database, draftId)) assert.equal(decision, 'proposed')
})
