import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '#tests/support/house.ts'
import { visit } from '#tests/support/people.ts'

const house = await testHouse({ DAYBREAK_DEMO: 'off' })

const DOORS = ['/', '/tell', '/get-help', '/signs']

for (const url of DOORS) {
  test(`${url} is open to anyone and says nothing about why they came`, async () => {
    const page = await visit(house.app, undefined, url)
    assert.equal(page.statusCode, 200)
    const title = /<title>(?<title>.*?)<\/title>/s.exec(page.body)?.groups?.['title'] ?? ''
    assert.doesNotMatch(title, /slavery|exploit|report|police|daybreak/i)
    assert.match(page.body, /govuk-exit-this-page/)
    assert.match(page.body, /tel:08000121700/)
  })

  test(`${url} names 999 before any other number and leaves nothing in the browser`, async () => {
    const page = await visit(house.app, undefined, url)
    const main = page.body.slice(page.body.indexOf('<main'))
    assert.equal([...main.matchAll(/href="tel:(\d+)"/g)][0]?.[1], '999')
    assert.equal(page.headers['set-cookie'], undefined)
    assert.equal(page.headers['cache-control'], 'no-store')
  })
}

test('help is one link from the first page, and staff find their door there', async () => {
  const page = await visit(house.app, undefined, '/')
  for (const href of ['/get-help', '/tell', '/sign-in']) assert.match(page.body, new RegExp(`href="${href}"`))
})

test('every part named at the top of the help page is on it', async () => {
  const page = await visit(house.app, undefined, '/get-help')
  const parts = [...page.body.matchAll(/href="#(?<part>\w+)"/g)].map((found) => found.groups?.['part'])
  assert.ok(parts.length >= 4)
  for (const part of parts) assert.match(page.body, new RegExp(`id="${part}"`))
})

test('reading the public pages leaves no line in the ledger: nobody is known, so nobody is noted', async () => {
  for (const url of DOORS) await visit(house.app, undefined, url)
  const { rows } = await house.database.owner.query<{ count: number }>(
    'select count(*)::int as count from ledger_entry',
  )
  assert.equal(rows[0]?.count, 0)
})

test('an unknown address answers a stranger with the way back to help', async () => {
  const page = await visit(house.app, undefined, '/nothing-here')
  assert.equal(page.statusCode, 404)
  assert.match(page.body, /Page not found/)
  assert.match(page.body, /href="\/"/)
})

test('the signs say first what to do and how to stay safe, and that one alone may mean nothing', async () => {
  const { body } = await visit(house.app, undefined, '/signs')
  const main = body.slice(body.indexOf('<main'))
  const places = [/One sign alone may mean nothing/, /tel:999/, /How to act safely/, /<details/].map((part) =>
    main.search(part),
  )
  assert.ok(places.every((place) => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  assert.equal(main.match(/<details/g)?.length, 15)
})
