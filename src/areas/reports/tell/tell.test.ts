import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownCode } from '#domain/report/receipt-code.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { readAnswersOf } from '#platform/reports/account.ts'
import { openJourney } from '#platform/reports/journey-token.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { hiddenIn, openTeller, pageIn, SHORTEST, type Teller, wordsIn } from '#tests/support/teller.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-23T09:00:00Z'))
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
await makePartnership(database)

const rows = async (sql: string, values: unknown[] = []) => (await database.owner.query(sql, values)).rows
const reports = async (): Promise<number> => (await rows('select count(*)::int as count from report'))[0]?.count ?? 0

/** The journey that the last page carries, opened as only the service can. */
const journeyOf = (html: string) =>
  openJourney(house.keyring, hiddenIn(html)['journey'] ?? '', clock.now())?.journey ?? assert.fail('no journey')

const written = (id: string) => asSystem(house.pool, (transaction) => readAnswersOf(house, transaction, id))

/** Somebody who has reached the page where everything is read again, and took their time. */
async function atCheck(answers = SHORTEST, language = 'en'): Promise<Teller> {
  const teller = await openTeller(app, language)
  await teller.until('check', answers)
  clock.pass('PT10M')
  return teller
}

test('a report is sent, its number typed back, and it is there', async () => {
  const teller = await atCheck()
  const { id, code } = journeyOf(teller.page().body)
  const received = await teller.press('send')
  assert.equal(received.statusCode, 200)
  assert.match(teller.words(), /We have received it/)
  assert.ok(received.body.includes(shownCode(code)))
  assert.deepEqual((await written(id))?.['what'], { words: 'Men sleep behind the car wash.' })
  await teller.press('keep', { number: shownCode(code).toLowerCase() })
  assert.match(teller.words(), /Thank you for telling us.*by Tuesday 24 November 2026 at 9:10am at the latest/)
  assert.equal(
    (await rows('select kept_at from report_receipt where report_id = $1', [id]))[0]?.kept_at,
    '2026-11-23T09:10:00Z',
  )
})

test('whatever was left out is not sent, nor what is asked no more', async () => {
  const teller = await openTeller(app)
  await teller.until('details', SHORTEST)
  await teller.press('next', { 'details-known': ['vehicle', 'company'] })
  await teller.press('next', { 'vehicle-plate': 'AB12 CDE' })
  await teller.press('next', { 'company-name': 'Example Packing' })
  await teller.until('check')
  await teller.press('change:details')
  await teller.press('next', { 'details-known': 'vehicle' })
  assert.equal(pageIn(teller.page().body), 'check')
  clock.pass('PT10M')
  const { id } = journeyOf(teller.page().body)
  await teller.press('send')
  assert.deepEqual(await written(id), {
    danger: { now: 'no' },
    about: { whom: 'somebody-seen' },
    child: { under18: 'no' },
    what: { words: 'Men sleep behind the car wash.' },
    details: { known: ['vehicle'] },
    vehicle: { plate: 'AB12 CDE' },
    identity: { knownAs: 'anonymous' },
  })
})

test('no page sets a cookie, may be kept, says in its title why somebody is here, or has another address', async () => {
  const teller = await openTeller(app)
  const seen = [teller.page()]
  await teller.press('start')
  for (let page = pageIn(teller.page().body); page !== 'check'; page = pageIn(teller.page().body))
    seen.push(await teller.press('next', SHORTEST[page] ?? {}))
  clock.pass('PT10M')
  const { code } = journeyOf(teller.page().body)
  seen.push(await teller.press('send'), await teller.press('cannot'), await teller.press('show'))
  seen.push(await teller.press('keep', { number: code }))
  assert.ok(seen.length > 17)
  for (const { headers, body } of seen) {
    assert.equal(headers['set-cookie'], undefined)
    assert.equal(headers['cache-control'], 'no-store')
    assert.match(body, /<title>Help and advice(?:, question \d+)?<\/title>/)
    assert.doesNotMatch(body, /<form[^>]* action="(?!\/tell")/)
    for (const [, box] of body.matchAll(/<(?:input(?! type="hidden")|textarea)([^>]*)>/g))
      assert.match(box ?? '', /autocomplete="off"/)
  }
})

