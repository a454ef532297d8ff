import assert from 'node:assert/strict'
import { serveJourneys } from '../support/chromium.ts'
import { crawl } from '../support/crawl.ts'
import type { Visitor } from '../support/visitor.ts'

const journey = await serveJourneys()

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/** What stands further out than the page is wide, but for what may be scrolled by itself. */
const TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const isOut = ({ left, right }) => right > clientWidth + 1 || left < -1
  const out = [...document.querySelectorAll('main *, header *, footer *, nav *')].filter((one) => isOut(one.getBoundingClientRect()))
  return [scrollWidth + ' of ' + clientWidth, ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))]
})()`

/** What would have to be moved sideways to be read at these sizes, as lines. */
async function tooWide({ page }: Visitor, ...sizes: (typeof PHONE)[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const out = await page.evaluate<string[]>(TOO_WIDE)
    if (out.length > 0) found.push(`${page.url()} at ${size.width}: ${out.join('\n  ')}`)
  }
  return found
}

for (const name of ['Ines Hallworth', 'Leila Marchfield', 'Sunita Wexcombe']) {
  journey(`no page that ${name} can reach has to be moved sideways`, async ({ enter }) => {
    const visitor = await enter(name)
    const found: string[] = []
    const look = async (): Promise<void> => void found.push(...(await tooWide(visitor, PHONE, DESK)))
    const seen = await crawl(visitor, { most: 100, mostOfAKind: 1, look })
    assert.deepEqual(found, [])
    assert.ok(seen.length > 15, seen.join('\n'))
  })
}

journey('every kind of page can be written from the right', async ({ enter }) => {
  const ines = await enter('Ines Hallworth', { viewport: PHONE })
  const found: string[] = []
  const look = async (): Promise<void> => {
    assert.equal(await ines.page.locator('html').getAttribute('dir'), 'rtl')
    found.push(...(await tooWide(ines, PHONE)))
  }
  const seen = await crawl(ines, { most: 100, mostOfAKind: 1, query: 'lang=en-XB', look })
  assert.deepEqual(found, [])
  assert.ok(seen.length > 20, seen.join('\n'))
  for (const kind of [/^\/closures\/[^/]+\/steps\/service$/, /^\/closures\/[^/]+\/recorded\//])
    assert.ok(
      seen.some((path) => kind.test(path)),
      `${kind}`,
    )
})
