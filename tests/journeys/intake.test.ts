import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'

const journey = await serveJourneys()

for (const javaScriptEnabled of [true, false])
  journey(
    `a report is found, claimed, answered and closed ${javaScriptEnabled ? 'with' : 'without'} scripts`,
    async ({ enter }) => {
      const tomas = await enter('Tomas Brightwell', { javaScriptEnabled })
      await tomas.follow(/urgent$/)
      await tomas.sees('Danger to life')
      await tomas.sees(/Overdue: was due/)
      await tomas.follow('Reports')
      await tomas.page.locator('summary', { hasText: 'Narrow the list' }).click()
      await tomas.page.getByLabel('Language', { exact: true }).selectOption(javaScriptEnabled ? 'vi' : 'ro')
      await tomas.press('Show')
      assert.match(tomas.page.url(), /language=(vi|ro)/)
      await tomas.follow(/^Report \d+$/)
      await tomas.press('Claim it')
      await tomas.sees('The report is yours.')
      await tomas.fill('Note', 'Asked for an interpreter')
      await tomas.press('Keep the note')
      await tomas.sees('Asked for an interpreter')
      await tomas.follow('Write to the reporter')
      await tomas.press('Send the message')
      await tomas.sees('Enter the message')
      await tomas.page.getByLabel('Ready-made reply').selectOption('are-you-safe')
      await tomas.press('Put it into the message')
      assert.notEqual(await tomas.page.getByLabel('Message', { exact: true }).inputValue(), '')
      await tomas.press('Send the message')
      await tomas.sees('The message has been sent.')
      await tomas.follow('Close')
      await tomas.press('Close it')
      await tomas.sees('Select why it is closed')
      await tomas.page.getByRole('radio', { name: 'Not about exploitation' }).check()
      await tomas.press('Close it')
      await tomas.sees('The report has been closed.')
      await tomas.sees('Everything that was done with it')
      await tomas.follow('Everything that was done with it')
      await tomas.sees('Closed a report')
    },
  )

journey('the words of a reporter stand in their own direction, and the page in ours', async ({ enter }) => {
  const tomas = await enter('Tomas Brightwell')
  await tomas.go('/reports?language=ar')
  await tomas.follow(/^Report \d+$/)
  const words = tomas.page.locator('.app-account__words').first()
  assert.equal(await words.getAttribute('lang'), 'ar')
  assert.equal(await words.getAttribute('dir'), 'rtl')
})

journey('a report is handed over, and found among theirs by who got it', async ({ enter }) => {
  const owen = await enter('Owen Tarrowby')
  await owen.go('/reports?language=pl')
  await owen.follow(/^Report \d+$/)
  const path = owen.path()
  await owen.follow('Hand over')
  await owen.page.getByLabel('To whom').selectOption({ label: 'Ines Hallworth, Bedfordshire Police' })
  await owen.fill('What they should know', 'The driver is known')
  await owen.press('Hand it over')
  await owen.sees('The report has been handed over.')
  const ines = await enter('Ines Hallworth')
  await ines.follow(/yours$/)
  assert.ok((await ines.page.locator(`a[href="${path}"]`).count()) > 0)
  await ines.go(path)
  await ines.sees('The driver is known')
})

journey('who reads sees no act, and who holds nothing is told whom to ask', async ({ enter }) => {
  const leila = await enter('Leila Marchfield')
  await leila.go('/reports')
  await leila.follow(/^Report \d+$/)
  await leila.doesNotSee('Claim it')
  await leila.doesNotSee('Keep the note')
  const path = leila.path()
  assert.equal(await leila.go(`${path}/close`), 404)
  const joan = await enter('Joan Petherick')
  await joan.follow('Reports')
  await joan.sees('ask Ines Hallworth, Bedfordshire Police')
  assert.equal(await joan.go(path), 404)
})

journey('a phone shows the queue and a report without moving sideways', async ({ enter }) => {
  const tomas = await enter('Tomas Brightwell', { viewport: { width: 390, height: 800 } })
  const fits = async () => {
    const width = Number(await tomas.page.evaluate('document.documentElement.scrollWidth'))
    assert.ok(width <= 390, `${tomas.page.url()} is ${width} wide`)
  }
  await tomas.go('/reports')
  await fits()
  await tomas.follow(/^Report \d+$/)
  await fits()
  await tomas.follow('Close')
  await fits()
})

journey('the queue is worked through by keyboard alone', async ({ enter }) => {
  const tomas = await enter('Tomas Brightwell')
  await tomas.go('/reports?owner=nobody')
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await tomas.page.keyboard.press('Tab')
      if (name.test(String(await tomas.page.evaluate('document.activeElement.textContent')).trim())) return
    }
    assert.fail(`Tab does not reach ${name}`)
  }
  await tabTo(/^Report \d+$/)
  await tomas.leads(() => tomas.page.keyboard.press('Enter'))
  await tabTo(/^Claim it$/)
  await tomas.leads(() => tomas.page.keyboard.press('Enter'))
  await tomas.sees('The report is yours.')
})
