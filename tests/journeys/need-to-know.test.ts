import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { crawl } from '../support/crawl.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const HIDDEN = /suspects|arrest|custody|controlling prostitution|slavery or servitude/i

/** The law is no secret: its pages speak of custody and tell of nobody. */
const THE_LAW = /^\/law\b/u

/** Goes everywhere that somebody can go; gives the pages on which a word of the suspects stands. */
async function pagesThatTell(joan: Visitor): Promise<readonly string[]> {
  const telling: string[] = []
  const look = async (path: string): Promise<void> => {
    const told = HIDDEN.exec(await joan.page.locator('body').innerText())
    if (told !== null && !THE_LAW.test(path)) telling.push(`${path}: ${told[0]}`)
  }
  const seen = await crawl(joan, { most: 60, mostOfAKind: 6, look })
  assert.ok(seen.length > 10, seen.join('\n'))
  return telling
}

journey('a volunteer sees the place of safety and nothing of the suspects', async ({ enter }) => {
  const joan = await enter('Joan Petherick')
  assert.deepEqual(await pagesThatTell(joan), [])
  await joan.go('/operations')
  await joan.follow('Kingfisher')
  await joan.follow('Place of safety')
  await joan.sees('Four guests have arrived.')
  assert.equal(await joan.go(`${joan.path().replace('/place-of-safety', '')}/suspects`), 404)
  await joan.sees('Page not found')
})

journey('access is asked for, given until a time, used, and ended', async ({ enter }) => {
  const joan = await enter('Joan Petherick')
  await joan.go('/operations')
  await joan.follow('Kingfisher')
  await joan.follow('People safeguarded')
  const strand = joan.path()
  await joan.doesNotSee('The young man says that he is 19')
  await joan.follow('Ask for access')
  await joan.press('Ask')
  await joan.sees('Enter the reason you need it')
  await joan.fill('Why you need it', 'We plan beds for tonight')
  await joan.press('Ask')
  await joan.sees('Your request waits for an answer.')

  const owen = await enter('Owen Tarrowby')
  await owen.follow(/^Joan Petherick/)
  await owen.sees('We plan beds for tonight')
  await owen.follow('Joan Petherick, British Red Cross asks for People safeguarded')
  await owen.page.getByRole('radio', { name: 'Give access' }).check()
  await owen.page.getByRole('radio', { name: 'Read', exact: true }).check()
  assert.notEqual(await owen.page.getByRole('textbox', { name: 'Year' }).inputValue(), '')
  await owen.fill('Reason', 'The centre has to know how many are coming')
  await owen.press('Answer')
  await owen.sees('Your answer has been given.')

  assert.equal(await joan.go(strand), 200)
  await joan.sees('The young man says that he is 19')
  await joan.sees(/Owen Tarrowby gave you access to read until .*: “The centre has to know how many are coming”/)

  await owen.follow('Access')
  await owen.follow('End the access of Joan Petherick, British Red Cross to People safeguarded')
  await owen.fill('Reason', 'The beds are ready')
  await owen.press('End access')
  await owen.sees('The access has ended.')
  await joan.go(strand)
  await joan.doesNotSee('The young man says that he is 19')
  await joan.follow('Ask for access')
  await joan.sees('We plan beds for tonight')
})

journey('a stranger is told nothing', async ({ open, enter }) => {
  const ines = await enter('Ines Hallworth')
  await ines.go('/operations')
  await ines.follow('Kingfisher')
  const nobody = await open()
  await nobody.go(ines.path())
  assert.equal(nobody.path(), '/sign-in')
  const hannah = await enter('Hannah Silverdale')
  assert.equal(await hannah.go(ines.path()), 404)
  await hannah.sees('Page not found')
  assert.doesNotMatch(await hannah.page.content(), /Kingfisher/)
})
