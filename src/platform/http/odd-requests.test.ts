import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'

const { app, database } = await testHouse()
const partnership = await makePartnership(database)
const person = await makePerson(database, { partnership, roles: ['coordinator'] })

for (const url of ['/%', '/%ff', `/operations/${'x'.repeat(200)}`]) {
  test(`an address that cannot be read is answered with a page: ${url.slice(0, 20)}`, async () => {
    const { statusCode, headers, body } = await visit(app, undefined, url)
    assert.ok([400, 404, 414].includes(statusCode), String(statusCode))
    assert.match(String(headers['content-type']), /text\/html/)
    assert.match(String(headers['content-security-policy']), /default-src 'none'/)
    assert.doesNotMatch(body, /FST_/)
  })
}

test('somebody who is signed in stays among their own pages where an address leads nowhere', async () => {
  const { statusCode, body } = await visit(app, person, '/no-such-page')
  assert.equal(statusCode, 404)
  assert.match(body, /action="\/sign-out"/)
})

test('a character that no database keeps is left out of what was typed', async () => {
  const actId = newId()
  const { statusCode } = await submit(app, person, '/operations/new', { actId, name: 'He\0ron', state: 'developing' })
  assert.equal(statusCode, 303)
  assert.match((await visit(app, person, `/operations/${actId}`)).body, /Heron/)
})

test('a name in which nothing shows is no name', async () => {
  const { statusCode, body } = await submit(app, person, '/operations/new', {
    actId: newId(),
    name: '\u200B \u202E',
    state: 'developing',
  })
  assert.equal(statusCode, 422)
  assert.match(body, /Enter the name/)
})

test('signing in with odd characters is refused like any other wrong address', async () => {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'email=a%00b%40example.org&password=a%00b',
  })
  assert.ok(statusCode < 500, String(statusCode))
})
