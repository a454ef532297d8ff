import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, openBrowser } from '#tests/support/browser.ts'
import { appCode, type Credentials, giveCredentials, PASSWORD } from '#tests/support/credentials.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'

let now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const here = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => now })
const partnership = await makePartnership(here.database)

type Owner = TestPerson & Credentials & { readonly browser: Browser }

async function makeOwner(): Promise<Owner> {
  const person = await makePerson(here.database, { partnership, at: now, roles: ['keeper'] })
  const browser = openBrowser(here.app, person.cookie.replace('session=', ''))
  return { ...person, ...(await giveCredentials(here.house, person)), browser }
}

/** A further browser of the same person, half a minute later. */
async function signInElsewhere({ email, secret }: Owner): Promise<Browser> {
  now = now.add({ seconds: 30 })
  const browser = openBrowser(here.app)
  await browser.submit('/sign-in', { email, password: PASSWORD })
  await browser.submit('/sign-in/second-factor', { code: appCode(secret, now) })
  return browser
}

const isIn = async (browser: Browser): Promise<boolean> => (await browser.visit('/account')).statusCode === 200

const sessionIds = (page: string): readonly string[] =>
  [...page.matchAll(/action="\/account\/sessions\/([\da-f-]{36})\/end"/g)].map(([, id = '']) => id)

test('one sees who one is here and where one is signed in', async () => {
  const owner = await makeOwner()
  await signInElsewhere(owner)
  const { body } = await owner.browser.visit('/account')
  for (const words of [
    owner.name,
    owner.email,
    'Fenshire Police',
    'Keep the ledger',
    '10 codes left',
    'Firefox on Linux',
  ]) {
    assert.ok(body.includes(words), words)
  }
  assert.equal(sessionIds(body).length, 2)
  assert.equal([...body.matchAll(/This browser/g)].length, 1)
})

test('one ends one session, or all others, or signs out', async () => {
  const owner = await makeOwner()
  const elsewhere = await signInElsewhere(owner)
  const third = await signInElsewhere(owner)
  const [newest = ''] = sessionIds((await owner.browser.visit('/account')).body).filter((id) => id !== '')
  const { rows } = await here.database.owner.query<{ id: string }>(
    'select id from session where account_id = $1 and ended_at is null order by started_at desc limit 1',
    [owner.accountId],
  )
  assert.ok(newest)
  const ended = await owner.browser.submit(`/account/sessions/${rows[0]?.id}/end`)
  assert.equal(ended.headers.location, '/account?notice=account%3Aown.ended.this')
  assert.deepEqual([await isIn(owner.browser), await isIn(elsewhere), await isIn(third)], [true, true, false])
  await owner.browser.submit('/account/sessions/others/end')
  assert.deepEqual([await isIn(owner.browser), await isIn(elsewhere)], [true, false])
  const token = owner.browser.token()
  const out = await owner.browser.submit('/sign-out')
  assert.equal(out.headers.location, '/sign-in?notice=account%3AsignOut.done')
  assert.equal(owner.browser.token(), undefined)
  assert.equal(await isIn(openBrowser(here.app, token)), false)
  const { rows: lines } = await here.database.owner.query<{ event: string }>(
    "select event from ledger_entry where account_id = $1 and event in ('session-ended', 'signed-out') order by seq",
    [owner.accountId],
  )
  assert.deepEqual(
    lines.map(({ event }) => event),
    ['session-ended', 'session-ended', 'signed-out'],
  )
})

test('ending this very session signs out', async () => {
  const { browser } = await makeOwner()
  const [own = ''] = sessionIds((await browser.visit('/account')).body)
  const ended = await browser.submit(`/account/sessions/${own}/end`)
  assert.match(String(ended.headers.location), /^\/sign-in\?/)
  assert.equal(browser.token(), undefined)
})

test("somebody else's session, one that is over and none at all look alike", async () => {
  const { browser } = await makeOwner()
  const other = await makeOwner()
  const [theirs = ''] = sessionIds((await other.browser.visit('/account')).body)
  for (const id of [theirs, '01900000-0000-7000-8000-000000000000', 'no-id']) {
    assert.equal((await browser.submit(`/account/sessions/${id}/end`)).statusCode, 404)
  }
  assert.ok(await isIn(other.browser))
})

test('a form without the token of its session does nothing', async () => {
  const { browser } = await makeOwner()
  assert.equal((await browser.submit('/sign-out', { formToken: 'another' })).statusCode, 403)
  assert.ok(await isIn(browser))
})

