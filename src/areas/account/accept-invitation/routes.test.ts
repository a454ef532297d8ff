import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueSetupCode } from '#platform/auth/setup-code.ts'
import { asSystem } from '#platform/db/transaction.ts'
import { type Browser, openBrowser } from '#tests/support/browser.ts'
import { appCode, giveCredentials, PASSWORD } from '#tests/support/credentials.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson } from '#tests/support/people.ts'

let now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const here = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => now })
const partnership = await makePartnership(here.database)

const issueTo = (accountId: string): Promise<string> =>
  asSystem(here.house.pool, (transaction) => issueSetupCode(transaction, accountId, now))

async function invite() {
  const person = await makePerson(here.database, { partnership, state: 'invited', name: 'Ines Okafor-Hale', at: now })
  return { ...person, code: await issueTo(person.accountId) }
}

const eventsAbout = async (accountId: string): Promise<readonly string[]> => {
  const { rows } = await here.database.owner.query<{ event: string }>(
    'select event from ledger_entry where record_id = $1 order by seq',
    [accountId],
  )
  return rows.map(({ event }) => event)
}

/** The secret that the page shows as text. */
const secretOn = (page: string): string => (/<bdi>([A-Z2-7 ]+)<\/bdi>/.exec(page)?.[1] ?? '').replaceAll(' ', '')

async function enrol(browser: Browser): Promise<string> {
  const secret = secretOn((await browser.visit('/sign-in/enrolment')).body)
  await browser.submit('/sign-in/enrolment', { code: appCode(secret, now) })
  await browser.submit('/sign-in/new-recovery-codes', { kept: 'yes' })
  return secret
}

test('somebody invited chooses a password, sets up an app, keeps the codes and is signed in', async () => {
  const { email, code, accountId } = await invite()
  const browser = openBrowser(here.app)
  assert.match((await browser.visit('/sign-in')).body, /href="\/invitation"/)
  const accepted = await browser.submit('/invitation', { email, code: code.toLowerCase(), password: PASSWORD })
  assert.equal(accepted.headers.location, '/sign-in/enrolment')
  const half = browser.token()
  const page = (await browser.visit('/sign-in/enrolment')).body
  assert.match(page, /<svg role="img" aria-label="QR code for your authenticator app\./)
  assert.ok(!/<svg[^>]* style=/.test(page))
  const secret = secretOn(page)
  assert.equal(secretOn((await browser.visit('/sign-in/enrolment')).body), secret, 'loading it again shows the same')
  const wrong = await browser.submit('/sign-in/enrolment', { code: appCode(secret, now.add({ hours: 1 })) })
  assert.equal(wrong.statusCode, 422)
  assert.equal(secretOn(wrong.body), secret)
  const confirmed = await browser.submit('/sign-in/enrolment', { code: appCode(secret, now) })
  assert.equal(confirmed.headers.location, '/sign-in/new-recovery-codes')
  assert.equal((await browser.visit('/sign-in/enrolment')).headers.location, '/sign-in/new-recovery-codes')
  const codes = [...(await browser.visit('/sign-in/new-recovery-codes')).body.matchAll(/<bdi>([\dA-Z-]{19})<\/bdi>/g)]
  assert.equal(codes.length, 10)
  assert.equal((await browser.visit('/account')).statusCode, 303, 'not signed in before the codes are kept')
  const finished = await browser.submit('/sign-in/new-recovery-codes', { kept: 'yes' })
  assert.equal(finished.headers.location, '/work')
  assert.notEqual(browser.token(), half)
  assert.equal((await browser.visit('/account')).statusCode, 200)
  assert.deepEqual(await eventsAbout(accountId), [
    'password-changed',
    'account-changed',
    'second-factor-confirmed',
    'recovery-codes-made',
    'signed-in',
    'own-account-looked-at',
  ])
  const again = openBrowser(here.app)
  await again.submit('/sign-in', { email, password: PASSWORD })
  const used = await again.submit('/sign-in/recovery-code', { code: codes[0]?.[1] ?? '' })
  assert.equal(used.statusCode, 303)
})

test('the codes shown last are those that work, and must be kept before going on', async () => {
  const { email, code } = await invite()
  const browser = openBrowser(here.app)
  await browser.submit('/invitation', { email, code, password: PASSWORD })
  const secret = secretOn((await browser.visit('/sign-in/enrolment')).body)
  assert.equal((await browser.visit('/sign-in/new-recovery-codes')).headers.location, '/sign-in?again=yes')
  assert.equal(
    (await browser.submit('/sign-in/new-recovery-codes', { kept: 'yes' })).headers.location,
    '/sign-in?again=yes',
  )
  await browser.submit('/sign-in/enrolment', { code: appCode(secret, now) })
  const refused = await browser.submit('/sign-in/new-recovery-codes', {})
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /<a href="#kept">Keep the codes/)
  assert.match(refused.body, /<input[^>]* id="kept"/)
  assert.equal([...refused.body.matchAll(/<bdi>[\dA-Z-]{19}<\/bdi>/g)].length, 10)
})

