import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { focusedOn, tabTo } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const WORDS = 'Four men sleep in the car wash at 5 Example Row, AB1 2CD. A white van, AB12 CDE, brings them.'

/** Writes in what Tab reaches under this label. */
async function write({ page }: Visitor, label: string, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

/** What the page spells out, as somebody reads it back. */
const receiptOn = async ({ page }: Visitor): Promise<string> =>
  (await page.locator('.app-call-receipt').innerText()).trim()

journey('somebody on the telephone writes a report down without a mouse, and reads its code out', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await ines.go('/reports/new')
  // Danger comes first, then children, then the words: nobody types past what cannot wait.
  assert.equal((await focusedOn(page)).words, 'Yes')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await tabTo(page, 'What they say')
  await page.keyboard.type(WORDS)
  await write(ines, 'Postcode', 'AB1 2CD')
  await page.keyboard.press('Enter')
  assert.equal(ines.path(), '/reports/new')
  await write(ines, 'Find signs', 'passport')
  await ines.leads(() => page.keyboard.press('Control+Enter'))
  await ines.sees('Select how they want to be known')
  assert.ok((await page.getByLabel('What they say').inputValue()).startsWith(WORDS))
  await tabTo(page, 'Select how they want to be known')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await ines.leads(() => page.keyboard.press('Control+Enter'))
  assert.match(ines.path(), /\/receipt$/)

  const code = await receiptOn(ines)
  await write(ines, 'What they read back to you', code.slice(0, 6))
  await ines.leads(() => page.keyboard.press('Enter'))
  await ines.sees('That is not the whole code')
  await page.getByLabel('What they read back to you').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(code.toLowerCase())
  await ines.leads(() => page.keyboard.press('Enter'))
  await ines.sees('They have their code.')
  await ines.sees(WORDS)
  await ines.sees('In confidence')
})

journey('a short call takes few keys besides its words, none of them past what cannot wait', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await ines.go('/reports/new')
  let pressed = 0
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    pressed += keys.length
  }
  await press('ArrowDown', 'Tab', 'ArrowDown')
  await press('Tab', 'Tab')
  assert.equal((await focusedOn(page)).words, 'What they say')
  await page.keyboard.type('A man sleeps in a shed behind the flower shop')
  await press('Tab', 'Enter')
  assert.equal((await focusedOn(page)).words, 'Named')
  assert.equal(await page.locator('[name="identity.knownAs"]:checked').count(), 0)
  await press('ArrowUp')
  await ines.leads(() => press('Control+Enter'))
  assert.match(ines.path(), /\/receipt$/)
  assert.ok(pressed <= 9, `${pressed} keys`)
})

journey(
  'the same matter told twice is shown before it is saved twice, and nothing typed is lost',
  async ({ enter, open }) => {
    const ines = await enter('Ines Hallworth')
    const { page } = ines
    await ines.go('/reports/new')
    await ines.fill('What they say', 'That van again: ab12 cde')
    await ines.press('Look for the same')
    await ines.sees('These look alike')
    await ines.sees('Same number plate: AB12CDE')
    assert.match((await focusedOn(page)).words, /These look alike/)
    await page.locator('[name="danger.now"][value="no"]').check()
    await page.locator('[name="child.under18"][value="not-sure"]').check()
    await page.locator('[name="identity.knownAs"][value="named"]').check()
    await ines.fill('Their name', 'Kit Example')
    await ines.press('Save the report')
    await ines.sees('These look alike. Is it the same matter?')
    assert.equal(await page.getByLabel('Their name').inputValue(), 'Kit Example')
    await ines.press('Save it as a new report')
    const receipt = ines.path()
    await ines.sees('How to say it')
    await ines.follow('They do not want it, or cannot keep it')
    await ines.sees('May be named')
    await ines.doesNotSee('Kit Example')
    await ines.sees('Same number plate: AB12CDE')

    const narrow = await open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await narrow.go('/sign-in/demonstration')
    await narrow.press('Sign in as Ines Hallworth')
    await narrow.go('/reports/new')
    assert.equal(await narrow.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
    await narrow.go(receipt)
    await narrow.sees('How to say it')
    await narrow.go('/reports/search')
    await narrow.fill('Phone number, plate, postcode, address, name or number of a report', 'ABI2CDE')
    await narrow.press('Find')
    await narrow.sees('Same number plate: AB12CDE')
  },
)

journey('the browser asks before words that nobody saved are left', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await ines.go('/reports/new')
  await ines.fill('What they say', 'Half a sentence')
  const asked = page.waitForEvent('dialog')
  page.goto(new URL('/work', page.url()).href).catch(() => {})
  const dialog = await asked
  assert.equal(dialog.type(), 'beforeunload')
  await dialog.dismiss()
  assert.equal(await page.getByLabel('What they say').inputValue(), 'Half a sentence')
})
