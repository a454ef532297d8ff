import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { tabTo } from '../support/keyboard.ts'
import { reportOf } from '../support/report.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Pastes a text and lets it be read. */
async function paste(ines: Visitor, text: string): Promise<void> {
  await ines.go('/drafts/new')
  await ines.fill('Text', text)
  await ines.press('Read it')
}

/** What decides in place says what was done; `said` is among it. */
async function heard({ page }: Visitor, said: string | RegExp): Promise<void> {
  await page.locator('[data-said]', { hasText: said }).waitFor({ state: 'attached' })
}

/** Presses what decides in place. */
async function press(ines: Visitor, name: RegExp, said: string | RegExp): Promise<void> {
  await ines.page.getByRole('button', { name }).first().click()
  await heard(ines, said)
}

/** Opens a question of the draft, answers it in its one field, and saves the answer. */
async function answer(ines: Visitor, question: string, label: string, value: string): Promise<void> {
  const asked = ines.page.locator('.app-fact--open', { hasText: question })
  await asked.locator('summary').click()
  await asked.getByLabel(label).fill(value)
  await asked.getByRole('button', { name: 'Save the answer' }).click()
  await asked.waitFor({ state: 'detached' })
}

async function decide(ines: Visitor): Promise<void> {
  const { page } = ines
  await page.getByRole('link', { name: /^Change ?: Arrests, 9 people arrested$/ }).click()
  await ines.fill('How many people', '8')
  await press(ines, /^Save and accept$/, '8 people arrested. Changed and accepted')
  await ines.sees('The reader had: 9 people arrested')
  await press(ines, /^Refuse ?: Premises, Premises, number not stated/, 'Refused by Ines Hallworth')
  await answer(ines, 'What are they suspected of?', 'Suspected of', 'Controlling prostitution for gain')
  await press(ines, /^Accept all \d+ that are sure$/, /^\d facts to decide/)
  await press(ines, /^Accept ?: Day of action/, /10 December 2019\. Accepted/)
  await press(ines, /^Accept ?: Premises, 4 premises/, /4 premises.*Accepted/)
  await press(ines, /^Accept ?: Closure, Closure order for 1/, /Closure order for 1.*Accepted/)
  await ines.inspect()
}

journey('a report becomes an operation whose clock waits for what the report does not say', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await ines.follow('Read a text')
  await ines.fill('Text', reportOf('Sandmouth'))
  await ines.press('Read it')

  const fact = page.locator('article', { hasText: '9 people arrested' })
  const id = await fact.getAttribute('data-fact')
  const mark = page.locator(`mark[data-fact="${id}"]`).first()
  assert.equal(await mark.innerText(), 'Nine people')
  await fact.hover()
  assert.match((await mark.getAttribute('class')) ?? '', /app-fact--lit/)
  await decide(ines)

  await ines.follow('Put into an operation')
  await page.getByLabel('Into a new operation').check()
  await ines.fill('Name', 'Sandpiper')
  await ines.press('Put them in')
  await ines.sees('The facts are now in this operation, each with its source.')
  await ines.sees(/Premises\s+5/)
  await ines.sees(/Arrested\s+8/)
  await ines.sees(/Adults found\s+11/)
  await ines.sees(/Children found\s+1\b/)
  await ines.sees('Sandmouth Council')
  await ines.sees('5 closures wait for a date: their clocks cannot start')

  await ines.follow('People safeguarded')
  await ines.sees('11 Hungarian and Romanian women')
  await ines.follow('Suspects')
  await ines.sees('Controlling prostitution for gain')
  await ines.leads(() => page.locator('.moj-sub-navigation').getByRole('link', { name: 'Closures' }).click())
  await ines.sees(/clock cannot start/i)

  await ines.follow(/^Give the date ?for Brothel 1 of 4/)
  const orderMade = page.getByRole('group', { name: 'When was the order made?' })
  for (const [label, value] of Object.entries({ Day: '12', Month: '12', Year: '2019' }))
    await orderMade.getByLabel(label).fill(value)
  await ines.press('Save')
  await ines.sees('It has been saved.')
  await ines.sees(/Order made\s+Thursday 12 December 2019/)
  await ines.sees('Four suspected brothels in Sandmouth are now under a closure order')
  await page.getByText('deadlines that have passed').click()
  const deadline = page.locator('.app-deadline', { hasText: 'Closure order' }).first()
  assert.match(await deadline.innerText(), /March 2020/)
  await deadline.locator('summary').click()
  assert.match(await deadline.innerText(), /12 December 2019/)
  await ines.inspect()
})

