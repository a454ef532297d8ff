import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '#platform/http/answer.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership } from '#tests/support/people.ts'
import { hiddenIn, openTeller } from '#tests/support/teller.ts'
import { sendBack } from '#tests/support/way-back.ts'
import { STRANGER_FILES } from '../files/check-stranger-file.ts'
import type { Body, PublicRoute } from './route.ts'
import { createServer } from './server.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off', REQUESTS_PER_MINUTE: '1' })
await makePartnership(database)

const WORDS = 'Oamenii dorm în spate.\nSunt <nouă> "acolo".'

test('no answer tells how much was asked from an address', async () => {
  const answers = [await app.inject('/signs'), await app.inject('/signs')]
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 429],
  )
  for (const { headers } of answers)
    assert.deepEqual(
      Object.keys(headers).filter((name) => /ratelimit|retry-after/.test(name)),
      [],
    )
})

test('whoever sends a form too often gets the journey, every word and their language back, and a button to send it again', async () => {
  const teller = await openTeller(app, 'ro')
  const sent = { lang: 'ro', page: 'what', 'what-words': WORDS, signs: ['one', 'two'] }
  for (let times = 0; times < 10; times += 1) await teller.press('start')
  const { journey = '' } = hiddenIn(teller.page().body)
  const { statusCode, body } = await teller.press('next', { ...sent, journey })
  assert.equal(statusCode, 429)
  assert.match(body, /<html lang="ro"/)
  assert.match(body, /<form method="post" action="\/tell"/)
  assert.match(body, /<input type="hidden" name="signs" value="one">\s*<input type="hidden" name="signs" value="two">/)
  const carried = hiddenIn(body)
  assert.deepEqual(
    [carried['journey'], carried['page'], carried['go'], carried['lang']],
    [journey, 'what', 'next', 'ro'],
  )
  const escaped = WORDS.replace('<', '&lt;').replace('>', '&gt;').replaceAll('"', '&quot;')
  assert.equal(carried['what-words'], escaped)
  assert.ok(body.includes(`dir="auto">${escaped}</p>`))
})

test('so does whoever sends a form with files', async () => {
  for (let times = 0; times < 11; times += 1) await sendBack(app, { step: 'open', code: '' })
  const { statusCode, body } = await sendBack(app, { lang: 'ar', step: 'write', message: 'Two words', danger: 'yes' })
  assert.equal(statusCode, 429)
  assert.match(body, /<html lang="ar" dir="rtl"/)
  assert.deepEqual(
    ['step', 'message', 'danger'].map((name) => hiddenIn(body)[name]),
    ['write', 'Two words', 'yes'],
  )
})

const faults: readonly (readonly [status: number, fault: object])[] = [
  [503, Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
  [500, new Error('select secret from table')],
]
const never = (answer: PublicRoute['answer']): PublicRoute => ({
  door: 'public',
  method: 'POST',
  url: '/tell',
  action: 'public.tell',
  takesFile: STRANGER_FILES,
  answer,
})
const part = (name: string, value: string): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const post = { method: 'POST', url: '/tell', headers: { 'content-type': 'application/x-www-form-urlencoded' } } as const

for (const [status, fault] of faults)
  test(`${status} gives a form of the public back whole, with whom to call`, async () => {
    const failing = await createServer(house, [never(async () => Promise.reject(fault))])
    const { statusCode, body } = await failing.inject({ ...post, payload: 'lang=hu&journey=j&what-words=two+words' })
    assert.equal(statusCode, status)
    assert.match(body, /<html lang="hu"/)
    assert.deepEqual([hiddenIn(body)['journey'], hiddenIn(body)['what-words']], ['j', 'two words'])
    assert.match(body, /tel:999/)
    assert.doesNotMatch(body, /secret|ECONNREFUSED/)
  })

test('a text that is longer than a form in parts may have leaves the journey on the page', async () => {
  let seen: Body = {}
  const reading = await createServer(house, [
    never(async ({ body }) => {
      seen = body
      return show('ui/pages/too-many.njk', {})
    }),
  ])
  const payload = `${part('lang', 'pl')}${part('journey', 'j')}${part('message', 'x'.repeat(460_000))}--x--\r\n`
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const { statusCode, body } = await reading.inject({ ...post, headers, payload })
  assert.equal(statusCode, 413)
  assert.match(body, /<html lang="pl"/)
  assert.equal(hiddenIn(body)['journey'], 'j')
  assert.deepEqual(seen, {})
})
