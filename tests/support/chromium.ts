import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import type { House } from '#platform/house.ts'
import { demonstrationHouse } from './house.ts'
import { openVisitor, type Visiting, type Visitor } from './visitor.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** With which every browser of a test starts. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the browser lies; `undefined` where there is none. */
export const findChromium = (): string | undefined => PLACES.find((place) => existsSync(place))

const MISSING = `there is no Chromium in any of ${PLACES.join(', ')}`

/** What a journey has: the demonstration, served to browsers. */
export interface Served {
  readonly address: string
  /** For what no browser does: the work of the background. */
  readonly house: House
  /** A browser of somebody's own in which nobody is signed in. */
  open(visiting?: Visiting): Promise<Visitor>
  /** The same, in which this person of the demonstration has signed in. */
  enter(name: string, visiting?: Visiting): Promise<Visitor>
}

/** A test of a journey; skipped where there is no browser, failing where one is required. */
type Journey = (sentence: string, walk: (served: Served) => Promise<void>) => void

/** Serves the demonstration to one browser for all journeys of a file, and ends both after them. */
export async function serveJourneys(): Promise<Journey> {
  const executablePath = findChromium()
  if (executablePath === undefined) return withoutBrowser
  const { app, house } = await demonstrationHouse()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS })
  after(() => browser.close())
  return (sentence, walk) => void test(sentence, () => walkOnce(browser, { address, house }, walk))
}

const withoutBrowser: Journey = (sentence) => {
  if (process.env['REQUIRE_BROWSER'] === '1') test(sentence, () => assert.fail(MISSING))
  else test(sentence, { skip: MISSING }, () => {})
}

async function walkOnce(
  browser: Browser,
  { address, house }: Pick<Served, 'address' | 'house'>,
  walk: (served: Served) => Promise<void>,
): Promise<void> {
  const visitors: Visitor[] = []
  const open = async (visiting?: Visiting): Promise<Visitor> => {
    const visitor = await openVisitor(browser, address, visiting)
    visitors.push(visitor)
    return visitor
  }
  const enter = async (name: string, visiting?: Visiting): Promise<Visitor> => {
    const visitor = await open(visiting)
    await visitor.go('/sign-in/demonstration')
    await visitor.press(`Sign in as ${name}`)
    return visitor
  }
  try {
    await walk({ address, house, open, enter })
    for (const { faults } of visitors) assert.deepEqual(faults, [])
  } finally {
    for (const visitor of visitors) await visitor.leave()
  }
}
