import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Sends the form of the page without leaving the page; gives the status of the answer. */
const SEND_BESIDES = `(async () => {
  const form = document.querySelector('main form')
  const answer = await fetch(form.action, { method: 'post', body: new URLSearchParams(new FormData(form)) })
  return answer.status
})()`

async function openPremises(visitor: Visitor, label: string): Promise<void> {
  await visitor.go('/operations')
  await visitor.follow('Kingfisher')
  await visitor.follow(label)
}

journey('whoever saves second sees both versions and chooses', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const tomas = await enter('Tomas Brightwell')
  for (const visitor of [ines, tomas]) {
    await openPremises(visitor, 'House, 8 Example Terrace')
    await visitor.follow('Change')
  }
  await ines.fill('Address', '8 Example Terrace, back door')
  await ines.press('Save changes')
  await ines.sees('The changes have been saved.')
  await tomas.fill('Address', '8 Example Terrace, side gate')
  await tomas.press('Save changes')
  await tomas.sees('back door')
  assert.equal(await tomas.page.getByLabel('Address').inputValue(), '8 Example Terrace, side gate')
  await tomas.press('Save my version')
  await tomas.sees('side gate')
  await ines.go(ines.path())
  await ines.sees('side gate')
  await ines.follow('Every look and change')
  await ines.sees('back door')
  await ines.sees('side gate')
})

journey('the second may keep what the first has saved', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const tomas = await enter('Tomas Brightwell')
  for (const visitor of [ines, tomas]) {
    await openPremises(visitor, 'House, 31 Sample Street')
    await visitor.follow('Change')
  }
  await ines.fill('Kind of premises', 'flat above a shop')
  await ines.press('Save changes')
  await tomas.fill('Kind of premises', 'terraced house')
  await tomas.press('Save changes')
  await tomas.follow('Keep what stands now')
  await tomas.sees('flat above a shop')
  await tomas.doesNotSee('terraced house')
})

journey('a form that is sent twice acts once', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  const record = async (name: string): Promise<void> => {
    await ines.go('/operations')
    await ines.follow('Kingfisher')
    await ines.follow('Add premises')
    await ines.fill('Name', name)
    await ines.fill('Kind of premises', 'garage')
    await page.getByLabel('Known').check()
  }
  await record('Lock-up, Pattern Road')
  await ines.leads(() => page.getByRole('button', { name: 'Add premises' }).dblclick())
  await ines.sees('The premises have been added.')

  // Two tabs that show the very same form, as after a tab was duplicated or a lost connection came back.
  await record('Lock-up, Model Yard')
  const status = await page.evaluate(SEND_BESIDES)
  assert.equal(status, 200)
  await ines.press('Add premises')
  await ines.sees('Lock-up, Model Yard')

  // Going back brings a new form, for a further act.
  await record('Lock-up, Sample Mews')
  const form = page.locator('main form [name=actId]')
  const first = await form.inputValue()
  await ines.press('Add premises')
  await ines.leads(() => page.goBack())
  assert.notEqual(await form.inputValue(), first)

  await ines.go('/premises')
  for (const name of ['Pattern Road', 'Model Yard', 'Sample Mews'])
    assert.equal(await page.getByRole('link', { name: `Lock-up, ${name}` }).count(), 1, name)
})
