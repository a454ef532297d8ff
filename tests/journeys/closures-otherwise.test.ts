import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { CHRISTMAS, prepare, record, save, typeAll } from '../support/closing.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const PHONE = { width: 390, height: 844 }

const APPLIED = { state: 'application', noticeHours: '48', servedAt: '2019-12-24 10:00' }

journey('of two people who record a step at once, the second sees both and chooses', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const priya = await enter('Priya Varnham')
  const closure = await prepare(ines, 'Flat, 8 Tinsel Row', APPLIED)
  for (const visitor of [ines, priya]) await visitor.go(`${closure}/steps/application`)
  await save(ines, { court: 'Example Magistrates’ Court, court 1', hearing: '2019-12-27 09:15' })
  await typeAll(priya, { court: 'Example Magistrates’ Court, court 2', hearing: '2019-12-27 09:45' })
  let status = 0
  priya.page.on('response', (answer) => {
    if (answer.request().method() === 'POST') status = answer.status()
  })
  await priya.press('Save')
  assert.equal(status, 409)
  await priya.sees('Somebody changed this while you were writing')
  await priya.sees('Friday 27 December 2019 at 9:15am')
  assert.equal(await priya.page.locator('[name=hearing-time]').inputValue(), '09:45')
  await priya.press('Save my version')
  await priya.sees(/Hearing\s+Friday 27 December 2019 at 9:45am/)
  await ines.go(closure)
  await ines.sees('court 1')
  await ines.sees('court 2')
})

journey(
  'without scripts, on a phone, a closure is recorded, served, and a mistake keeps what was typed',
  async ({ enter }) => {
    const ines = await enter('Ines Hallworth', { javaScriptEnabled: false, viewport: PHONE })
    const closure = await prepare(ines, 'Flat, 10 Tinsel Row', { state: 'notice' })
    await ines.go(`${closure}/steps/service`)
    await save(ines, { ...CHRISTMAS.service, how: 'resident' })
    await ines.sees('Say to whom it was handed or offered')
    assert.equal(await ines.page.locator('[name=where]').inputValue(), 'Front door')
    await save(ines, { to: 'The tenant' })
    await ines.sees('It has been saved.')
    await ines.page.locator('summary', { hasText: 'deadline that has passed' }).click()
    await ines.sees('Friday 27 December 2019 at 10:00am')
  },
)

journey('a photo that is none is refused, and the step is saved without it', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  const closure = await prepare(ines, 'Flat, 12 Tinsel Row', { state: 'notice' })
  await ines.go(`${closure}/steps/service`)
  await typeAll(ines, CHRISTMAS.service)
  const none = { name: 'door.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') }
  await page.locator('[name=photo]').setInputFiles(none)
  await ines.press('Save')
  await ines.sees('The photo must be a JPEG or PNG')
  assert.equal(await page.locator('[name=by]').inputValue(), 'A constable')
  await ines.press('Save')
  await ines.sees('It has been saved.')
  assert.equal(await page.locator('.app-step__photo').count(), 0)
  await ines.go(`${closure}/steps/service`)
  await typeAll(ines, { ...CHRISTMAS.service, where: 'Side gate' })
  await page.locator('[name=photo]').setInputFiles({
    name: 'door.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(16_000_000),
  })
  await ines.press('Save')
  await ines.sees(/too (large|big|long)|smaller than/)
})

/** What has the focus, in words: its label, or its own text. */
const FOCUSED = `(() => {
  const one = document.activeElement
  return ((one.closest('fieldset') && one.type === 'radio' ? '' : '') + (one.labels?.[0] ?? one).textContent).replaceAll(/\\s+/g, ' ').trim()
})()`

async function tabTo({ page }: Visitor, words: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate<string>(FOCUSED)) === words) return
  }
  assert.fail(`Tab does not reach ${words}`)
}

journey('a step is opened, filled in and saved with the keyboard alone', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { keyboard } = ines.page
  await prepare(ines, 'Flat, 14 Tinsel Row')
  await tabTo(ines, 'Everything that can be recorded')
  await keyboard.press('Enter')
  await tabTo(ines, 'The court gave a time for the hearing')
  await ines.leads(() => keyboard.press('Enter'))
  for (const [box, text] of [
    ['Which court?', 'Example Magistrates’ Court'],
    ['Day', '27'],
    ['Month', '12'],
    ['Year', '2019'],
    ['Time', '9:30am'],
  ] as const) {
    await tabTo(ines, box)
    await keyboard.type(text)
  }
  await tabTo(ines, 'Save')
  await ines.leads(() => keyboard.press('Enter'))
  await ines.sees('It has been saved.')
  await ines.sees('Friday 27 December 2019 at 9:30am')
  await tabTo(
    ines,
    'The court gave a time for the hearing s 76(5)Example Magistrates’ Court · Friday 27 December 2019 at 9:30am',
  )
  await keyboard.press('Enter')
  await tabTo(ines, 'Correct: The court gave a time for the hearing')
  await ines.leads(() => keyboard.press('Enter'))
  await ines.sees('Why you correct this')
})

const TOO_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'

journey(
  'the pages of a closure are read from the left and from the right, on a phone and without barriers',
  async ({ enter }) => {
    const ines = await enter('Ines Hallworth', { viewport: PHONE })
    const closure = await prepare(ines, 'Flat, 16 Tinsel Row', APPLIED)
    await record(ines, closure, 'service', CHRISTMAS.service)
    await ines.page.getByText('A step of service', { exact: true }).last().click()
    const correct = await ines.page.getByRole('link', { name: /^Correct ?: A step of service/ }).getAttribute('href')
    const pages = [closure, correct ?? '', ...['issued', 'order'].map((step) => `${closure}/steps/${step}`)]
    for (const path of pages) {
      for (const direction of ['ltr', 'rtl']) {
        assert.equal(await ines.go(direction === 'rtl' ? `${path}?lang=en-XB` : path), 200)
        assert.equal(await ines.page.locator('html').getAttribute('dir'), direction)
        assert.equal(await ines.page.evaluate(TOO_WIDE), false, `${path} ${direction}`)
        await ines.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        await ines.inspect()
      }
    }
  },
)
