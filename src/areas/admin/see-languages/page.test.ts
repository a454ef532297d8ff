import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createI18n } from '#platform/i18n/i18n.ts'
import { createViews } from '#platform/views/views.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'
import { wordsFolder } from '#tests/support/words-folder.ts'
import { createApp, routesOf } from '../../../app.ts'
import { PUBLIC_PAGES } from './page.ts'

const { house, app, database } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const administrator = await makePerson(database, { partnership, roles: ['administrator'], name: 'Ada Fenwick' })
const officer = await makePerson(database, { partnership, name: 'Robin Marsh' })

test('each language says who read it, what it lacks, and where it can be read', async () => {
  const folder = wordsFolder({
    ar: {},
    hu: { review: { state: 'reviewed', by: 'A. Translator', on: '2026-11-01', for: {} } },
    pl: { public: { page: { back: '' } } },
  })
  const i18n = createI18n({ folder })
  const views = createViews({ i18n, root: `${import.meta.dirname}/../../..`, assets: house.assets, strict: true })
  const { body } = await visit(await createApp({ ...house, i18n, views }), administrator, '/admin/languages')
  const [, ...rows] = body.slice(body.indexOf('<tbody')).split('<tr')
  const [hungarian = '', polish = '', arabic = ''] = rows
  assert.match(
    hungarian,
    /Magyar.*Hungarian.*Offered.*Reviewed by A\. Translator on 1 November 2026.*English has changed since in: .*guidance/s,
  )
  assert.match(hungarian, /href="\/get-help\?lang=hu"/)
  assert.match(polish, /Not offered.*1 text is missing or not usable/s)
  assert.doesNotMatch(polish, /href=/)
  assert.match(arabic, /lang="ar" dir="rtl">العربية.*From the right.*Not yet reviewed by a translator/s)
})

test('the page is reached from Admin, by administrators only', async () => {
  assert.match((await visit(app, administrator, '/admin')).body, /href="\/admin\/languages"/)
  assert.equal((await visit(app, officer, '/admin/languages')).statusCode, 403)
})

test('every public page that has an address of its own can be read from there', () => {
  const urls = routesOf(house.config).filter(
    ({ door, method, url }) => door === 'public' && method === 'GET' && !url.includes(':'),
  )
  assert.deepEqual(PUBLIC_PAGES.map(({ url }) => url).toSorted(), urls.map(({ url }) => url).toSorted())
})