test('every page that must be answered names every mistake and keeps what was typed', async () => {
  const teller = await openTeller(app)
  await teller.until('identity')
  const [page] = [await teller.press('next', {})]
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /<title>Error: Help and advice/)
  assert.match(page.body, /href="#identity-knownAs"/)
  await teller.press('next', { 'identity-knownAs': 'named' })
  const { body } = await teller.press('next', { 'contact-email': 'nobody', 'contact-phone': '07700 900123' })
  for (const field of ['contact-name', 'contact-email']) assert.ok(body.includes(`href="#${field}"`), field)
  assert.match(body, /value="nobody"/)
  assert.match(body, /value="07700 900123"/)
  const mail = await teller.press('next', { 'contact-name': 'Kit Example', 'contact-news': 'mail' })
  assert.match(mail.body, /href="#contact-email"/, 'an email cannot be sent to nowhere')
})

test('an email address with signs that belong to no address is named', async () => {
  const teller = await openTeller(app)
  await teller.until('contact', { ...SHORTEST, identity: { 'identity-knownAs': 'named' } })
  for (const odd of ['"<x>"@e.f>', 'a@b', 'a@b.c, d@e.f']) {
    const { statusCode } = await teller.press('next', { 'contact-name': 'Kit Example', 'contact-email': odd })
    assert.equal(statusCode, 422, odd)
  }
})

test('ways to be reached that contradict each other are named', async () => {
  const teller = await openTeller(app)
  await teller.until('safe')
  const { statusCode, body } = await teller.press('next', { 'safe-ways': ['here', 'none'] })
  assert.equal(statusCode, 422)
  assert.match(body, /href="#safe-ways"/)
})

test('a text of 8,000 characters is taken, one more is named and stays on the page', async () => {
  const teller = await openTeller(app)
  await teller.until('what')
  const long = 'ș'.repeat(8001)
  for (const go of ['next', 'back', 'speak:en']) {
    const { statusCode, body } = await teller.press(go, { 'what-words': long })
    assert.equal(statusCode, 422, go)
    assert.ok(body.includes(long))
  }
  await teller.press('next', { 'what-words': long.slice(1) })
  assert.equal(pageIn(teller.page().body), 'where')
  await teller.until('check')
  assert.ok(teller.page().body.includes(long.slice(1)))
  clock.pass('PT10M')
  await teller.press('send')
  assert.match(teller.words(), /We have received it/)
})

test('going back keeps what was typed and asks for nothing', async () => {
  const teller = await openTeller(app)
  await teller.until('where')
  await teller.press('back', { 'where-place': '5 Example Row' })
  assert.equal(pageIn(teller.page().body), 'what')
  assert.ok(teller.page().body.includes('Men sleep behind the car wash.'))
  await teller.press('next', { 'what-words': 'Changed.' })
  assert.ok(teller.page().body.includes('5 Example Row'))
})

test('somebody in danger is told to call 999 before anything else, and may go on', async () => {
  const teller = await openTeller(app)
  await teller.press('start')
  await teller.press('next', { 'danger-now': 'yes' })
  assert.match(teller.words(), /Call 999 now.*press 55.*Relay UK/)
  await teller.press('next')
  assert.equal(pageIn(teller.page().body), 'about')
  await teller.press('next', { 'about-whom': 'myself' })
  assert.match(teller.words(), /not your fault/)
  await teller.press('next')
  assert.match(teller.words(), /Are you under 18/)
  await teller.press('next', { 'child-under18': 'yes' })
  assert.match(teller.words(), /It is good that you tell us.*Childline/)
})

test('the two exceptions stand before the three choices', async () => {
  const teller = await openTeller(app)
  await teller.until('identity')
  const places = [
    /a child may be in danger/,
    /life may be in danger/,
    /I give my name/,
    /keep my name locked/,
    /do not give my name/,
  ].map((words) => teller.words().search(words))
  assert.ok(
    places.every((place, at) => place > (places[at - 1] ?? 0)),
    places.join(),
  )
})