const focused = ({ page }: Visitor): Promise<string> =>
  page.evaluate("document.activeElement.textContent.replaceAll(/\\s+/g, ' ').trim()")

journey('somebody without a mouse decides on fact after fact, and takes one back', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  const key = (name: string): Promise<void> => page.keyboard.press(name)
  await paste(ines, reportOf('Gullhaven'))
  await tabTo(page, /^Accept ?: Published/)
  await key('a')
  await heard(ines, /13 December 2019\. Accepted by Ines Hallworth/)
  assert.match(await focused(ines), /^Day of action/)
  await key('j')
  assert.match(await focused(ines), /^Place Gullhaven/)
  await key('r')
  await heard(ines, /Gullhaven\. Refused/)
  assert.match(await focused(ines), /^Agency/)
  await key('u')
  await heard(ines, /0 refused/)
  assert.match(await focused(ines), /^Place Gullhaven/)
  await key('t')
  assert.equal(await focused(ines), 'Gullhaven')
  await key('Enter')
  assert.match(await focused(ines), /^Place Gullhaven/)
  await key('c')
  await page.getByRole('textbox', { name: 'Place' }).waitFor()
  await page.keyboard.type('Gullhaven and around')
  await key('Enter')
  await heard(ines, /and around\. Changed and accepted/)
  await ines.inspect()
})

journey('a key means nothing where no fact has the focus', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  await paste(ines, reportOf('Ternby'))
  for (const name of ['a', 'r', 'j', 'u']) await ines.page.keyboard.press(name)
  assert.match(await ines.words(), /0 accepted, 0 refused/)
})

journey('what was accepted together is taken back together', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  await paste(ines, reportOf('Plovermouth'))
  const before = await ines.page.locator('.app-progress__main').innerText()
  await press(ines, /^Accept all \d+ that are sure$/, /\d+ facts to decide/)
  assert.match(await focused(ines), /Likely|Not sure/)
  await press(ines, /^Undo: \d+ decided together$/, before)
})

journey('a kind that is not wanted is neither marked nor listed', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await paste(ines, reportOf('Knotsea'))
  await page.getByRole('checkbox', { name: 'Arrests' }).uncheck()
  assert.equal(await page.getByRole('heading', { name: '9 people arrested' }).count(), 0)
  const ground = `getComputedStyle(document.querySelector('mark.app-mark--arrests')).backgroundColor`
  assert.equal(await page.evaluate(ground), 'rgba(0, 0, 0, 0)')
  await page.getByRole('checkbox', { name: 'Arrests' }).check()
  assert.equal(await page.getByRole('heading', { name: '9 people arrested' }).count(), 1)
})

journey('on a telephone a fact comes up to its words and goes, and the next one comes', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { viewport: { width: 390, height: 844 } })
  const { page } = ines
  await paste(ines, reportOf('Dunlinton'))
  const words = page.locator('[data-leads]', { hasText: 'Nine people' })
  await words.click()
  const sheet = page.locator('.app-sheet')
  assert.match(await sheet.innerText(), /9 people arrested/)
  const top = await page.evaluate('scrollY')
  await ines.inspect()
  await sheet.getByRole('button', { name: 'Back to the text' }).click()
  assert.equal(await sheet.count(), 0)
  assert.equal(await page.evaluate('scrollY'), top)
  assert.equal(await focused(ines), 'Nine people')
  await words.click()
  await sheet.getByRole('button', { name: /^Accept/ }).click()
  await heard(ines, /9 people arrested\. Accepted/)
  assert.match(await sheet.innerText(), /Accepted by Ines Hallworth\s*Undo\s*Back to the text/)
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
})

