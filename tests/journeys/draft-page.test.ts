import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { reportOf } from '../support/report.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

/** Pastes a text and lets it be read. */
async function paste(ines: Visitor, text: string): Promise<void> {
  await ines.go('/drafts/new')
  await ines.fill('Text', text)
  await ines.press('Read it')
}

/** What the page measures in the browser, in pixels. */
interface Measured {
  readonly belowFooter: number
  readonly sideways: number
  readonly start: number
  readonly headerStart: number
}

const MEASURE = `(() => {
  const edge = (selector) => document.querySelector(selector).getBoundingClientRect()
  return {
    belowFooter: document.documentElement.scrollHeight - Math.round(edge('footer').bottom + scrollY),
    sideways: document.documentElement.scrollWidth - innerWidth,
    start: edge('main').left,
    headerStart: edge('.app-header__home').left,
  }
})()`

for (const width of [1280, 1024, 390])
  journey(
    `at ${width} pixels the page of a draft ends with its footer and goes nowhere sideways`,
    async ({ enter }) => {
      const ines = await enter('Ines Hallworth', { viewport: { width, height: 800 } })
      await paste(ines, reportOf('Avocet Sands'))
      const { belowFooter, sideways, start, headerStart } = await ines.page.evaluate<Measured>(MEASURE)
      assert.equal(belowFooter, 0)
      assert.ok(sideways <= 0, `${sideways} px sideways`)
      assert.equal(start, headerStart, 'where the page begins, and where the header does')
    },
  )

journey(
  'the text stays in view while the page goes down its facts, which have no bar of their own',
  async ({ enter }) => {
    const ines = await enter('Ines Hallworth')
    const { page } = ines
    await paste(ines, reportOf('Dunlin Reach'))
    const facts = page.locator('#facts-pane')
    assert.ok(await facts.evaluate((pane) => pane.scrollHeight <= pane.clientHeight + 1))
    await facts.getByRole('article').last().scrollIntoViewIfNeeded()
    const top = await page.locator('[data-text]').evaluate((text) => text.getBoundingClientRect().top)
    assert.ok(top >= 0 && top < 100, `the text begins at ${top}`)
  },
)

journey('who has no mouse comes to the facts without passing the marks of the text', async ({ enter }) => {
  const ines = await enter('Ines Hallworth')
  const { page } = ines
  await paste(ines, reportOf('Whimbrel Haven'))
  await page.evaluate('document.activeElement.blur()')
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key)
  assert.match(await page.evaluate('document.activeElement.closest("article")?.innerText ?? ""'), /13 December 2019/)
})