test('the signs are those of what was chosen before, and a sign of a kind that was taken back is not sent', async () => {
  const teller = await openTeller(app)
  await teller.until('kinds')
  await teller.press('next', { 'kinds-kinds': 'farm' })
  assert.match(teller.words(), /caravans/)
  assert.doesNotMatch(teller.words(), /Nail bars/)
  await teller.press('next', { 'signs-signs': ['farm.caravans', 'general.afraid', 'nail-bar.young', 'made-up'] })
  await teller.until('check')
  await teller.press('change:kinds')
  await teller.press('next', { 'kinds-kinds': 'debt' })
  clock.pass('PT10M')
  const { id } = journeyOf(teller.page().body)
  await teller.press('send')
  assert.deepEqual((await written(id))?.['signs'], { signs: ['general.afraid'] })
})

test('a change that opens another question leads there, and then back to reading', async () => {
  const teller = await atCheck()
  await teller.press('change:identity')
  await teller.press('next', { 'identity-knownAs': 'confidential' })
  assert.equal(pageIn(teller.page().body), 'contact')
  await teller.press('next', { 'contact-name': 'Kit Example' })
  assert.equal(pageIn(teller.page().body), 'check')
  await teller.press('change:danger')
  await teller.press('next', { 'danger-now': 'yes' })
  assert.match(teller.words(), /Call 999 now/)
  await teller.press('next')
  assert.equal(pageIn(teller.page().body), 'check')
})

test('a number that was typed wrong is named, and the right one still stands there', async () => {
  const teller = await atCheck()
  const { code } = journeyOf(teller.page().body)
  await teller.press('send')
  for (const [number, sentence] of [
    ['', 'Type the number'],
    ['12345', 'not complete'],
    [code.replace(/^./, (sign) => (sign === '0' ? '1' : '0')), 'not right'],
    ['000000000000000000', 'another number'],
  ] as const) {
    const { statusCode, body } = await teller.press('keep', { number })
    assert.equal(statusCode, 422)
    assert.ok(wordsIn(body).includes(sentence), sentence)
    assert.ok(body.includes(shownCode(code)))
  }
  await teller.press('cannot')
  assert.match(teller.words(), /Without the number you cannot come back/)
  await teller.press('leave')
  assert.match(teller.words(), /went on without your number/)
  assert.ok(!teller.page().body.includes(shownCode(code)))
})

test('once received, no page carries a word of the report', async () => {
  const teller = await atCheck()
  await teller.press('send')
  assert.deepEqual(journeyOf(teller.page().body).answers, {})
  assert.ok(!teller.page().body.includes('car wash'))
})

test('sent twice, one after the other or at once, it is one report with one number', async () => {
  const teller = await atCheck()
  const check = teller.page().body
  const before = await reports()
  const answers = await Promise.all([1, 2, 3].map(() => teller.press('send', {}, check)))
  await teller.press('send', {}, check)
  const { code } = journeyOf(check)
  for (const { body } of [...answers, teller.page()]) assert.ok(body.includes(shownCode(code)))
  assert.equal(await reports(), before + 1)
  assert.match(teller.words(), /received this before.*What you just sent.*car wash/)
})

test('changed in another tab after it was sent, it stays one report, and says what is not in it', async () => {
  const teller = await atCheck()
  const check = teller.page().body
  const before = await reports()
  await teller.press('send', {}, check)
  await teller.press('change:what', {}, check)
  await teller.press('next', { 'what-words': 'There is a child, too.' })
  await teller.press('send')
  assert.match(teller.words(), /received this before.*There is a child, too/)
  assert.equal(await reports(), before + 1)
})

test('the language is changed on any page, and nothing typed is lost', async () => {
  const teller = await openTeller(app)
  await teller.until('what')
  await teller.press('speak:en-XB', { 'what-words': 'Csak ennyi.' })
  assert.match(teller.page().body, /Csak ennyi\./)
  assert.equal(pageIn(teller.page().body), 'what')
})

test('whoever sends at once waits a moment with everything kept, and is taken then', async () => {
  const teller = await openTeller(app)
  await teller.until('check')
  const before = await reports()
  await teller.press('send')
  assert.match(teller.words(), /Wait 20 seconds/)
  clock.pass('PT19S')
  await teller.press('send')
  assert.match(teller.words(), /Wait 1 second\./)
  assert.equal(await reports(), before)
  clock.pass('PT1S')
  await teller.press('send')
  assert.match(teller.words(), /We have received it/)
})
