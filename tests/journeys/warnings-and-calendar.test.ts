import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { giveWarnings } from '#platform/warnings/give-warnings.ts'
import { serveJourneys } from '../support/chromium.ts'

const journey = await serveJourneys()

const PHONE = { width: 390, height: 844 }

journey('a solicitor is warned, puts a warning away and goes to what it is about', async ({ enter, house }) => {
  await giveWarnings(house)
  const priya = await enter('Priya Varnham', { viewport: PHONE })
  await priya.sees('You are warned')
  await priya.sees(/Within \d+ hours?\s*Court hearing: House, 31 Sample Street, Kingfisher/)
  await priya.go('/closures')
  const count = priya.page.locator('.app-header__warnings')
  const before = Number.parseInt(await count.innerText(), 10)
  await priya.follow(/\d+ warnings/)
  assert.equal(priya.path(), '/work')
  await priya.press('Mark as seen Court hearing: House, 31 Sample Street, Kingfisher')
  await priya.sees(/Closure notice/)
  assert.equal(Number.parseInt(await count.innerText(), 10), before - 1)
  await priya.follow(/Closure notice of up to 48 hours: House, 8 Example Terrace/)
  assert.match(priya.path(), /^\/closures\//)
})

journey('whoever only reads is not warned, and chooses what to be warned of', async ({ enter, house }) => {
  await giveWarnings(house)
  const leila = await enter('Leila Marchfield')
  await leila.doesNotSee('You are warned')
  await leila.follow('Leila Marchfield')
  await leila.follow('Change warnings')
  await leila.page.getByLabel('Nothing').check()
  await leila.press('Save')
  await leila.sees(/Warnings\s*Nothing/)
})

journey(
  'a calendar fetches what is due from an address that is shown once and can be ended',
  async ({ enter, address }) => {
    const priya = await enter('Priya Varnham')
    await priya.go('/account')
    await priya.follow('Change calendar')
    await priya.press('Make the address')
    const shown = await priya.page.getByLabel('Copy this address').inputValue()
    const path = new URL(shown).pathname
    const events = async (): Promise<readonly string[]> => {
      const answer = await fetch(`${address}${path}`)
      if (answer.status !== 200) return [`${answer.status}`]
      const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)
    }
    const fetched = await events()
    assert.ok(fetched.length >= 3, fetched.join())
    assert.deepEqual([...new Set(fetched)], ['Daybreak: deadline'])
    await priya.go('/account/calendar')
    await priya.doesNotSee('Not fetched yet')
    assert.ok(!(await priya.page.content()).includes(path))
    await priya.press('End this address')
    await priya.sees('The address is ended.')
    assert.deepEqual(await events(), ['404'])
  },
)

journey('the board keeps its filter in the address, with and without scripts', async ({ enter }) => {
  for (const javaScriptEnabled of [true, false]) {
    const priya = await enter('Priya Varnham', { javaScriptEnabled })
    await priya.go('/closures')
    await priya.page.getByLabel('Due', { exact: true }).selectOption('72')
    await priya.press('Show')
    assert.match(priya.page.url(), /[?&]within=72/)
    await priya.sees('House, 8 Example Terrace')
    await priya.doesNotSee('Car wash, Model Lane')
    await priya.follow('Show everything')
    await priya.sees('Car wash, Model Lane')
  }
})
