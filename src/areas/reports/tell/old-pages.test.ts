import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownCode } from '#domain/report/receipt-code.ts'
import { openJourney, sealJourney } from '#platform/reports/journey-token.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { hiddenIn, openTeller, pageIn, type Teller, wordsIn } from '#tests/support/teller.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-23T09:00:00Z'))
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
await makePartnership(database)

/** The journey that the last page carries, opened as only the service can. */
const journeyOf = (html: string) =>
  openJourney(house.keyring, hiddenIn(html)['journey'] ?? '', clock.now())?.journey ?? assert.fail('no journey')

/** Somebody who has reached the page where everything is read again, and took their time. */
async function atCheck(): Promise<Teller> {
  const teller = await openTeller(app)
  await teller.until('check')
  clock.pass('PT10M')
  return teller
}

test('a page that was changed, cut or made up is too old, and what was typed on it can be copied', async () => {
  const teller = await openTeller(app)
  await teller.until('what')
  const { journey = '' } = hiddenIn(teller.page().body)
  const middle = Math.floor(journey.length / 2)
  const hostile = [
    '',
    'x',
    journey.slice(0, -3),
    `${journey}AAAA`,
    '../../etc/passwd',
    'A'.repeat(420_000),
    journey.slice(0, middle) + (journey[middle] === 'A' ? 'B' : 'A') + journey.slice(middle + 1),
  ]
  for (const token of hostile) {
    const { statusCode, body } = await teller.press('next', { journey: token, 'what-words': 'Two <b>men</b>' })
    assert.equal(statusCode, 422)
    assert.match(wordsIn(body), /This page is too old/)
    assert.ok(body.includes('Two &lt;b&gt;men&lt;/b&gt;'))
  }
})

test('a page of yesterday is too old, and shows everything that was written', async () => {
  const teller = await atCheck()
  clock.pass('PT24H')
  const { statusCode } = await teller.press('send')
  assert.equal(statusCode, 422)
  assert.match(teller.words(), /too old.*Men sleep behind the car wash/)
})

test('a journey that skips what must be answered is led there when it is sent', async () => {
  const teller = await atCheck()
  const journey = journeyOf(teller.page().body)
  const empty = sealJourney(house.keyring, { ...journey, answers: {} })
  const { statusCode } = await teller.press('send', { journey: empty })
  assert.equal(statusCode, 422)
  assert.equal(pageIn(teller.page().body), 'danger')
})

test('once the number was typed back, no page that is sent again shows it or a word', async () => {
  const teller = await openTeller(app)
  await teller.until('check')
  clock.pass('PT10M')
  const check = teller.page().body
  const received = (await teller.press('send')).body
  const code = shownCode(journeyOf(received).code)
  for (const again of [check, check]) {
    await teller.press('send', {}, again)
    assert.ok(teller.page().body.includes(code), 'before, the same number is shown again')
  }
  await teller.press('cannot', {}, received)
  await teller.press('keep', { number: code }, received)
  assert.match(teller.words(), /Thank you for telling us/)
  const presses: readonly (readonly [string, string])[] = [
    ['send', check],
    ['show', received],
    ['cannot', received],
    ['speak:pl', received],
    ['keep', received],
  ]
  for (const [go, from] of presses) {
    const { body, statusCode } = await teller.press(go, {}, from)
    assert.equal(statusCode, 200, go)
    assert.ok(!body.includes(code) && !body.includes('car wash') && !body.includes('name="journey"'), go)
  }
  await teller.press('send', {}, check)
  assert.match(teller.words(), /We have received this before/)
  await teller.press('keep', { number: code }, received)
  assert.match(teller.words(), /Thank you for telling us/)
})