journey('where the service is not reached, the page says so and everything is still there', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await paste(ines, reportOf('Whimbrel Bay'))
  await page.getByRole('link', { name: /^Change ?: Place, Whimbrel Bay/ }).click()
  await page.getByRole('textbox', { name: 'Place' }).fill('Lower Whimbrel Bay')
  await page.route('**/facts/*', (route) => route.abort())
  await page.getByRole('button', { name: 'Save and accept' }).click()
  await page.getByText('That was not saved').waitFor()
  assert.equal(await page.getByRole('textbox', { name: 'Place' }).inputValue(), 'Lower Whimbrel Bay')
  await page.unroute('**/facts/*')
  ines.forgive(/ERR_FAILED/)
  // The same button is not taken twice within a second.
  await page.waitForTimeout(1100)
  await press(ines, /^Save and accept$/, 'Lower Whimbrel Bay. Changed and accepted')
  await ines.doesNotSee('That was not saved')
})

journey('without scripts each decision comes back to its fact, and words lead there and back', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { javaScriptEnabled: false })
  const { page } = ines
  await paste(ines, reportOf('Curlew Cross'))
  await ines.press(/^Accept ?: Place, Curlew Cross/)
  assert.match(new URL(page.url()).hash, /^#fact-/)
  await ines.sees('Accepted by Ines Hallworth')
  await page
    .locator(new URL(page.url()).hash)
    .getByRole('link', { name: /^Show in the text/ })
    .click()
  assert.match(new URL(page.url()).hash, /^#words-/)
  await ines.follow('Nine people')
  assert.match(await page.locator(new URL(page.url()).hash).innerText(), /9 people arrested/)
})

/** The middle of a word of the text that no fact has. */
const PLACE_OF_SPECIALISTS = `(() => {
  const walker = document.createTreeWalker(document.querySelector('[data-text]'), NodeFilter.SHOW_TEXT)
  while (!walker.nextNode()?.data.includes('specialists'));
  const range = document.createRange()
  const from = walker.currentNode.data.indexOf('specialists')
  range.setStart(walker.currentNode, from)
  range.setEnd(walker.currentNode, from + 'specialists'.length)
  walker.currentNode.parentElement.scrollIntoView({ block: 'center' })
  document.querySelector('[data-text]').scrollTop += range.getBoundingClientRect().top - document.querySelector('[data-text]').getBoundingClientRect().top - 100
  const { x, y, width, height } = range.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
})()`

journey('words that are selected become a fact, and are its source', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await paste(ines, reportOf('Teal Cross'))
  const at = await page.evaluate<{ x: number; y: number }>(PLACE_OF_SPECIALISTS)
  await page.mouse.dblclick(at.x, at.y)
  const kinds = page.locator('[data-kinds]')
  await kinds.waitFor()
  await ines.inspect()
  await kinds.getByRole('button', { name: 'Sign', exact: true }).click()
  const form = page.locator('#give.app-sheet form')
  await form.waitFor()
  const words = await form.getByLabel('Words in the text (optional)').inputValue()
  assert.ok(reportOf('Teal Cross').includes(words) && words !== '', words)
  await ines.inspect()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await heard(ines, 'Accepted by Ines Hallworth')
  assert.equal(await focused(ines), words)
})

journey('words are selected without a mouse too, and no letter of the text changes', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await paste(ines, reportOf('Sanderling Hythe'))
  await tabTo(page, 'Select words by keyboard')
  await page.keyboard.press('Enter')
  await heard(ines, /hold Shift/)
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await heard(ines, /Selected: ‘Four suspected brothels/)
  await ines.inspect()
  await page.keyboard.type('x')
  await page.keyboard.press('Delete')
  assert.equal(
    await page.evaluate(`document.querySelector('[data-text]').textContent`),
    reportOf('Sanderling Hythe').trim(),
  )
  await page.keyboard.press('Enter')
  await tabTo(page, 'Sector')
  await page.keyboard.press('Enter')
  await page.locator('#give.app-sheet input:focus').waitFor()
  await page.keyboard.press('Enter')
  await heard(ines, /Accepted by Ines Hallworth/)
})

journey('without scripts words are typed in, and it is asked which are meant', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await paste(ines, reportOf('Godwit Bar'))
  await ines.follow('Place')
  await ines.fill('Words in the text (optional)', 'Godwit Bar')
  await ines.page.getByRole('textbox', { name: 'Place' }).fill('Godwit Bar')
  await ines.press('Add')
  await ines.sees(/These words stand in the text \d times/)
  await ines.page.locator('input[name=text-place]').nth(1).check()
  await ines.press('Add')
  assert.match(new URL(ines.page.url()).hash, /^#fact-/)
  await ines.sees('Given by a person')
})