test('a session ends after an hour without use, and after twelve whatever happens', async () => {
  const idle = await makeOwner()
  now = now.add({ minutes: 61 })
  assert.equal(await isIn(idle.browser), false)
  const busy = await makeOwner()
  for (let halfHours = 1; halfHours < 24; halfHours++) {
    now = now.add({ minutes: 30 })
    assert.ok(await isIn(busy.browser), `after ${halfHours / 2} hours`)
  }
  now = now.add({ minutes: 30 })
  assert.equal(await isIn(busy.browser), false)
})

test('a new password ends every other session and renews this one', async () => {
  const owner = await makeOwner()
  const elsewhere = await signInElsewhere(owner)
  const before = owner.browser.token()
  assert.equal((await owner.browser.visit('/account/password')).statusCode, 200)
  const changed = await owner.browser.submit('/account/password', {
    present: PASSWORD,
    password: 'another four loose words',
  })
  assert.equal(changed.headers.location, '/account?notice=account%3AchangePassword.done')
  assert.notEqual(owner.browser.token(), before)
  assert.deepEqual(
    [await isIn(owner.browser), await isIn(elsewhere), await isIn(openBrowser(here.app, before))],
    [true, false, false],
  )
  const again = openBrowser(here.app)
  assert.equal((await again.submit('/sign-in', { email: owner.email, password: PASSWORD })).statusCode, 422)
  assert.equal(
    (await again.submit('/sign-in', { email: owner.email, password: 'another four loose words' })).statusCode,
    303,
  )
})

const REFUSED: readonly [present: string, password: string, words: RegExp][] = [
  ['', '', /Enter the present password[\s\S]*Enter the new password/],
  [PASSWORD, 'eleven sign', /Password must be 12 characters or more/],
  [PASSWORD, 'Passwordpassword', /harder to guess/],
  ['not the one', 'another four loose words', /Present password is not right/],
]
for (const [present, password, words] of REFUSED) {
  test(`a password is not changed where the answer is ${words.source.slice(0, 30)}`, async () => {
    const { browser, accountId } = await makeOwner()
    const token = browser.token()
    const { rows: before } = await here.database.owner.query(
      'select password_hash from credential where account_id = $1',
      [accountId],
    )
    const { body } = await browser.submit('/account/password', { present, password })
    assert.match(body, /<title>Error: /)
    assert.match(body, words)
    const { rows: after } = await here.database.owner.query(
      'select password_hash from credential where account_id = $1',
      [accountId],
    )
    assert.deepEqual(after, before)
    assert.equal(browser.token(), token)
  })
}

test('guessing the password in a browser left open locks the account', async () => {
  const { browser, accountId } = await makeOwner()
  for (let tries = 1; tries <= 4; tries++) {
    const { body } = await browser.submit('/account/recovery-codes', { present: 'not the one' })
    assert.match(body, /Present password is not right/)
  }
  assert.match((await browser.submit('/account/recovery-codes', { present: 'not the one' })).body, /Wait 1 minute/)
  assert.match(
    (await browser.submit('/account/password', { present: PASSWORD, password: 'another four loose words' })).body,
    /Wait 1 minute/,
  )
  const { rows } = await here.database.owner.query<{ event: string }>(
    "select event from ledger_entry where account_id = $1 and event in ('sign-in-refused', 'account-locked') order by seq",
    [accountId],
  )
  assert.deepEqual(
    rows.map(({ event }) => event),
    [...Array.from({ length: 4 }, () => 'sign-in-refused'), 'account-locked', 'sign-in-refused', 'sign-in-refused'],
  )
})

test('new recovery codes replace the old, for whoever knows the password', async () => {
  const owner = await makeOwner()
  assert.match((await owner.browser.visit('/account/recovery-codes')).body, /10 codes left/)
  const actId = '01900000-0000-7000-8000-0000000000aa'
  const made = await owner.browser.submit('/account/recovery-codes', { present: PASSWORD, actId })
  const codes = [...made.body.matchAll(/<bdi>([\dA-Z-]{19})<\/bdi>/g)].map(([, code = '']) => code)
  assert.equal(new Set(codes).size, 10)
  const again = await owner.browser.submit('/account/recovery-codes', { present: PASSWORD, actId })
  assert.equal(again.headers.location, '/account', 'sent twice, the form makes no more')
  const browser = openBrowser(here.app)
  await browser.submit('/sign-in', { email: owner.email, password: PASSWORD })
  assert.equal((await browser.submit('/sign-in/recovery-code', { code: owner.recoveryCodes[0] ?? '' })).statusCode, 422)
  assert.equal((await browser.submit('/sign-in/recovery-code', { code: codes[0] ?? '' })).statusCode, 303)
  assert.match((await owner.browser.visit('/account')).body, /9 codes left/)
})
