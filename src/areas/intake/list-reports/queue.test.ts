import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/db/ids.ts'
import { grant } from '#tests/support/filled-operation.ts'
import { testHouse } from '#tests/support/house.ts'
import { makePartnership, makePerson, submit, visit } from '#tests/support/people.ts'
import { makeReport, type ReportGiven } from '#tests/support/reports.ts'

const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' })
const partnership = await makePartnership(database)
const officer = await makePerson(database, { partnership, name: 'Oda Officer' })
await grant(database, officer, partnership.reportsStrandId, 'contribute', officer)

const NOW = house.clock.now()
const ago = (hours: number) => NOW.subtract({ minutes: Math.round(hours * 60) })
const said = (words: string, given: ReportGiven['answers'] = {}) => ({ ...given, what: { words } })

const reports = {
  child: await makeReport(house, { at: ago(0.5), answers: said('child', { child: { under18: 'yes' } }) }),
  life: await makeReport(house, { at: ago(2), language: 'ar', answers: said('life', { danger: { now: 'yes' } }) }),
  old: await makeReport(house, { at: ago(24 * 9), answers: said('old') }),
  new: await makeReport(house, { at: ago(1), language: 'vi', answers: said('new') }),
  claimed: await makeReport(house, { at: ago(30), answers: said('claimed') }),
  closed: await makeReport(house, { at: ago(50), answers: said('closed') }),
}
await submit(app, officer, `/reports/${reports.claimed.id}/claim`)
const change = (id: string, sql: string) => database.owner.query(`update report set ${sql} where id = $1`, [id])
await change(reports.closed.id, "state = 'closed', closed_at = now(), closed_because = 'test', due_at = null")
await change(
  reports.new.id,
  "risk = 'medium', unanswered_since = now() - interval '20 minutes', due_at = now() + interval '2 days'",
)

/** The reports that a page of the queue shows, in its order. */
async function shown(path: string): Promise<readonly string[]> {
  const { body } = await visit(app, officer, path)
  const ids = [...body.matchAll(/data-live-row="([^"]+)"/g)].map(([, id]) => id)
  return ids.map((id) => Object.entries(reports).find(([, report]) => report.id === id)?.[0] ?? '?')
}

const ASKED: readonly (readonly [address: string, reports: readonly string[]])[] = [
  // The danger to life was due before the child; then what is overdue, the longest first; then what comes.
  ['/reports', ['life', 'child', 'old', 'claimed', 'new']],
  ['/reports?sort=newest', ['child', 'new', 'life', 'claimed', 'old']],
  ['/reports?urgent=yes', ['life', 'child']],
  ['/reports?overdue=yes', ['life', 'old', 'claimed']],
  ['/reports?unanswered=yes', ['new']],
  ['/reports?owner=mine', ['claimed']],
  [`/reports?owner=${officer.accountId}`, ['claimed']],
  ['/reports?owner=nobody', ['life', 'child', 'old', 'new']],
  ['/reports?state=closed', ['closed']],
  ['/reports?state=any&sort=newest', ['child', 'new', 'life', 'claimed', 'closed', 'old']],
  ['/reports?language=ar', ['life']],
  ['/reports?risk=medium', ['new']],
  ['/reports?risk=none&owner=mine', ['claimed']],
  ['/reports?channel=phone', []],
  ['/reports?age=under-1-day', ['life', 'child', 'new']],
  ['/reports?age=over-7-days', ['old']],
  [`/reports?number=${reports.closed.number}`, ['closed']],
  ['/reports?number=99999', []],
]

for (const [address, expected] of ASKED)
  test(`${address} shows ${expected.join(', ') || 'nothing'}`, async () => {
    assert.deepEqual(await shown(address), expected)
  })

test('the counts at the top are those of the views that they open', async () => {
  const { body } = await visit(app, officer, '/reports')
  const views = [...body.matchAll(/<li><a href="([^"]+)"[^>]*><strong>(\d+)<\/strong>/g)]
  assert.equal(views.length, 6)
  for (const [, href = '', count] of views)
    assert.equal((await shown(href.replaceAll('&amp;', '&'))).length, Number(count), href)
})

test('an urgent report that somebody assessed as less no longer goes first, and one assessed as immediate does', async () => {
  const alert = (sql: string) =>
    database.owner.query(`update report_alert set ${sql} where report_id = $1`, [reports.life.id])
  await change(reports.life.id, "risk = 'standard'")
  await change(reports.new.id, "risk = 'immediate'")
  assert.deepEqual((await shown('/reports')).slice(0, 2), ['life', 'child'], 'nobody has acknowledged the alert')
  await alert(`acknowledged_at = now(), acknowledged_by = '${officer.accountId}'`)
  assert.deepEqual((await shown('/reports')).slice(0, 2), ['child', 'new'])
  // The reporter says danger again after the assessment, and somebody has acknowledged that too: nobody has weighed it up.
  await database.owner.query(
    `insert into report_assessment (id, report_id, partnership_id, strand_id, assessed_by, assessed_at, level, child, life, due_at, words)
     select gen_random_uuid(), id, partnership_id, strand_id, $2, $3, 'standard', false, false, $3::timestamptz + interval '7 days', '' from report where id = $1`,
    [reports.life.id, officer.accountId, ago(1).toString()],
  )
  await alert(`raised_at = '${ago(0.5).toString()}'`)
  assert.deepEqual((await shown('/reports')).slice(0, 2), ['life', 'child'])
  await change(reports.life.id, 'risk = null')
  await change(reports.new.id, "risk = 'medium'")
})

