import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { chromium } from 'playwright-core'
import { newId } from '#platform/db/ids.ts'
import { createServer } from '#platform/http/server.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt, makeOperationAt } from '#tests/support/operation-at.ts'
import { makeAgency, makePartnership, makePerson, submit } from '#tests/support/people.ts'
import { accessAndLogRoutes } from './access-and-log-routes.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const NOW = Temporal.Instant.from('2026-03-02T09:00:00Z')
const { house, database } = await testHouse({}, { now: () => NOW })
const app = await createServer(house, accessAndLogRoutes)
const partnership = await makePartnership(database)
const charityId = await makeAgency(database, partnership)
const maker = await makePerson(database, { partnership, name: 'Robin Marsh', at: NOW })
const reader = await makePerson(database, { partnership, agencyId: charityId, name: 'Wren Hollis', at: NOW })
const op = await makeOperationAt(database, maker, { at: NOW })
const until = NOW.add({ hours: 240 })
await makeGrantAt(database, { to: reader, by: maker, strandId: op.strands.intelligence, level: 'read', at: NOW, until })
await makeGrantAt(database, { to: reader, by: maker, strandId: op.strands.suspects, level: 'exists', at: NOW, until })
await makeGrantAt(database, {
  to: reader,
  by: maker,
  strandId: op.strands.communications,
  level: 'exists',
  at: NOW,
  until,
})
const old = await makeGrantAt(database, {
  to: { agencyId: charityId },
  by: maker,
  strandId: op.strands.suspects,
  level: 'read',
  at: NOW,
  until,
})
await submit(app, maker, `/access/${old}/end`, { actId: newId(), reason: 'Their part is done' })
await submit(app, reader, `/strands/${op.strands.suspects}/ask`, {
  actId: newId(),
  reason: 'I meet one of them tomorrow',
})
const form = `/operations/${op.id}/entries/new?strand=intelligence`
await submit(app, maker, form, {
  actId: newId(),
  kind: 'note',
  when: 'now',
  words: 'A van came at dusk.\nIt left before six.',
})
await submit(app, maker, form, {
  actId: newId(),
  kind: 'statement',
  saidBy: 'The neighbour',
  when: 'on',
  'happenedOn-day': '26',
  'happenedOn-month': '2',
  'happenedOn-year': '2026',
  words: 'The curtains are always drawn',
})
const struck = newId()
await submit(app, maker, form, {
  actId: struck,
  kind: 'decision',
  when: 'at',
  'happenedAt-day': '1',
  'happenedAt-month': '3',
  'happenedAt-year': '2026',
  'happenedAt-time': '6pm',
  words: 'Go on Tuesday',
})
await submit(app, maker, `/entries/${struck}/strike`, {
  actId: newId(),
  version: '1',
  reason: 'Said of another operation',
})
const requestId = (await database.owner.query('select id from access_request')).rows[0].id
const grantId = (await database.owner.query('select id from access_grant where account_id = $1', [reader.accountId]))
  .rows[0].id
test('look', { timeout: 120000 }, async () => {
  await app.listen({ port: 3977, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const shots: [string, typeof maker, string][] = [
    ['access', maker, `/operations/${op.id}/access`],
    ['access-reader', reader, `/operations/${op.id}/access`],
    ['end', maker, `/access/${grantId}/end`],
    ['answer', maker, `/access-requests/${requestId}/answer`],
    ['ask', reader, `/strands/${op.strands.suspects}/ask`],
    ['stub', reader, `/operations/${op.id}/communications`],
    ['strand', maker, `/operations/${op.id}/intelligence`],
    ['timeline', maker, `/operations/${op.id}/timeline`],
    ['new', maker, form],
    ['strike', maker, `/entries/${struck}/strike`],
  ]
  for (const lang of ['en', 'en-XB'])
    for (const width of [390, 1280])
      for (const [name, who, url] of shots) {
        if (lang !== 'en' && width === 390) continue
        const context = await browser.newContext({ viewport: { width, height: 900 } })
        await context.addCookies([
          { name: 'session', value: who.cookie.replace('session=', ''), url: 'http://127.0.0.1:3977' },
        ])
        const page = await context.newPage()
        await page.goto(
          `http://127.0.0.1:3977${url}${lang === 'en' ? '' : (url.includes('?') ? '&' : '?') + 'lang=' + lang}`,
        )
        await page.screenshot({ path: `/tmp/shots/${name}-${lang}-${width}.png`, fullPage: true })
        const result = (await page.evaluate(
          `${axe}; axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })`,
        )) as any
        console.log(
          name,
          lang,
          width,
          result.violations.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 200)).join(' | ')}`),
          'overflow',
          await page.evaluate('document.documentElement.scrollWidth > innerWidth'),
        )
        await context.close()
      }
  await browser.close()
})