test('setting up that was broken off goes on at the next sign-in, with another secret', async () => {
  const { email, code } = await invite()
  const first = openBrowser(here.app)
  await first.submit('/invitation', { email, code, password: PASSWORD })
  const secret = secretOn((await first.visit('/sign-in/enrolment')).body)
  const second = openBrowser(here.app)
  const signedIn = await second.submit('/sign-in?back=%2Faccount', { email, password: PASSWORD })
  assert.equal(signedIn.headers.location, '/sign-in/enrolment?back=%2Faccount')
  assert.notEqual(secretOn((await second.visit('/sign-in/enrolment')).body), secret)
  assert.equal((await first.visit('/sign-in/enrolment')).headers.location, '/sign-in?again=yes')
})

const REFUSED: readonly [
  name: string,
  fields: (given: { email: string; code: string }) => Record<string, string>,
  words: RegExp,
][] = [
  [
    'a wrong code',
    ({ email }) => ({ email, code: '0000-0000-0000-0000' }),
    /setup code not recognised, or the code is too old/,
  ],
  [
    'an address that nobody has',
    ({ code }) => ({ email: 'nobody@example.org', code }),
    /setup code not recognised, or the code is too old/,
  ],
  ['no code', ({ email }) => ({ email, code: '' }), /Enter the setup code/],
  ['a short password', (given) => ({ ...given, password: 'eleven sign' }), /Password must be 12 characters or more/],
  ['a common password', (given) => ({ ...given, password: 'Password1234' }), /harder to guess/],
  ['their own name as password', (given) => ({ ...given, password: 'ines okafor-hale' }), /without your name/],
]
for (const [name, fields, words] of REFUSED) {
  test(`an account is not taken up with ${name}`, async () => {
    const { email, code, accountId } = await invite()
    const browser = openBrowser(here.app)
    const { statusCode, body } = await browser.submit('/invitation', { password: PASSWORD, ...fields({ email, code }) })
    assert.equal(statusCode, 422)
    assert.match(body, words)
    assert.ok(!body.includes(PASSWORD))
    assert.equal(browser.token(), undefined)
    const { rows } = await here.database.owner.query('select state from account where id = $1', [accountId])
    assert.deepEqual(rows, [{ state: 'invited' }])
  })
}

test('a setup code works once, until it is replaced, and for a week', async () => {
  const { email, code, accountId } = await invite()
  const take = (given: string) =>
    openBrowser(here.app).submit('/invitation', { email, code: given, password: PASSWORD })
  const newer = await issueTo(accountId)
  assert.equal((await take(code)).statusCode, 422)
  assert.equal((await take(newer)).statusCode, 303)
  assert.equal((await take(newer)).statusCode, 422)
  const last = await issueTo(accountId)
  now = now.add({ hours: 7 * 24 })
  assert.equal((await take(last)).statusCode, 422)
})

test('whoever lost everything begins anew: old password, app, codes and sessions are over', async () => {
  const person = await makePerson(here.database, { partnership, at: now })
  const { recoveryCodes } = await giveCredentials(here.house, person)
  const signedIn = openBrowser(here.app, person.cookie.replace('session=', ''))
  assert.equal((await signedIn.visit('/account')).statusCode, 200)
  const browser = openBrowser(here.app)
  const { email, accountId } = person
  await browser.submit('/invitation', { email, code: await issueTo(accountId), password: 'another four loose words' })
  assert.equal((await signedIn.visit('/account')).statusCode, 303)
  await enrol(browser)
  assert.equal((await browser.visit('/account')).statusCode, 200)
  const again = openBrowser(here.app)
  assert.equal((await again.submit('/sign-in', { email, password: PASSWORD })).statusCode, 422)
  await again.submit('/sign-in', { email, password: 'another four loose words' })
  assert.equal((await again.submit('/sign-in/recovery-code', { code: recoveryCodes[0] ?? '' })).statusCode, 422)
})

test('a closed account cannot be taken up', async () => {
  const { accountId, email } = await makePerson(here.database, { partnership, state: 'closed', at: now })
  const { statusCode } = await openBrowser(here.app).submit('/invitation', {
    email,
    code: await issueTo(accountId),
    password: PASSWORD,
  })
  assert.equal(statusCode, 422)
})
