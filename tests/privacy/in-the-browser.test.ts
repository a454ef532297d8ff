import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { SHORTEST } from '../support/teller.ts'
import type { Visiting, Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Tells the shortest story up to its receipt. */
async function tell({ page, leads }: Visitor): Promise<void> {
  await leads(() => page.locator('button[value="start"]').click())
  for (let steps = 0; steps < 40; steps += 1) {
    const at = await page.locator('input[name="page"]').inputValue()
    if (at === 'check') break
    for (const [name, value] of Object.entries(SHORTEST[at] ?? {})) {
      const field = page.locator(`[name="${name}"]`)
      const text = String(value)
      if ((await field.first().getAttribute('type')) === 'radio')
        await page.locator(`[name="${name}"][value="${text}"]`).check()
      else await field.fill(text)
    }
    await leads(() => page.locator('main button[value="next"]').last().click())
  }
  // Work that a browser does, or the moment that it waits.
  for (let tries = 0; tries < 60 && (await page.locator('#number').count()) === 0; tries += 1) {
    await page.waitForTimeout(500)
    await leads(() => page.locator('main button[value="send"]').last().click())
  }
}

const WAYS: readonly (readonly [name: string, visiting: Visiting])[] = [
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
]

for (const [name, visiting] of WAYS)
  journey(
    `nothing of a story stays in the browser, and nothing of it goes elsewhere, ${name}`,
    async ({ open, address }) => {
      const kit = await open(visiting)
      const { page } = kit
      const elsewhere: string[] = []
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== address) elsewhere.push(request.url())
        if (url.search !== '' && !/^\?lang=[\w-]+$/.test(url.search)) elsewhere.push(request.url())
      })
      await kit.go('/tell')
      await tell(kit)
      const code = /[0-9A-Z]{6} [0-9A-Z]{6} [0-9A-Z]{6}/.exec(await kit.words())?.[0]
      assert.ok(code !== undefined, await kit.words())
      assert.deepEqual(elsewhere, [])
      assert.equal(kit.path(), '/tell')
      assert.deepEqual(await page.context().cookies(), [])
      assert.deepEqual(await page.context().storageState(), { cookies: [], origins: [] })
      if (visiting.javaScriptEnabled === false) return
      const kept = await page.evaluate(
        `Promise.all([caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()])
        .then((found) => ({ found, local: localStorage.length, session: sessionStorage.length }))`,
      )
      assert.deepEqual(kept, { found: [[], [], []], local: 0, session: 0 })
    },
  )
