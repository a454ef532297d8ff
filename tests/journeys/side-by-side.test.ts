import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const FIRST = `Date: 12 March 2021
Northmoor Police led Operation Kestrel in Marlby on Tuesday 9 March 2021.
Eight people were arrested on suspicion of modern slavery. Nine women were taken to a reception centre.`
const SECOND = `Date: 20 March 2021
Seven people were arrested on suspicion of modern slavery in Marlby on 9 March 2021. Nine women were taken to a reception centre.`
const THIRD = `Date: 2 April 2021
Six people were arrested on suspicion of modern slavery in Marlby on 9 March 2021. Nine women were taken to a reception centre.`

async function read(ines: Visitor, text: string): Promise<void> {
  await ines.fill('Text', text)
  await ines.press('Read it')
}

const card = ({ page }: Visitor, words: RegExp) => page.locator('.app-side', { hasText: words })

/** Presses a button of a card, which loads the page again with that card in view. */
const choose = async (ines: Visitor, words: RegExp, name: RegExp): Promise<void> =>
  ines.leads(() => card(ines, words).getByRole('button', { name }).first().click())

async function addAnother(ines: Visitor): Promise<void> {
  await ines.follow('Add another text about the same')
  await read(ines, SECOND)
  await ines.sees('The texts stand side by side')
  await ines.sees('2 texts side by side')
}

journey('two reports become one operation, and a third one adds its sources to it', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await ines.go('/drafts/new')
  await read(ines, FIRST)
  await addAnother(ines)

  await ines.sees(/Arrests: 2 texts differ/i)
  assert.match(
    await card(ines, /2 texts differ/).innerText(),
    /8 people arrested[^]*12 Mar 2021[^]*7 people arrested[^]*20 Mar 2021/,
  )
  await choose(ines, /2 texts differ/, /^Take this one ?: 8 people/)
  await ines.sees('Accepted by Ines Hallworth')
  await choose(ines, /9 women/, /^Accept ?: 9 women/)
  await choose(ines, /People found: the same in 2 texts/, /^Undo/)
  // This is answered in place.
  await page.getByRole('button', { name: /^Accept all \d+ that are sure$/ }).click()
  await page.locator('[data-said]', { hasText: /accepted/ }).waitFor({ state: 'attached' })
  await ines.follow('Put into an operation')
  await ines.sees('The texts that are accepted together')
  await page.getByLabel('Into a new operation').check()
  await ines.fill('Name', 'Kestrel')
  await ines.press('Put them in')
  await ines.sees(/Arrested\s+8/)

  await ines.go('/drafts/new')
  await read(ines, THIRD)
  await ines.sees('This seems to be Operation Kestrel')
  await ines.sees(/same place: Marlby; same day: 9 March 2021/)
  await ines.press('Compare with what stands there')
  await choose(ines, /differs from what stands/, /^Keep what stands/)
  await ines.sees('Kept beside what stands as differing, by Ines Hallworth')
  await choose(ines, /9 women/, /^Add as a further source/)
  await ines.follow('Put into an operation')
  await ines.press('Put them in')
  await ines.sees(/Arrested\s+8/)
  await ines.follow('Suspects')
  await ines.sees(/Says otherwise or more\s*.Six people were arrested/)
})

journey('on a telephone, and without scripts, every text is one press away', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  const { page } = ines
  await ines.go('/drafts/new')
  await read(ines, FIRST)
  await addAnother(ines)
  const text = page.locator('.app-reading__text')
  assert.match(await text.innerText(), /Seven people were arrested/)
  await ines.leads(() =>
    page
      .locator('.app-texts')
      .getByRole('link', { name: /^Northmoor Police/ })
      .click(),
  )
  assert.match(await text.innerText(), /Eight people were arrested/)
  await choose(ines, /2 texts differ/, /^Both/)
  await ines.press('Take this text out')
  await ines.sees('The text stands alone again')
  assert.equal(await page.locator('.app-side').count(), 0)
})
