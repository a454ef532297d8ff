import assert from 'node:assert/strict'
import type { Route } from 'playwright-core'
import { shownCode } from '#domain/report/receipt-code.ts'
import { serveJourneys } from '../support/chromium.ts'
import { receiveSubmission } from '../support/submission.ts'
import type { Visitor } from '../support/visitor.ts'

/*
 * Where scripts run, the pages of the public door answer their forms in place: the browser keeps nothing of what was
 * sent, and its own Back, Reload and restored tabs bring nothing back.
 */
const journey = await serveJourneys()

const WORDS = 'Three men sleep behind the car wash.'

const isOn = (teller: Visitor, page: string): Promise<unknown> =>
  teller.page.waitForSelector(`input[name=page][value="${page}"]`, { state: 'attached' })

const pageOf = (teller: Visitor): Promise<string> => teller.page.inputValue('input[name=page]')

/** Up to the page on which the story itself is written; gives the pages before it. */
async function untilWords(teller: Visitor): Promise<readonly string[]> {
  const answers: Readonly<Record<string, string>> = {
    danger: 'No',
    about: 'Somebody I saw, but do not know',
    child: 'No',
  }
  const pages: string[] = []
  await teller.go('/tell')
  await teller.press('Start')
  for (let page = await pageOf(teller); page !== 'what'; page = await pageOf(teller)) {
    pages.push(page)
    assert.ok(pages.length < 10)
    const answer = answers[page]
    if (answer !== undefined) await teller.page.getByLabel(answer, { exact: true }).check()
    await teller.press('Continue')
  }
  return pages
}

const historyLength = (teller: Visitor): Promise<unknown> => teller.page.evaluate('history.length')

journey("the browser's Back presses the page's own, again and again, and loses no word", async ({ open }) => {
  const teller = await open()
  const pages = await untilWords(teller)
  const length = await historyLength(teller)
  await teller.fill('Tell us what you know', WORDS)
  for (const page of pages.toReversed()) {
    await teller.page.goBack()
    await isOn(teller, page)
  }
  assert.ok(await teller.page.getByLabel('No', { exact: true }).isChecked())
  assert.equal(await historyLength(teller), length, 'there is one entry of the history for all of it')
  while ((await pageOf(teller)) !== 'what') await teller.press('Continue')
  assert.equal(await teller.page.getByRole('textbox').inputValue(), WORDS)
})

journey('on the first question Back leads to the start, and from there away', async ({ open }) => {
  const teller = await open()
  await teller.go('/get-help')
  await teller.go('/tell')
  await teller.press('Start')
  await isOn(teller, 'danger')
  await teller.page.goBack()
  await teller.page.waitForSelector('button[value=start]')
  await teller.page.goBack()
  await teller.page.waitForURL('**/get-help')
  assert.equal(teller.path(), '/get-help')
})

journey('a page that is loaded again is the first page, without a word of what was told', async ({ open }) => {
  const teller = await open()
  await untilWords(teller)
  await teller.fill('Tell us what you know', WORDS)
  await teller.press('Continue')
  const methods: string[] = []
  teller.page.on('request', (request) => {
    if (request.isNavigationRequest()) methods.push(request.method())
  })
  await teller.page.reload()
  await teller.sees('Tell us what worries you')
  assert.deepEqual(methods, ['GET'])
})

journey('whoever left by the exit finds first pages behind every Back and Reload', async ({ open }) => {
  const teller = await open()
  await teller.page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
  )
  await untilWords(teller)
  await teller.fill('Tell us what you know', WORDS)
  await teller.press('Continue')
  await teller.page.getByRole('button', { name: 'Exit this page' }).first().click()
  await teller.page.waitForURL('https://www.bbc.co.uk/weather')
  for (const path of ['/', '/tell']) {
    await teller.page.goBack()
    await teller.page.waitForURL((url) => url.pathname === path)
    await teller.page.waitForSelector('main h1')
    assert.doesNotMatch(await teller.page.content(), new RegExp(WORDS))
    await teller.page.reload()
    assert.equal(await teller.page.locator('input[name=journey]').count(), 0)
  }
})

journey('a language, a mistake and a direction change in place', async ({ open, house }) => {
  const teller = await open({ viewport: { width: 390, height: 844 } })
  await teller.go('/tell')
  await teller.press('Start')
  await teller.press('Continue')
  await teller.sees('There is a problem')
  assert.match(await teller.page.title(), /^Error/)
  assert.equal(await teller.page.evaluate('document.activeElement.className'), 'govuk-error-summary')
  await teller.press('العربية')
  assert.deepEqual(await teller.page.evaluate('[document.documentElement.lang, document.documentElement.dir]'), [
    'ar',
    'rtl',
  ])
  assert.match(String(await teller.page.getAttribute('link[rel=stylesheet]', 'href')), /daybreak-rtl/)
  assert.equal(await teller.page.locator('link[rel=stylesheet]').count(), 1)
  assert.equal(await teller.page.evaluate('document.activeElement.tagName'), 'H1')
  assert.equal(new URL(teller.page.url()).search, '')
  const { t } = house.i18n.forPublic('ar')
  for (let press = 0; press < 2; press += 1) await teller.page.keyboard.press('Shift')
  assert.match(
    await teller.page.locator('.govuk-exit-this-page [role=status]').innerText(),
    new RegExp(t('public:exit.oneMore')),
  )
  await teller.press('English')
  assert.equal(await teller.page.evaluate('document.documentElement.dir'), 'ltr')
})

journey('a button that is pressed twice sends once, and a slow network is told of', async ({ open }) => {
  const teller = await open()
  await teller.go('/tell')
  await teller.press('Start')
  let sent = 0
  await teller.page.route('**/tell', async (route) => {
    sent += 1
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await teller.page.getByLabel('No', { exact: true }).check()
  const button = teller.page.locator('main button[value=next]').last()
  await button.click()
  await button.click()
  await teller.page.getByText('Sending. Please wait.').waitFor()
  await isOn(teller, 'about')
  assert.equal(sent, 1)
})

journey(
  'a network that fails leaves every word on the page, and so does an answer of somebody else',
  async ({ open }) => {
    const teller = await open()
    await untilWords(teller)
    await teller.fill('Tell us what you know', WORDS)
    const FAILURES = [
      (route: Route) => route.abort(),
      (route: Route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' }),
      (route: Route) => route.fulfill({ body: '{}', contentType: 'application/json' }),
    ]
    for (const fail of FAILURES) {
      await teller.page.route('**/tell', fail)
      await teller.page.locator('main button[value=next]').last().click()
      await teller.page.locator('.app-not-sent').waitFor()
      await teller.sees('Not sent')
      assert.equal(await teller.page.getByRole('textbox').inputValue(), WORDS)
      await teller.page.unroute('**/tell')
    }
    teller.forgive(/ERR_FAILED|502/)
    await teller.press('Continue')
    await teller.doesNotSee('Not sent')
  },
)

journey('the number opens in place, and is gone once the page is left', async ({ open, house }) => {
  const sent = await receiveSubmission(house)
  const kit = await open()
  await kit.go('/return')
  await kit.fill('Your number', shownCode(sent.code))
  await kit.press('Open')
  await kit.page.locator('#files').setInputFiles({
    name: 'gate.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  })
  await kit.press('Send')
  await kit.sees('gate.png')
  await kit.page.goBack()
  await kit.page.getByLabel('Your number').waitFor()
  assert.equal(await kit.page.getByLabel('Your number').inputValue(), '')
  await kit.doesNotSee('gate.png')
})
