import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { reportOf } from '../support/report.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Opens a question of the draft, answers it in its one field, and saves the answer. */
async function answer(ines: Visitor, question: string, label: string, value: string): Promise<void> {
  const asked = ines.page.locator('.app-fact--open', { hasText: question })
  await asked.locator('summary').click()
  await asked.getByLabel(label).fill(value)
  await ines.leads(() => asked.getByRole('button', { name: 'Save the answer' }).click())
}

async function decide(ines: Visitor): Promise<void> {
  await ines.follow(/^Change ?: Arrests, 9 people arrested$/)
  await ines.fill('How many people', '8')
  await ines.press('Save and accept')
  await ines.sees('The reader had: 9 people arrested')
  await ines.press(/^Refuse ?: Premises, Premises, number not stated/)
  await ines.sees('Refused by Ines Hallworth')
  await answer(ines, 'What are they suspected of?', 'Suspected of', 'Controlling prostitution for gain')
  await ines.press(/^Accept all \d+ that are sure$/)
  await ines.sees('All sure facts have been accepted.')
  await ines.press(/^Accept ?: Day of action/)
  await ines.press(/^Accept ?: Premises, 4 premises/)
  await ines.press(/^Accept ?: Closure, Closure order for 1/)
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
