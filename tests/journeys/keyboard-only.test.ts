import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { focusedOn, tabTo } from '../support/keyboard.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Types into the field that Tab reaches under this label. */
async function typeInto({ page }: Visitor, label: string, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

/** Presses Enter on what Tab reaches under these words, which leads to another page. */
async function enterOn(visitor: Visitor, words: string | RegExp): Promise<void> {
  await tabTo(visitor.page, words)
  await visitor.leads(() => visitor.page.keyboard.press('Enter'))
}

/** Goes past what every page begins with. */
async function skip({ page }: Visitor): Promise<void> {
  await page.keyboard.press('Tab')
  const first = await focusedOn(page)
  assert.equal(first.words, 'Skip to main content')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'main-content')
}

journey('somebody without a mouse makes an operation and writes in its log', async ({ open }) => {
  const ines = await open()
  const { page } = ines
  await ines.go('/sign-in')
  await skip(ines)
  await enterOn(ines, 'Choose somebody to sign in as')
  await skip(ines)
  await enterOn(ines, /^Sign in as Ines Hallworth/)
  await enterOn(ines, 'Operations')
  await skip(ines)
  await enterOn(ines, 'Make an operation')
  await skip(ines)
  await typeInto(ines, 'Name', 'Wagtail')
  await tabTo(page, 'Developing')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await typeInto(ines, 'Town or area', 'Fenmarsh')
  await enterOn(ines, 'Make the operation')
  await ines.sees('The operation has been made.')
  await ines.sees('Planned')

  await skip(ines)
  await enterOn(ines, 'Add premises')
  await skip(ines)
  await typeInto(ines, 'Name', '14 Canal Row')
  await typeInto(ines, 'Kind of premises', 'flat')
  await tabTo(page, 'Known')
  await page.keyboard.press('Space')
  await enterOn(ines, 'Add premises')
  await ines.sees('The premises have been added.')

  await skip(ines)
  await enterOn(ines, 'Overview')
  await skip(ines)
  await enterOn(ines, 'Add to the log')
  await skip(ines)
  await tabTo(page, 'Event')
  await page.keyboard.press('Space')
  await tabTo(page, 'What happened')
  await page.keyboard.type('The street is quiet.')
  await enterOn(ines, 'Add to the log')
  await ines.sees('The street is quiet.')
})
