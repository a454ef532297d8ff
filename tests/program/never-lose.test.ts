import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDataFolder, startProgram } from '../support/program.ts'
import { hiddenIn, pageIn, SHORTEST, wordsIn } from '../support/teller.ts'

const settings = { DAYBREAK_DATA: freshDataFolder() }

const press = async (address: string, page: string, fields: Readonly<Record<string, unknown>>): Promise<string> => {
  const body = new URLSearchParams({ ...hiddenIn(page), ...(fields as Record<string, string>) })
  return (await fetch(`${address}/tell`, { method: 'POST', body })).text()
}

test('what the page called received is there after the server was killed at that moment', async () => {
  const first = await startProgram(settings)
  let page = await press(first.address, '', { lang: 'en', go: 'start' })
  while (pageIn(page) !== 'check') page = await press(first.address, page, { ...SHORTEST[pageIn(page)], go: 'next' })
  const check = page
  for (page = await press(first.address, check, { go: 'send' }); pageIn(page) === 'check'; ) {
    assert.match(wordsIn(page), /Please wait/)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    page = await press(first.address, check, { go: 'send' })
  }
  assert.match(wordsIn(page), /We have received it/)
  assert.equal(await first.end('SIGKILL'), null)

  const second = await startProgram(settings)
  const again = await press(second.address, check, { go: 'send' })
  assert.match(
    wordsIn(again),
    /We have received this before, so it counts only once/,
    'the page outlives a restart, too',
  )
  const number = /app-receipt__code"[^>]*>([^<]+)</.exec(page)?.[1] ?? assert.fail('no number')
  assert.ok(again.includes(number))
  const end = await press(second.address, page, { go: 'keep', number })
  assert.match(wordsIn(end), /Thank you for telling us/)
  assert.equal(await second.end('SIGTERM'), 0)
})