test('danger to life that nobody has goes before a child that was due earlier', async () => {
  const { due_at: due } = (await database.owner.query('select due_at from report where id = $1', [reports.life.id]))
    .rows[0]
  await change(reports.life.id, `due_at = '${NOW.add({ hours: 5 }).toString()}'`)
  assert.deepEqual((await shown('/reports')).slice(0, 2), ['life', 'child'])
  await change(reports.life.id, `state = 'claimed', owner_id = '${officer.accountId}'`)
  assert.deepEqual((await shown('/reports')).slice(0, 2), ['child', 'life'])
  await change(reports.life.id, `state = 'received', owner_id = null, due_at = '${due}'`)
})

const nobodysOn = (body: string) => Number(/owner=nobody"[^>]*><strong>(\d+)/.exec(body)?.[1])

test('the reports of somebody who left are shown, counted and claimed as nobody’s', async () => {
  const kit = await makePerson(database, { partnership, name: 'Kit Leaver' })
  await grant(database, kit, partnership.reportsStrandId, 'contribute', officer)
  const leaver = await makeReport(house, { at: ago(3), answers: said('left behind') })
  await submit(app, kit, `/reports/${leaver.id}/claim`)
  const nobodys = async () => (await visit(app, officer, '/reports?owner=nobody')).body
  const before = nobodysOn(await nobodys())
  assert.ok(!(await nobodys()).includes(leaver.id))
  await database.owner.query(
    'update access_grant set ended_at = now(), ended_by = $2, ended_because = $3 where account_id = $1',
    [kit.accountId, officer.accountId, 'Left'],
  )
  const body = await nobodys()
  assert.ok(body.includes(leaver.id))
  assert.equal(nobodysOn(body), before + 1)
  assert.match(body, /Nobody’s: Kit Leaver had it and may not work on reports any more/)
  assert.ok((await visit(app, officer, '/reports?state=received')).body.includes(leaver.id))
  const page = (await visit(app, officer, `/reports/${leaver.id}`)).body
  assert.match(page, /Nobody’s: Kit Leaver, Fenshire Police had it/)
  assert.match(page, /Claim it/)
  assert.equal((await submit(app, officer, `/reports/${leaver.id}/claim`)).statusCode, 303)
  const { rows } = await database.owner.query('select state, owner_id from report where id = $1', [leaver.id])
  assert.deepEqual(rows, [{ state: 'claimed', owner_id: officer.accountId }])
  await change(leaver.id, "state = 'closed', closed_at = now(), closed_because = 'test', due_at = null")
})

for (const sort of ['urgent', 'newest'])
  test(`pages follow each other without a gap or a report twice, by ${sort}`, async () => {
    const many = await makePartnership(database, 'Many')
    const reader = await makePerson(database, { partnership: many })
    await grant(database, reader, many.reportsStrandId, 'read', reader)
    await database.owner.query(
      `insert into report (id, partnership_id, strand_id, channel, language, known_as, urgent, received_at, due_at, account, marks)
       select gen_random_uuid(), $1, $2, 'web', 'ro', 'anonymous', case when n % 7 = 0 then array['child'] else '{}' end,
         $3::timestamptz - n / 3 * interval '1 minute', case when n % 5 = 0 then null else $3::timestamptz - n / 4 * interval '1 hour' end, '', '{}'
       from generate_series(1, 120) n`,
      [many.partnershipId, many.reportsStrandId, NOW.toString()],
    )
    const seen: string[] = []
    let address: string | undefined = `/reports?sort=${sort}`
    while (address !== undefined) {
      const { body } = await visit(app, reader, address)
      seen.push(...[...body.matchAll(/data-live-row="([^"]+)"/g)].map(([, id = '']) => id))
      address = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    assert.equal(seen.length, 120)
    assert.equal(new Set(seen).size, 120)
  })

test('an address with anything in it is answered', async () => {
  for (const query of [
    'owner=x&state=y&after=z',
    `after=${newId()}`,
    'after=2026-01-01T00:00:00Z~x',
    'number=%00',
    'language=%27',
  ])
    assert.equal((await visit(app, officer, `/reports?${query}`)).statusCode, 200, query)
})

test('what an address asks for and nobody can mean is said, with what was typed', async () => {
  const { body } = await visit(app, officer, '/reports?number=abc&state=nonsense&owner=zzz&from=2026-02-30')
  assert.match(body, /was not understood/)
  for (const typed of ['abc', 'nonsense', 'zzz', '2026-02-30']) assert.ok(body.includes(`<bdi>${typed}</bdi>`), typed)
  assert.doesNotMatch((await visit(app, officer, '/reports?number=1&state=waiting')).body, /was not understood/)
  assert.match((await visit(app, officer, '/reports/numbers?from=2026-02-30')).body, /There is no such day: 2026-02-30/)
})
