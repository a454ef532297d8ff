import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '#tests/support/browser.ts'
import { appCode, type Credentials, giveCredentials, PASSWORD } from '#tests/support/credentials.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'

let now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const here = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => now })
const partnership = await makePartnership(here.database)

async function makeEnrolled(state: 'active' | 'closed' = 'active'): Promise<TestPerson & Credentials> {
  const person = await makePerson(here.database, { partnership, at: now, state })
  return { ...person, ...(await giveCredentials(here.house, person)) }
}

const linesAbout = async (accountId: string): Promise<readonly string[]> => {
  const { rows } = await here.database.owner.query<{ event: string; reason: string | null }>(
    'select event, reason from ledger_entry where record_id = $1 order by seq',
    [accountId],
  )
  return rows.map(({ event, reason }) => (reason === null ? event : `${event}: ${reason}`))
}

/** A page without what differs from one showing to the next. */
const constant = (page: string): string => page.replaceAll(/name="actId" value="[^"]*"|[\w.-]+@example\.org/gu, '')

test('a password leads to the second step, and that to the page that was asked for', async () => {
  const person = await makeEnrolled()
  const browser = openBrowser(here.app)
  const asked = await browser.visit('/account')
  assert.equal(asked.statusCode, 303)
  assert.equal(asked.headers.location, '/sign-in?back=%2Faccount')
  const form = await browser.visit('/sign-in?back=%2Faccount')
  assert.match(form.body, /action="\/sign-in\?back=%2Faccount"/)
  const shown = await browser.submit('/sign-in?back=%2Faccount', {
    email: person.email.toUpperCase(),
    password: PASSWORD,
  })
  assert.equal(shown.headers.location, '/sign-in/second-factor?back=%2Faccount')
  const half = browser.token()
  assert.equal((await browser.visit('/account')).statusCode, 303, 'a password alone opens nothing')
  const second = await browser.submit('/sign-in/second-factor?back=%2Faccount', { code: appCode(person.secret, now) })
  assert.equal(second.headers.location, '/account')
  assert.notEqual(browser.token(), half)
  assert.equal((await browser.visit('/account')).statusCode, 200)
  assert.equal(
    (await openBrowser(here.app, half).visit('/account')).statusCode,
    303,
    'the token of the first step is over',
  )
  assert.equal((await browser.visit('/sign-in')).headers.location, '/work')
  assert.deepEqual(await linesAbout(person.accountId), ['signed-in: password-and-app', 'own-account-looked-at'])
})

test('the cookie is for this service and no script', async () => {
  const person = await makeEnrolled()
  const { headers } = await openBrowser(here.app).submit('/sign-in', { email: person.email, password: PASSWORD })
  assert.match(String(headers['set-cookie']), /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('signing in ends the session that the browser had, whoever set it', async () => {
  const person = await makeEnrolled()
  const token = person.cookie.replace('session=', '')
  const browser = openBrowser(here.app, token)
  await browser.submit('/sign-in', { email: person.email, password: PASSWORD })
  assert.notEqual(browser.token(), token)
  assert.equal((await openBrowser(here.app, token).visit('/account')).statusCode, 303)
})

test('nothing tells an account from an address that nobody has', async () => {
  const known = await makeEnrolled()
  const closed = await makeEnrolled('closed')
  const invited = await makePerson(here.database, { partnership, state: 'invited', at: now })
  const pages: string[][] = []
  for (const email of [known.email, closed.email, invited.email, 'nobody@example.org']) {
    const browser = openBrowser(here.app)
    const answers: string[] = []
    for (let tries = 1; tries <= 6; tries++) {
      const { statusCode, body } = await browser.submit('/sign-in', { email, password: 'something else again' })
      assert.equal(statusCode, 422)
      answers.push(constant(body))
    }
    pages.push(answers)
  }
  assert.match(pages[0]?.[3] ?? '', /E-mail address or password not recognised/)
  assert.match(pages[0]?.[4] ?? '', /signing in is locked. Wait 1 minute, then try again/)
  for (const answers of pages.slice(1)) assert.deepEqual(answers, pages[0])
  assert.deepEqual((await linesAbout(known.accountId)).slice(-3), [
    'sign-in-refused: unknown-address-or-wrong-password',
    'account-locked',
    'sign-in-refused: locked',
  ])
})

test('a right password is refused while the account is locked, and each wrong one after locks for longer', async () => {
  const { email } = await makeEnrolled()
  const browser = openBrowser(here.app)
  const attempt = (password: string) => browser.submit('/sign-in', { email, password })
  for (let tries = 1; tries <= 5; tries++) await attempt('something else again')
  assert.equal((await attempt(PASSWORD)).statusCode, 422)
  now = now.add({ minutes: 1 })
  assert.match((await attempt('something else again')).body, /Wait 2 minutes/)
  now = now.add({ seconds: 61 })
  assert.match((await attempt(PASSWORD)).body, /Wait 1 minute,/)
  now = now.add({ seconds: 59 })
  assert.equal((await attempt(PASSWORD)).headers.location, '/sign-in/second-factor')
})

test('many tries at once get no more than one after the other', async () => {
  const { email } = await makeEnrolled()
  const wrong = { email, password: 'something else again' }
  const answers = await Promise.all(Array.from({ length: 9 }, () => openBrowser(here.app).submit('/sign-in', wrong)))
  const judged = answers.filter(({ body }) => body.includes('not recognised'))
  assert.equal(judged.length, 4)
})

test('every mistake is named beside its field', async () => {
  const { statusCode, body } = await openBrowser(here.app).submit('/sign-in', { email: '', password: '' })
  assert.equal(statusCode, 422)
  assert.match(body, /<title>Error: /)
  for (const [field, words] of [
    ['email', 'Enter the e-mail address'],
    ['password', 'Enter the password'],
  ] as const) {
    assert.ok(body.includes(`<a href="#${field}">${words}</a>`), words)
    assert.match(body, new RegExp(`<input[^>]* id="${field}"`))
  }
  assert.ok(!body.includes('/sign-in/demonstration'))
})

test('a form that another site sends is refused', async () => {
  const { email } = await makeEnrolled()
  const { statusCode } = await here.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ email, password: PASSWORD }).toString(),
  })
  assert.equal(statusCode, 403)
})
