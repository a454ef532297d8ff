import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { appCode, PASSWORD } from '../support/credentials.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const EMAIL = 'nadia.fenwright@example.org'

/** The value beside a term of a list on the page. */
const beside = async ({ page }: Visitor, term: string): Promise<string> =>
  (await page.locator(`dt:text-is("${term}") + dd`).first().innerText()).trim()

async function signIn(visitor: Visitor): Promise<void> {
  await visitor.go('/sign-in')
  await visitor.fill('E-mail address', EMAIL)
  await visitor.fill('Password', PASSWORD)
  await visitor.press('Continue')
}

async function giveCode(visitor: Visitor, label: string, code: string): Promise<void> {
  await visitor.fill(label, code)
  await visitor.press('Sign in')
}

/** Sunita makes an account; gives the set-up code that she hands over. */
async function invite(sunita: Visitor): Promise<string> {
  await sunita.follow('Admin')
  await sunita.follow('Accounts')
  await sunita.follow('Make an account')
  await sunita.fill('Name', 'Nadia Fenwright')
  await sunita.fill('E-mail address', EMAIL)
  await sunita.page.getByLabel('Agency').selectOption('Azalea')
  await sunita.fill('Job title', 'Support worker')
  await sunita.leads(() => sunita.page.locator('main form button').click())
  return (await sunita.page.locator('.govuk-panel__body').innerText()).trim()
}

/** What somebody has in hand after setting up their account. */
interface Kept {
  readonly secret: string
  readonly usedCode: string
  readonly recoveryCodes: readonly string[]
}

/** Takes the account up with the set-up code. */
async function takeUp(nadia: Visitor, setupCode: string): Promise<Kept> {
  await nadia.go('/sign-in')
  await nadia.follow('I have been given a setup code')
  await nadia.press('Continue')
  await nadia.sees('There is a problem')
  await nadia.fill('E-mail address', EMAIL)
  await nadia.fill('Setup code', setupCode)
  await nadia.fill('New password', PASSWORD)
  await nadia.press('Continue')
  const secret = (await beside(nadia, 'Key')).replaceAll(' ', '')
  await nadia.fill('Code', '000000')
  await nadia.press('Continue')
  await nadia.sees('Code not recognised')
  const usedCode = appCode(secret, await timeOf(nadia))
  await nadia.fill('Code', usedCode)
  await nadia.press('Continue')
  await nadia.press('Finish and sign in')
  await nadia.sees('Keep the codes, then tick the box')
  const recoveryCodes = await nadia.page.locator('main li bdi').allInnerTexts()
  assert.equal(recoveryCodes.length, 10)
  await nadia.page.getByLabel('I have kept these codes').check()
  await nadia.press('Finish and sign in')
  assert.equal(nadia.path(), '/work')
  return { secret, usedCode, recoveryCodes }
}

const timeOf = async ({ page }: Visitor, later = 0): Promise<Temporal.Instant> =>
  Temporal.Instant.fromEpochMilliseconds((await page.evaluate<number>('Date.now()')) + later)

journey('somebody who is invited sets up a second factor and comes back with it', async ({ enter, open }) => {
  const sunita = await enter('Sunita Wexcombe')
  const nadia = await open()
  const { secret, usedCode, recoveryCodes } = await takeUp(nadia, await invite(sunita))
  await nadia.press('Sign out')
  await nadia.go('/work')
  assert.equal(nadia.path(), '/sign-in')

  await signIn(nadia)
  await giveCode(nadia, 'Code', usedCode)
  await nadia.sees('This code was used already')
  // The app's next code is taken a little early: phones and servers never agree on the second.
  await giveCode(nadia, 'Code', appCode(secret, await timeOf(nadia, 30_000)))
  assert.equal(nadia.path(), '/work')
  await nadia.press('Sign out')

  await signIn(nadia)
  await nadia.follow('I do not have my phone: use a recovery code')
  await giveCode(nadia, 'Recovery code', recoveryCodes[0] ?? '')
  await nadia.sees('You used a recovery code')
  const elsewhere = await open({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0' })
  await signIn(elsewhere)
  await elsewhere.follow('I do not have my phone: use a recovery code')
  await giveCode(elsewhere, 'Recovery code', recoveryCodes[0] ?? '')
  await elsewhere.sees('Recovery code not recognised, or it was used before')
  await giveCode(elsewhere, 'Recovery code', recoveryCodes[1] ?? '')
  assert.equal(elsewhere.path(), '/work')

  await nadia.follow('Nadia Fenwright')
  await nadia.sees('8 codes left')
  await nadia.press(/^End Firefox on Linux/)
  await nadia.sees('The session is ended.')
  await elsewhere.follow('Operations')
  assert.equal(elsewhere.path(), '/sign-in')
  await nadia.follow('Operations')
  assert.equal(nadia.path(), '/operations')
})
