import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { serveJourneys } from '../support/chromium.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const PHONE = { width: 390, height: 844 }
const pageOf = (page: Page): Promise<string> => page.inputValue('input[name=page]')

/** Goes on from question to question with what must be answered, and looks every page through for barriers. */
async function untilCheck(teller: Visitor, at: Readonly<Record<string, () => Promise<unknown>>> = {}): Promise<void> {
  const answers: Readonly<Record<string, () => Promise<unknown>>> = {
    danger: () => teller.page.getByLabel('No', { exact: true }).check(),
    about: () => teller.page.getByLabel('Somebody I saw, but do not know').check(),
    child: () => teller.page.getByLabel('No', { exact: true }).check(),
    what: () => teller.fill('Tell us what you know', 'Three men sleep behind the car wash.'),
    identity: () => teller.page.getByLabel('No, I do not give my name').check(),
    ...at,
  }
  for (let page = await pageOf(teller.page); page !== 'check'; page = await pageOf(teller.page)) {
    await answers[page]?.()
    await teller.press(/^Continue/)
  }
}

/** Keeps the number that is shown, and types it back. */
async function keepNumber(teller: Visitor): Promise<void> {
  const number = await teller.page.locator('.app-receipt__code').innerText()
  await teller.fill('Type the number here, to be sure that you have kept it', number.toLowerCase())
  await teller.press('I have kept it')
  await teller.sees('Thank you for telling us')
}

journey('somebody tells on a phone, with everything that can be told', async ({ open }) => {
  const teller = await open({ viewport: PHONE })
  await teller.go('/tell')
  await teller.press('Start')
  await teller.press('Continue')
  await teller.sees('There is a problem')
  await teller.page.getByLabel('Yes', { exact: true }).check()
  await teller.press('Continue')
  await teller.sees('Call 999 now')
  await teller.press('Back')
  assert.ok(await teller.page.getByLabel('Yes', { exact: true }).isChecked(), 'what was answered is still there')
  await teller.press('Continue')
  await untilCheck(teller, {
    child: () => teller.page.getByLabel('Yes', { exact: true }).check(),
    kinds: () => teller.page.getByLabel('Work in a car wash').check(),
    signs: () => teller.page.getByLabel('They sleep at the car wash, in a container or in a van').check(),
    details: () => teller.page.getByLabel('A car, a van or another vehicle').check(),
    vehicle: () => teller.fill('Number plate', 'AB12 CDE'),
    files: () =>
      teller.page.getByLabel('Choose photos or documents').setInputFiles({
        name: 'gate.png',
        mimeType: 'image/png',
        buffer: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      }),
    identity: () => teller.page.getByLabel('Yes, but keep my name locked away').check(),
    contact: () => teller.fill('Your name', 'Kit Example'),
    safe: () => teller.page.getByLabel('I come back here with my number and read your answer').check(),
  })
  for (const text of ['AB12 CDE', 'Kit Example', 'gate.png', 'Three men sleep']) await teller.sees(text)
  assert.equal(await teller.page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
  // Done by the browser while somebody reads; whoever has scripts never waits.
  await teller.page.waitForSelector('input[name=proof]:not([value=""])', { state: 'attached' })
  await teller.press('I want to send this')
  await teller.sees('We have received it')
  await keepNumber(teller)
  assert.equal(teller.path(), '/tell')
})

journey('somebody tells in a browser that runs no scripts, and waits a moment instead', async ({ open }) => {
  const teller = await open({ javaScriptEnabled: false })
  await teller.go('/tell')
  await teller.press('Start')
  await untilCheck(teller)
  await teller.press('I want to send this')
  // A machine that is slow enough has waited already.
  if (/Please wait/.test(await teller.words())) {
    await new Promise((resolve) => setTimeout(resolve, 20_000))
    await teller.press('Send it now')
  }
  await teller.sees('We have received it')
  await teller.press('I cannot keep it now')
  await teller.press('Show me the number again')
  await keepNumber(teller)
})

journey('by keyboard alone: Enter in a box goes on, whatever buttons stand above it', async ({ open }) => {
  const teller = await open()
  const { keyboard } = teller.page
  const enterAt = async (name: string | RegExp): Promise<void> => {
    await teller.page.getByRole('button', { name }).last().focus()
    await teller.leads(() => keyboard.press('Enter'))
  }
  const tickFirst = async (): Promise<void> => {
    await teller.page.locator('main input:not([type=hidden])').first().focus()
    await keyboard.press('Space')
  }
  await teller.go('/tell')
  await enterAt('Start')
  for (let page = await pageOf(teller.page); page !== 'where'; page = await pageOf(teller.page)) {
    if (page === 'what') await teller.page.getByRole('textbox').fill('x')
    else if (['danger', 'about', 'child'].includes(page)) await tickFirst()
    await enterAt(/^Continue/)
  }
  await teller.page.getByLabel('The postcode, if you know it').focus()
  await keyboard.type('LU1 2AA')
  await teller.leads(() => keyboard.press('Enter'))
  assert.equal(await pageOf(teller.page), 'when')
  await enterAt('Back')
  assert.equal(await teller.page.getByLabel('The postcode, if you know it').inputValue(), 'LU1 2AA')
})

journey('every question has its name and its hint in the accessibility tree', async ({ open }) => {
  const teller = await open()
  await teller.go('/tell')
  await teller.press('Start')
  assert.match(
    await teller.page.locator('main').ariaSnapshot(),
    /group "Is anybody in danger right now\?".*radio "Yes".*radio "No".*radio "I am not sure".*button "Continue"/s,
  )
  await untilCheck(teller, {
    what: async () => {
      assert.match(
        await teller.page.locator('main').ariaSnapshot(),
        /heading "Tell us what you know" \[level=1\].*textbox "Tell us what you know"/s,
      )
      await teller.fill('Tell us what you know', 'x')
    },
  })
  assert.match(await teller.page.locator('main').ariaSnapshot(), /button "Change ?: What happened"/)
})

journey('whoever left by the exit is not brought back by the browser', async ({ open }) => {
  const teller = await open()
  await teller.page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
  )
  await teller.go('/tell')
  await teller.press('Start')
  await untilCheck(teller)
  for (let press = 0; press < 3; press += 1) await teller.page.keyboard.press('Shift')
  await teller.page.waitForURL('https://www.bbc.co.uk/weather')
  await teller.page.goBack()
  await teller.sees('Get help now')
  assert.equal(teller.path(), '/')
})
