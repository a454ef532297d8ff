import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { show } from '#platform/http/answer.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'
import { wordsFolder } from '#tests/support/words-folder.ts'
import { createI18n } from '../i18n/i18n.ts'
import { createViews } from '../views/views.ts'
import { preferred } from './public-language.ts'
import type { PublicAsked, PublicRoute } from './route.ts'
import { createServer } from './server.ts'

const { house, app: whole, database } = await testHouse({ DAYBREAK_DEMO: 'off' })

const seen: PublicAsked[] = []
const route = (method: 'GET' | 'POST', url: string, answer: PublicRoute['answer']): PublicRoute => ({
  door: 'public',
  method,
  url,
  action: 'public.read',
  ...(method === 'POST' ? { takesFile: { mostBytes: 1 } } : {}),
  answer,
})
const shown: PublicRoute['answer'] = async (asked) => {
  seen.push(asked)
  return show('ui/pages/too-many.njk', {})
}
const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
const ROUTES = [
  route('GET', '/page', shown),
  route('POST', '/page', shown),
  route('GET', '/leads', async () => ({ type: 'redirect', to: '/page#part', about: {}, sessionToken: 'never' })),
  route('GET', '/away', async () => Promise.reject(away)),
  route('GET', '/fault', async () => Promise.reject(new Error('select secret from table'))),
]

/** The public door in the three languages of a folder made for tests. */
async function inThreeLanguages(): Promise<FastifyInstance> {
  const folder = wordsFolder({
    hu: { public: { faults: { tooMany: { title: 'Kis türelmet' } } } },
    ar: { public: { faults: { tooMany: { title: 'انتظر دقيقة' } } } },
  })
  const i18n = createI18n({ folder })
  const views = createViews({ i18n, root: `${import.meta.dirname}/../..`, assets: house.assets, strict: true })
  return createServer({ ...house, i18n, views }, ROUTES)
}
const app = await inThreeLanguages()

const ask = (url: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ url, headers })
const languageOf = (body: string): string => /<html lang="(?<lang>[^"]+)"/.exec(body)?.groups?.['lang'] ?? ''

const CHOICES: readonly (readonly [what: string, url: string, accepts: string | undefined, language: string])[] = [
  ['nothing is said', '/page', undefined, 'en'],
  ['the address says it', '/page?lang=hu', 'ar', 'hu'],
  ['the browser prefers it', '/page', 'fr, hu-HU;q=0.8, en;q=0.5', 'hu'],
  ['the browser prefers English', '/page', 'en-GB, hu;q=0.3', 'en'],
  ['the address says English and the browser another', '/page?lang=en', 'hu', 'en'],
  ['the address says a language that nobody has', '/page?lang=xx', 'hu', 'en'],
  ['the address says it twice', '/page?lang=hu&lang=ar', 'en', 'ar'],
]
for (const [what, url, accepts, language] of CHOICES)
  test(`${language} is spoken where ${what}`, async () => {
    const { body } = await ask(url, accepts === undefined ? {} : { 'accept-language': accepts })
    assert.equal(languageOf(body), language)
  })

test('a form keeps its language in a field, and the address of its page none', async () => {
  const { body } = await app.inject({
    method: 'POST',
    url: '/page',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'hu' },
    payload: 'lang=ar',
  })
  assert.match(body, /<html lang="ar" dir="rtl"/)
  assert.doesNotMatch(body, /hreflang/, 'a page that answers a form cannot be asked for again by its address')
})

test('each language is named by itself, and leads to the same page', async () => {
  const { body } = await ask('/page?lang=hu')
  assert.match(body, /<span aria-current="true" lang="hu" dir="ltr">Magyar</)
  assert.match(body, /href="\/page\?lang=ar" hreflang="ar" lang="ar" dir="rtl">العربية</)
  assert.match(body, /href="\/page\?lang=en" hreflang="en" lang="en" dir="ltr">English</)
})

for (const [what, url, led] of [
  ['names another site', '//elsewhere.example.org/page?lang=hu', '/?lang=ar'],
  ['leads nowhere', '/nothing-here', '/?lang=ar'],
  ['is spelt otherwise', '/%70age', '/page?lang=ar'],
] as const)
  test(`an address that ${what} is in no link of its page`, async () => {
    const { body } = await ask(url)
    assert.match(body, new RegExp(`href="${led.replace('?', '\\?')}" hreflang="ar"`))
    assert.doesNotMatch(body, /elsewhere|nothing-here|%70/)
  })

