import { serveJourneys } from '../support/chromium.ts'
import { reportOf } from '../support/report.ts'

const journey = await serveJourneys()

journey('a report becomes an operation in a browser that runs no scripts', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { javaScriptEnabled: false })
  await ines.follow('Read a text')
  await ines.press('Read it')
  await ines.sees('There is a problem')
  await ines.fill('Text', reportOf('Sandmouth'))
  await ines.press('Read it')
  await ines.press(/^Accept all \d+ that are sure$/)
  await ines.follow(/^Change ?: Arrests/)
  await ines.fill('How many people', '8')
  await ines.press('Save and accept')
  await ines.follow('Put into an operation')
  await ines.page.getByLabel('Into a new operation').check()
  await ines.fill('Name', 'Turnstone')
  await ines.press('Put them in')
  await ines.sees('The facts are now in this operation, each with its source.')
  await ines.sees(/Arrested\s+8/)
})
