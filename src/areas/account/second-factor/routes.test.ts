import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, openBrowser } from '#tests/support/browser.ts'
import { appCode, type Credentials, giveCredentials, PASSWORD } from '#tests/support/credentials.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, type TestPerson } from '#tests/support/people.ts'

let now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const here = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => now })
const partnership = await makePartnership(here.database)

/** Somebody who has shown their password, at a browser that waits for the second step. */
async function makeHalfway(): Promise<TestPerson & Credentials & { readonly browser: Browser }> {
  const person = await makePerson(here.database, { partnership, at: now })
  const credentials = await giveCredentials(here.house, person)
  return { ...person, ...credentials, browser: await showPassword(person.email) }
}

async function showPassword(email: string): Promise<Browser> {
  const browser = openBrowser(here.app)
  await browser.submit('/sign-in', { email, password: PASSWORD })
  return browser
}

const enter = (browser: Browser, code: string) => browser.submit('/sign-in/second-factor', { code })

const WINDOW: readonly [seconds: number, statusCode: number][] = [
  [-60, 422],
  [-30, 303],
  [0, 303],
  [30, 303],
  [60, 422],
]
for (const [seconds, statusCode] of WINDOW) {
  test(`a code from ${seconds} seconds away is ${statusCode === 303 ? 'accepted' : 'refused'}`, async () => {
    const { browser, secret } = await makeHalfway()
    assert.equal((await enter(browser, appCode(secret, now.add({ seconds })))).statusCode, statusCode)
  })
}

test('a code works once, and no code before it works any more', async () => {
  const { browser, secret, email } = await makeHalfway()
  const code = appCode(secret, now)
  assert.equal((await enter(browser, code)).statusCode, 303)
  const again = await showPassword(email)
  const refused = await enter(again, code)
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /This code was used already/)
  assert.match((await enter(again, appCode(secret, now.subtract({ seconds: 30 })))).body, /used already/)
  assert.equal((await enter(again, appCode(secret, now.add({ seconds: 30 })))).statusCode, 303)
})

test('one code sent twice at once signs in once', async () => {
  const { browser, secret, email } = await makeHalfway()
  const other = await showPassword(email)
  const code = appCode(secret, now)
  const answers = await Promise.all([enter(browser, code), enter(other, code)])
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode).toSorted((less, more) => less - more),
    [303, 422],
  )
})

test('wrong codes lock the account as wrong passwords do, and knowing the password does not help', async () => {
  const { browser, secret, email, accountId } = await makeHalfway()
  const wrong = appCode(secret, now.add({ hours: 1 }))
  for (let tries = 1; tries <= 4; tries++) {
    assert.match((await enter(browser, wrong)).body, /Code not recognised/)
    await showPassword(email)
  }
  assert.match((await enter(browser, wrong)).body, /Wait 1 minute/)
  assert.equal((await enter(browser, appCode(secret, now))).statusCode, 422)
  assert.equal((await openBrowser(here.app).submit('/sign-in', { email, password: PASSWORD })).statusCode, 422)
  const { rows } = await here.database.owner.query<{ reason: string; account_id: string | null }>(
    "select reason, account_id from ledger_entry where record_id = $1 and event = 'sign-in-refused' order by seq",
    [accountId],
  )
  assert.deepEqual(rows.map(({ reason }) => reason).slice(4), ['wrong-code', 'locked', 'locked'])
  assert.ok(
    rows.every(({ account_id }) => account_id === null),
    'who tried is not known',
  )
  now = now.add({ minutes: 1 })
  assert.equal((await enter(browser, appCode(secret, now))).statusCode, 303)
})

test('coming in forgets the wrong tries', async () => {
  const { browser, secret, email, accountId } = await makeHalfway()
  for (let tries = 1; tries <= 3; tries++) await enter(browser, '000000')
  await enter(browser, appCode(secret, now))
  const { rows } = await here.database.owner.query(
    'select failed_attempts, locked_until from credential where account_id = $1',
    [accountId],
  )
  assert.deepEqual(rows, [{ failed_attempts: 0, locked_until: null }])
  assert.ok((await showPassword(email)).token())
})

test('a recovery code stands in for the phone once', async () => {
  const { browser, recoveryCodes, email } = await makeHalfway()
  const code = recoveryCodes[0] ?? ''
  assert.match((await browser.visit('/sign-in/second-factor')).body, /href="\/sign-in\/recovery-code"/)
  const used = await browser.submit('/sign-in/recovery-code', { code: code.toLowerCase().replaceAll('-', ' ') })
  assert.equal(used.headers.location, '/work?notice=account%3AsecondFactor.recovery.done')
  const again = await showPassword(email)
  const refused = await again.submit('/sign-in/recovery-code', { code })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /not recognised, or it was used before/)
  assert.equal((await again.submit('/sign-in/recovery-code', { code: recoveryCodes[1] ?? '' })).statusCode, 303)
})

test("nobody's recovery code works for somebody else", async () => {
  const one = await makeHalfway()
  const other = await makeHalfway()
  assert.equal(
    (await one.browser.submit('/sign-in/recovery-code', { code: other.recoveryCodes[0] ?? '' })).statusCode,
    422,
  )
})

test('the second step cannot be the first, and does not wait for ever', async () => {
  for (const url of [
    '/sign-in/second-factor',
    '/sign-in/recovery-code',
    '/sign-in/enrolment',
    '/sign-in/new-recovery-codes',
  ]) {
    const { headers } = await openBrowser(here.app).visit(url)
    assert.equal(headers.location, '/sign-in?again=yes')
  }
  const { browser, secret } = await makeHalfway()
  now = now.add({ minutes: 31 })
  assert.equal((await enter(browser, appCode(secret, now))).headers.location, '/sign-in?again=yes')
  assert.match((await browser.visit('/sign-in?again=yes')).body, /Signing in took too long/)
})

test('whoever has a second factor cannot set up another instead', async () => {
  const { browser } = await makeHalfway()
  assert.equal((await browser.visit('/sign-in/enrolment')).headers.location, '/sign-in?again=yes')
  assert.equal((await browser.visit('/sign-in/new-recovery-codes')).headers.location, '/sign-in?again=yes')
})

test('the secret is stored sealed', async () => {
  const { secret, accountId } = await makeHalfway()
  const { rows } = await here.database.owner.query<{ second_factor_secret: Buffer }>(
    'select second_factor_secret from credential where account_id = $1',
    [accountId],
  )
  assert.ok(!rows[0]?.second_factor_secret.toString('latin1').includes(secret))
})
