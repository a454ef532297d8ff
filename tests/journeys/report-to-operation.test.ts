import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { makeReport } from '../support/reports.ts'

const journey = await serveJourneys()

const TOLD = 'Police arrested two men at a car wash in Harrowmere on Friday. Four Romanian women were found.'

journey('a report is read, its facts accepted, and it is part of the operation', async ({ enter, house }) => {
  const { id, number } = await makeReport(house, {
    language: 'en',
    answers: { what: { words: TOLD }, identity: { knownAs: 'anonymous' } },
  })
  const ines = await enter('Ines Hallworth')
  await ines.go(`/reports/${id}`)
  await ines.follow('Read this report')
  await ines.sees('Who told it, and how to reach them, is never read.')
  await ines.press('Read it')
  await ines.sees(`Read from: Report ${number}.`)
  await ines.page.getByRole('button', { name: /^Accept all \d+ that are sure$/ }).click()
  await ines.page.locator('#progress', { hasText: /[1-9]\d* accepted,/ }).waitFor()
  await ines.follow('Put into an operation')
  await ines.page.getByLabel('Into a new operation').check()
  await ines.fill('Name', 'Wagtail')
  await ines.press('Put them in')
  await ines.follow('Intelligence')
  await ines.follow(`Report ${number}`)
  await ines.sees('Part of an operation')
  await ines.sees('Wagtail')

  await ines.follow('Part from the operation')
  await ines.press('Part it')
  await ines.sees('Enter why it does not belong there')
  await ines.fill('Why it does not belong there', 'It is about another car wash')
  await ines.press('Part it')
  await ines.sees('The report is part of no operation.')
  await ines.follow('Join an operation')
  await ines.page.getByLabel('Operation', { exact: true }).selectOption({ label: 'Wagtail' })
  await ines.press('Make it part of it')
  await ines.sees('The report is part of the operation.')
  assert.match(ines.path(), /^\/reports\//)
})

journey(
  'a report in another language asks for a translation, on a telephone and without scripts',
  async ({ enter, house }) => {
    const { id } = await makeReport(house)
    const ines = await enter('Ines Hallworth', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await ines.go(`/reports/${id}/read`)
    await ines.sees('The reader reads English only. This report is in Romanian.')
    assert.equal(await ines.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
    await ines.press('Read it')
    await ines.sees('Bărbați dorm')
    await ines.fill('Translation', 'Men sleep behind the car wash.')
    await ines.press('Read it')
    await ines.sees('Translated from Romanian by Ines Hallworth.')
  },
)
