import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, ConsoleMessage, ElementHandle, Locator, Page } from 'playwright-core'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe found, as lines; its rules are those of WCAG 2.2 AA. Left out is that GOV.UK Frontend says on a radio button
 * whether it has opened its questions: ARIA does not name that attribute for radio buttons, screen readers say it.
 * @see https://github.com/alphagov/govuk-frontend/issues/979
 */
const ASK_AXE = `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'], preload: false }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.filter(({ html, failureSummary }) =>
    !(id === 'aria-allowed-attr' && html.includes('govuk-radios__input') && /not allowed: aria-expanded="(true|false)"$/.test(failureSummary))
  ).map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`

/** An answer that is not 200 is written to the console as a fault; that a page was refused is what a test looks at. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4(03|04|09|22)/

const PATIENCE = 8000

/** What differs from a browser of 1280 by 900 in which scripts run. */
export type Visiting = Pick<BrowserContextOptions, 'viewport' | 'javaScriptEnabled' | 'userAgent'>

/** Somebody at a browser. Every page that they come to is looked through for barriers and faults. */
export interface Visitor {
  readonly page: Page
  /** What the browser complained of, the content security policy included. */
  readonly faults: readonly string[]
  /** Types an address; gives the status of the answer. */
  go(path: string): Promise<number>
  /** Follows the link of this name; the first one where several have it. */
  follow(name: string | RegExp): Promise<void>
  /** Presses the button of this name, which sends its form. */
  press(name: string | RegExp): Promise<void>
  /** Types into the field with this label. */
  fill(label: string, value: string): Promise<void>
  /** Does what leads to another page, and looks that page through. */
  leads(act: () => Promise<unknown>): Promise<void>
  /** Asserts that the page says this. */
  sees(text: string | RegExp): Promise<void>
  doesNotSee(text: string | RegExp): Promise<void>
  /** The words of the page's main part. */
  words(): Promise<string>
  /** The path of the page. */
  path(): string
  /** Takes what a test had to make fail off the faults. */
  forgive(expected: RegExp): void
  /** Looks the present page through for barriers and faults. */
  inspect(): Promise<void>
  leave(): Promise<void>
}

/** Opens a browser of somebody's own. */
export async function openVisitor(browser: Browser, address: string, visiting: Visiting = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...visiting })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(...faultOf(message)))
  page.on('pageerror', (fault) => faults.push(`${fault}`))
  const main = page.locator('main')
  const look = visiting.javaScriptEnabled === false ? await lookAtTwin(browser, page) : () => lookThrough(page)
  const inspect = async (): Promise<void> => {
    assert.deepEqual(faults, [], page.url())
    await look()
  }
  const leads = async (act: () => Promise<unknown>): Promise<void> => {
    const arrived = arrival(page, await page.$('main'))
    arrived.catch(() => {})
    await act()
    await arrived
    await page.waitForLoadState('load')
    await inspect()
  }
  return {
    page,
    faults,
    go: async (path) => {
      const answer = await page.goto(`${address}${path}`)
      await inspect()
      return answer?.status() ?? 0
    },
    follow: (name) => leads(() => linkNamed(page, name).click()),
    press: (name) => leads(() => page.getByRole('button', asName(name)).first().click()),
    fill: (label, value) => page.getByLabel(label, { exact: true }).first().fill(value),
    leads,
    sees: async (text) => assert.match(await main.innerText(), asPattern(text), page.url()),
    doesNotSee: async (text) => assert.doesNotMatch(await main.innerText(), asPattern(text), page.url()),
    words: () => main.innerText(),
    path: () => new URL(page.url()).pathname,
    forgive: (expected) => {
      faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)))
    },
    inspect,
    leave: () => context.close(),
  }
}

/** Another page: one that the browser went to, or one that was put in the place of this one. */
async function arrival(page: Page, main: ElementHandle | null): Promise<void> {
  // Waits longer than an act may take, so that an act that fails is what the test tells of.
  const gone = page.waitForEvent('framenavigated', { timeout: 2 * PATIENCE })
  const replaced = page.waitForFunction((old) => old?.isConnected === false, main, { timeout: 2 * PATIENCE })
  await Promise.any([gone, replaced])
}

const asName = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name })

/** A link of this name, though it may call itself a button. */
const linkNamed = (page: Page, name: string | RegExp): Locator =>
  page
    .getByRole('link', asName(name))
    .or(page.getByRole('button', asName(name)).and(page.locator('a')))
    .first()

const asPattern = (text: string | RegExp): RegExp => (typeof text === 'string' ? new RegExp(RegExp.escape(text)) : text)

function faultOf(message: ConsoleMessage): string[] {
  if (message.type() !== 'error' || REFUSED.test(message.text())) return []
  return [`${message.location().url}: ${message.text()}`]
}

/** @throws with every barrier that axe finds on the page */
async function lookThrough(page: Page): Promise<void> {
  // Handed in past the page's policy by the developer's door of the browser, so that the policy itself stays in force.
  await page.evaluate(AXE)
  assert.deepEqual(await page.evaluate(ASK_AXE), [], page.url())
}

/** Axe needs scripts; where they are off it looks at the same answer in a page whose own scripts a policy keeps out. */
async function lookAtTwin(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const twin = await (await browser.newContext({ viewport: page.viewportSize() })).newPage()
  await twin.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const headers = { 'content-security-policy': "script-src 'none'" }
    return route.fulfill({ body: await page.content(), contentType: 'text/html', headers })
  })
  page.once('close', () => void twin.context().close())
  return async () => {
    await twin.goto(page.url())
    await lookThrough(twin)
  }
}