test('links keep the language that was chosen, and say none where none was', async () => {
  const home = async (url: string, accepts = 'en'): Promise<string | undefined> =>
    /app-header__home" href="(?<home>[^"]+)"/.exec((await ask(url, { 'accept-language': accepts })).body)?.groups?.[
      'home'
    ]
  assert.equal(await home('/page'), '/')
  assert.equal(await home('/page?lang=hu'), '/?lang=hu')
  assert.equal(await home('/page', 'hu'), '/', 'what the browser asks for anyhow stands in no address')
  assert.equal(await home('/page?lang=en', 'hu'), '/?lang=en', 'or the next page would speak Hungarian again')
  assert.equal((await ask('/leads?lang=hu')).headers.location, '/page?lang=hu#part')
})

test('a public route sees no cookie, no browser and no address, and sets no cookie', async () => {
  const headers = { cookie: 'session=abc', 'user-agent': 'Somebody/1.0', 'accept-language': 'hu' }
  const answers = [await ask('/page', headers), await ask('/leads', headers)]
  assert.deepEqual(
    answers.map((answer) => answer.headers['set-cookie']),
    [undefined, undefined],
  )
  const { house: _house, words: _words, ...rest } = seen.at(-1) ?? assert.fail('not seen')
  assert.deepEqual(Object.keys(rest).toSorted(), ['body', 'guesses', 'now', 'params', 'query'])
})

const NUMBERS = [/tel:999/, /tel:08000121700/, /tel:101/]
const FAULTS = [
  ['/away', 503],
  ['/fault', 500],
  ['/nothing-here', 404],
] as const
for (const [url, status] of FAULTS)
  test(`${status} is answered with whom to call, in the language asked for, and with nothing of the fault`, async () => {
    const { statusCode, body } = await ask(`${url}?lang=hu`)
    assert.equal(statusCode, status)
    assert.equal(languageOf(body), 'hu')
    for (const number of NUMBERS) assert.match(body, number)
    assert.doesNotMatch(body, /secret|ECONNREFUSED|at .*\.ts/)
  })

test('a public form with a file is read of somebody who has no session', async () => {
  const payload = '--x\r\ncontent-disposition: form-data; name="lang"\r\n\r\nhu\r\n--x--\r\n'
  const answer = await app.inject({
    method: 'POST',
    url: '/page',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload,
  })
  assert.equal(languageOf(answer.body), 'hu')
})

test('a form that is too large is answered with whom to call', async () => {
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: '/page?lang=hu',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `text=${'x'.repeat(1_300_000)}`,
  })
  assert.equal(statusCode, 413)
  assert.equal(languageOf(body), 'hu')
  for (const number of NUMBERS) assert.match(body, number)
})

test('pages of staff and of signing in are never translated in part', async () => {
  const person = await makePerson(database, { partnership: await makePartnership(database), name: 'Ash Calder' })
  for (const [url, visitor] of [
    ['/sign-in?lang=hu', undefined],
    ['/work?lang=hu', person],
    ['/nothing-here?lang=hu', person],
  ] as const)
    assert.equal(languageOf((await visit(whole, visitor, url)).body), 'en', url)
})

test('preferences are read as browsers write them', () => {
  const offered = ['en', 'ro', 'uk']
  assert.equal(preferred('uk-UA,uk;q=0.9,en-US;q=0.8', offered), 'uk')
  assert.equal(preferred('de, ro;q=0.2, uk;q=0.3', offered), 'uk')
  assert.equal(preferred('ro;q=0, en', offered), 'en')
  assert.equal(preferred('*;q=0.1,;;q=,q=q', offered), 'en')
  assert.equal(preferred(`${'x,'.repeat(100_000)}ro`, offered), 'en')
})

const ONION = `http://${'a2'.repeat(28)}.onion`
const withOnion = await testHouse({ DAYBREAK_DEMO: 'off', ONION_ADDRESS: `${ONION}/` })

const offers: readonly (readonly [url: string, host: string, offered: string | undefined])[] = [
  ['/', 'daybreak.example.org', `${ONION}/`],
  ['/tell?lang=ar', 'daybreak.example.org', `${ONION}/tell`],
  ['/tell', new URL(ONION).host, undefined],
  ['/sign-in', 'daybreak.example.org', undefined],
]
for (const [url, host, offered] of offers)
  test(`${url} at ${host} offers ${offered ?? 'no onion service'}`, async () => {
    const { headers } = await withOnion.app.inject({ url, headers: { host } })
    assert.equal(headers['onion-location'], offered)
  })

const sendHidden = (url: string) =>
  whole.inject({
    method: 'POST',
    url,
    headers: { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'go=start',
  })

test('a browser that hides where it is may send a form of the public door, and no other', async () => {
  assert.equal((await sendHidden('/tell')).statusCode, 200)
  assert.equal((await sendHidden('/sign-in')).statusCode, 403)
})
