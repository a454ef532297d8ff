import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { ARGUMENTS, findChromium, serveJourneys } from '../support/chromium.ts'
import { SHORTEST } from '../support/teller.ts'

/*
 * A browser with a folder of its own, as on somebody's phone: a whole story is told, its number typed back and opened
 * again; then every byte that the browser wrote to the disk is searched, and its tabs are opened again.
 */
const journey = await serveJourneys()

const WORDS = 'Quinces are packed by men who may not leave'
const MESSAGE = 'The lorry left with nine of them'
const SECRETS = [WORDS, 'Quinces are packed', MESSAGE, 'The lorry left']

const openWith = (profile: string, more: readonly string[] = []): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    args: [...ARGUMENTS, ...more],
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
  })

const answersTo = (page: string): Readonly<Record<string, string>> =>
  page === 'what' ? { 'what-words': WORDS } : ((SHORTEST[page] as Readonly<Record<string, string>> | undefined) ?? {})

/** Tells and comes back, and leaves both pages open in their tabs; gives the number. */
async function tellAndComeBack(context: BrowserContext, address: string): Promise<string> {
  const [page] = context.pages()
  assert.ok(page)
  const press = async (selector: string): Promise<void> => {
    const main = await page.$('main')
    await page.locator(selector).last().click()
    await page.waitForFunction((old) => old?.isConnected === false, main)
  }
  await page.goto(`${address}/tell`)
  await press('button[value="start"]')
  for (let at = ''; at !== 'check'; at = await page.inputValue('input[name="page"]')) {
    for (const [name, value] of Object.entries(answersTo(at))) {
      const chosen = page.locator(`[name="${name}"][value="${value}"]`)
      if ((await chosen.count()) > 0) await chosen.check()
      else await page.locator(`[name="${name}"]`).fill(value)
    }
    if (at !== '') await press('main button[value="next"]')
  }
  await page.waitForSelector('input[name=proof]:not([value=""])', { state: 'attached' })
  await press('main button[value="send"]')
  const code = await page.locator('.app-receipt__code').innerText()
  await page.fill('#number', code)
  await press('main button[value="keep"]')
  const back = await context.newPage()
  await back.goto(`${address}/return`)
  await back.fill('#code', code)
  await back.click('main button[value="open"]')
  await back.fill('#message', MESSAGE)
  await back.click('main button[value="write"]')
  await back.locator('.app-talk', { hasText: MESSAGE }).waitFor()
  return code
}

/** What was found of it in the files of the folder, in each way in which text lies in them. */
function foundIn(profile: string, secrets: readonly string[]): readonly string[] {
  const files = globSync('**/*', { cwd: profile }).filter((name) => statSync(path.join(profile, name)).isFile())
  assert.ok(files.length > 20, String(files.length))
  return files.flatMap((name) => {
    const bytes = readFileSync(path.join(profile, name))
    const forms = secrets.flatMap((secret) => [
      Buffer.from(secret),
      Buffer.from(secret, 'utf16le'),
      Buffer.from(secret.replaceAll(' ', '+')),
      Buffer.from(encodeURIComponent(secret)),
    ])
    return forms.some((form) => bytes.includes(form)) ? [name] : []
  })
}

for (const isPlain of [false, true])
  journey(
    isPlain
      ? 'the search would find it: a browser that goes from page to page keeps what was sent'
      : 'no byte on the disk holds a word or the number, and tabs that are opened again show first pages',
    async ({ address }) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'daybreak-profile-'))
      try {
        const context = await openWith(profile)
        if (isPlain) await context.route('**/assets/daybreak.*.js', (route) => route.abort())
        if (isPlain) return await findsPlainForms(context, address, profile)
        const code = await tellAndComeBack(context, address)
        await context.close()
        const secrets = [...SECRETS, code, code.replaceAll(' ', ''), code.slice(0, 13)]
        assert.deepEqual(foundIn(profile, secrets), [])
        const restored = await openWith(profile, ['--restore-last-session'])
        for (const page of restored.pages()) {
          await page.waitForLoadState('load')
          for (let at = 0; at < 4; at += 1) {
            const html = await page.content()
            for (const secret of secrets) assert.ok(!html.includes(secret), page.url())
            await (at % 2 === 0 ? page.reload() : page.goBack())
          }
        }
        await restored.close()
        assert.deepEqual(foundIn(profile, secrets), [])
      } finally {
        rmSync(profile, { recursive: true, force: true })
      }
    },
  )

/** The page before scripts, that the search itself may be trusted. */
async function findsPlainForms(context: BrowserContext, address: string, profile: string): Promise<void> {
  const [page] = context.pages()
  assert.ok(page)
  await page.goto(`${address}/return`)
  await page.fill('#code', WORDS)
  await page.click('main button[value="open"]')
  await page.waitForSelector('.govuk-error-message')
  await page.goto(`${address}/get-help`)
  await context.close()
  assert.notDeepEqual(foundIn(profile, [WORDS]), [])
}
