import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const officer = await makePerson(database, { partnership })

const FRAME = { words: house.i18n.for('en'), path: '/', demonstration: false }
const PERSON = { name: 'Robin Marsh', agency: 'Fenshire Police', roles: [] }
const PAGES = ['not-found', 'forbidden', 'not-understood', 'too-large', 'too-many', 'away', 'fault']

for (const page of PAGES) {
  test(`the page ${page} speaks to a stranger with the way to help and the way out`, () => {
    const html = house.views.render(`ui/pages/${page}.njk`, { reference: 'reference-1' }, FRAME)
    assert.match(html, /999/)
    assert.match(html, /govuk-exit-this-page/)
    assert.doesNotMatch(html, /Robin Marsh/)
  })

  test(`the page ${page} speaks to somebody who is signed in among their own pages`, () => {
    const html = house.views.render(`ui/pages/${page}.njk`, { reference: 'reference-1' }, { ...FRAME, person: PERSON })
    assert.match(html, /Robin Marsh/)
    assert.doesNotMatch(html, /govuk-exit-this-page/)
  })
}

test('a fault and an outage give the reference that finds them in the log', () => {
  for (const page of ['fault', 'away']) {
    assert.match(house.views.render(`ui/pages/${page}.njk`, { reference: 'reference-1' }, FRAME), /reference-1/)
  }
})

test('what may not be done is answered with what may', async () => {
  const page = await visit(app, officer, '/admin')
  assert.equal(page.statusCode, 403)
  assert.match(page.body, /You cannot do this/)
  assert.match(page.body, /href="\/work"/)
})

test('a form that is too large is answered in words', async () => {
  const page = await submit(app, officer, '/partners/new', { note: 'a'.repeat(1_300_000) })
  assert.equal(page.statusCode, 413)
  assert.match(page.body, /This is too large/)
})

test('a form of another site is not understood', async () => {
  const page = await app.inject({ method: 'POST', url: '/partners/new', headers: { 'sec-fetch-site': 'cross-site' } })
  assert.equal(page.statusCode, 403)
  assert.match(page.body, /This could not be read/)
})

test('whoever asks too often is told to wait, and not who they are', async () => {
  const busy = await testHouse({ DAYBREAK_DEMO: 'off', REQUESTS_PER_MINUTE: '2' })
  await visit(busy.app, undefined, '/')
  await visit(busy.app, undefined, '/')
  const page = await visit(busy.app, undefined, '/')
  assert.equal(page.statusCode, 429)
  assert.match(page.body, /Please wait a minute/)
})
