import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()
const PHONE = { width: 390, height: 844 }

/** What a shared phone would still hold afterwards, but for its history. */
const LEFT_BEHIND = `[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((one) => one !== '')`

async function findsHelpAndSigns(visitor: Visitor): Promise<void> {
  await visitor.go('/')
  await visitor.follow('Get help now')
  await visitor.sees('Childline')
  await visitor.follow('What to look out for')
  await visitor.doesNotSee('strong chemicals')
  await visitor.page.locator('summary', { hasText: 'Car washes' }).click()
  await visitor.sees('They use strong chemicals with bare hands')
  await visitor.follow('Back')
  assert.equal(visitor.path(), '/')
}

journey('somebody with a phone finds help and the signs, and nothing stays on the phone', async ({ open }) => {
  const visitor = await open({ viewport: PHONE })
  await findsHelpAndSigns(visitor)
  assert.deepEqual(await visitor.page.evaluate(LEFT_BEHIND), [])
  assert.deepEqual(await visitor.page.context().cookies(), [])
  assert.deepEqual(visitor.faults, [])
})

journey('the same without scripts', async ({ open }) => {
  const visitor = await open({ viewport: PHONE, javaScriptEnabled: false })
  await findsHelpAndSigns(visitor)
  const exit = visitor.page.locator('.govuk-js-exit-this-page-button')
  assert.match(String(await exit.getAttribute('href')), /^https:\/\/www\.bbc\.co\.uk\//)
})

journey('a language that was chosen is kept from page to page, also one written from the right', async ({ open }) => {
  const visitor = await open({ viewport: PHONE })
  await visitor.go('/?lang=en-XB')
  for (const step of ['/get-help', '/signs']) {
    await visitor.leads(() => visitor.page.locator(`main a[href^="${step}?lang=en-XB"]`).first().click())
    assert.equal(visitor.path().split('?')[0], step)
    assert.equal(await visitor.page.locator('html').getAttribute('dir'), 'rtl')
  }
})

journey('everything that is folded is on paper', async ({ open }) => {
  const visitor = await open()
  await visitor.go('/signs')
  await visitor.page.emulateMedia({ media: 'print' })
  const hidden = await visitor.page.evaluate<number>(
    `[...document.querySelectorAll('.app-signs li')].filter((sign) => sign.getBoundingClientRect().height === 0).length`,
  )
  assert.equal(hidden, 0)
})
