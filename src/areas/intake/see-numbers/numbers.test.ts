import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SMALL } from '#domain/report/small-numbers.ts'
import { newId } from '#platform/db/ids.ts'
import { testHouse } from '#tests/support/house.ts'
import { makeGrantAt } from '#tests/support/operation-at.ts'
import { makePartnership, makePerson, visit } from '#tests/support/people.ts'
import { answersWith, makeReport } from '#tests/support/reports.ts'

const NOW = Temporal.Instant.from('2026-11-22T09:00Z')
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, { now: () => NOW })
const { owner } = database
const partnership = await makePartnership(database)
const reader = await makePerson(database, { partnership, name: 'Ria Reader', at: NOW })
const nobody = await makePerson(database, { partnership, name: 'Noe Nothing', at: NOW })
await makeGrantAt(database, {
  to: reader,
  by: reader,
  strandId: partnership.reportsStrandId,
  level: 'read',
  at: NOW.subtract({ hours: 1 }),
})

/** What may come of a report; times in minutes, `undefined` for never. */
interface Told {
  readonly at: Temporal.Instant
  readonly language: string
  readonly knownAs: 'named' | 'confidential' | 'anonymous'
  readonly looked: number | undefined
  readonly urgent: boolean
  readonly acknowledged: number | undefined
  readonly closed: boolean
  readonly overdue: boolean
}

const minutes = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined })
const told: fc.Arbitrary<Told> = fc.record({
  // Around the ends of months and of summer time, by London's clock.
  at: fc
    .constantFrom(
      '2026-09-30T22:30Z',
      '2026-09-30T23:30Z',
      '2026-10-24T23:30Z',
      '2026-10-31T23:59Z',
      '2026-11-01T00:00Z',
      '2026-11-20T12:00Z',
    )
    .map((text) => Temporal.Instant.from(text)),
  language: fc.constantFrom('en', 'ro', 'ar'),
  knownAs: fc.constantFrom('named', 'confidential', 'anonymous'),
  looked: minutes,
  urgent: fc.boolean(),
  acknowledged: minutes,
  closed: fc.boolean(),
  overdue: fc.boolean(),
})

async function tell({ at, language, knownAs, looked, urgent, acknowledged, closed, overdue }: Told): Promise<void> {
  const { id } = await makeReport(house, { at, language, answers: answersWith({ knownAs, child: urgent }) })
  await owner.query('update report set due_at = $2 where id = $1', [
    id,
    NOW.add({ minutes: overdue ? -1 : 1 }).toString(),
  ])
  if (closed)
    await owner.query(
      `update report set state = 'closed', closed_at = now(), closed_because = 'test', due_at = null where id = $1`,
      [id],
    )
  if (looked !== undefined)
    for (const later of [0, 60])
      await owner.query(
        `insert into ledger_entry (id, partnership_id, at, account_id, agency_id, kind, event, record_kind, record_id, strand_id)
         values ($1, $2, $3, $4, $5, 'consultation', 'report-looked-at', 'report', $6, $7)`,
        [
          newId(),
          partnership.partnershipId,
          at.add({ minutes: looked + later }).toString(),
          reader.accountId,
          reader.agencyId,
          id,
          partnership.reportsStrandId,
        ],
      )
  if (acknowledged !== undefined)
    await owner.query('update report_alert set acknowledged_at = $2, acknowledged_by = $3 where report_id = $1', [
      id,
      at.add({ minutes: acknowledged }).toString(),
      reader.accountId,
    ])
}

async function empty(): Promise<void> {
  for (const table of ['report_alert', 'report_identity', 'report_receipt', 'report'])
    await owner.query(`delete from ${table}`)
}

/** As PostgreSQL counts it: between the two nearest, in proportion. */
function percentile(values: readonly number[], part: number): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const place = part * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place - Math.floor(place))
}

const FROM = '2026-10-01'
const TO = '2026-11-22'
const dayOf = ({ at }: Told): string => at.toZonedDateTimeISO('Europe/London').toPlainDate().toString()

const rounded = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value)))

const times = (measure: string, values: readonly number[]): readonly [string, string][] => [
  [`${measure},measured`, String(values.length)],
  [`${measure},median`, rounded(percentile(values, 0.5))],
  [`${measure},90th percentile`, rounded(percentile(values, 0.9))],
]

/** The same, counted by hand. */
function counted(all: readonly Told[]): ReadonlyMap<string, string> {
  const period = all.filter((one) => dayOf(one) >= FROM && dayOf(one) <= TO)
  const looks = period.flatMap(({ looked }) => (looked === undefined ? [] : [looked * 60]))
  const alerts = period.filter(({ urgent }) => urgent)
  const taken = alerts.flatMap(({ acknowledged }) => (acknowledged === undefined ? [] : [acknowledged * 60]))
  return new Map([
    ['reports,received', String(period.length)],
    ['reports,waiting', String(period.filter(({ closed }) => !closed).length)],
    ['reports,overdue', String(period.filter(({ closed, overdue }) => !closed && overdue).length)],
    ['reports,closed', String(period.filter(({ closed }) => closed).length)],
    ['reports,joined', '0'],
    ['alerts,raised', String(alerts.length)],
    ...times('seconds to first look', looks),
    ...times('seconds to acknowledge an alert', taken),
  ])
}

const csv = async (query = `from=${FROM}&to=${TO}`): Promise<readonly string[]> =>
  (await visit(app, reader, `/reports/numbers/csv?${query}`)).body.trim().split('\r\n')

test('whatever came in, every number is what a count by hand gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { maxLength: 8 }), async (some) => {
      // Each as often as it takes for no count to be small: small ones are withheld.
      const all = some.flatMap((one) => Array.from({ length: SMALL }, () => one))
      await empty()
      for (const one of all) await tell(one)
      const lines = new Map(
        (await csv()).map((line) => [line.slice(0, line.lastIndexOf(',')), line.slice(line.lastIndexOf(',') + 1)]),
      )
      for (const [name, value] of counted(all)) assert.equal(lines.get(name), value, name)
    }),
    { numRuns: 12 },
  )
})

const ONE: Told = {
  at: Temporal.Instant.from('2026-11-20T12:00Z'),
  language: 'ro',
  knownAs: 'confidential',
  looked: undefined,
  urgent: false,
  acknowledged: undefined,
  closed: false,
  overdue: false,
}

test('every number opens the list that it counts', async () => {
  await empty()
  await tell(ONE)
  await tell({ ...ONE, overdue: true, language: 'ar' })
  await tell({ ...ONE, closed: true, knownAs: 'named' })
  await tell({ ...ONE, at: Temporal.Instant.from('2026-09-30T23:30Z') })
  await tell({ ...ONE, at: Temporal.Instant.from('2026-09-30T22:30Z') })
  const { body } = await visit(app, reader, `/reports/numbers?from=${FROM}&to=${TO}`)
  const links = [...body.matchAll(/<a[^>]*href="(\/reports\?[^"]+)"[^>]*>(\d+)/gu)]
  assert.ok(links.length >= 10, String(links.length))
  for (const [, href = '', count = ''] of links) {
    const list = (await visit(app, reader, href.replaceAll('&amp;', '&'))).body
    const rows = new Set([...list.matchAll(/href="\/reports\/([0-9a-f-]{36})"/gu)].map(([, id]) => id))
    assert.equal(rows.size, Number(count), href)
  }
})

test('a count that could point at somebody does not leave the house', async () => {
  await empty()
  for (let round = 0; round < 6; round += 1) await tell(ONE)
  await tell({ ...ONE, language: 'ar' })
  const lines = await csv()
  assert.ok(lines.includes('reports by language,ar,1-4'))
  assert.ok(lines.includes('reports by language,ro,withheld'), lines.join('\n'))
  assert.ok(lines.includes('reports by channel,web,7'))
})

test('nor does a sum of few, how long one of them took, or what gives either away', async () => {
  await empty()
  for (let round = 0; round < 6; round += 1) await tell({ ...ONE, looked: 10, urgent: true, acknowledged: 7 })
  await tell({ ...ONE, closed: true, urgent: true })
  const many = await csv()
  for (const line of [
    'reports,received,7',
    'reports,waiting,withheld',
    'reports,closed,1-4',
    'seconds to first look,measured,withheld',
    'seconds to first look,median,600',
    'seconds to acknowledge an alert,measured,withheld',
    'alerts,raised,7',
  ])
    assert.ok(many.includes(line), `${line}\n${many.join('\n')}`)
  await empty()
  await tell({ ...ONE, looked: 10, urgent: true, acknowledged: 7 })
  const one = await csv()
  for (const line of [
    'reports,received,1-4',
    'reports by channel,web,1-4',
    'seconds to first look,measured,1-4',
    'seconds to first look,median,withheld',
    'seconds to acknowledge an alert,90th percentile,withheld',
    'alerts,raised,1-4',
  ])
    assert.ok(one.includes(line), `${line}\n${one.join('\n')}`)
})

test('who holds nothing on reports finds no numbers', async () => {
  for (const path of ['/reports/numbers', '/reports/numbers/csv'])
    assert.equal((await visit(app, nobody, path)).statusCode, 404)
})

test('an address that means nothing is answered with the last year', async () => {
  const { body, statusCode } = await visit(app, reader, '/reports/numbers?from=2026-02-30&to=x')
  assert.equal(statusCode, 200)
  assert.match(body, /from 1 December 2025 to 22 November 2026/)
})

test('a table of days that there are not is not saved: the page says which they are', async () => {
  const answered = await visit(app, reader, '/reports/numbers/csv?from=2026-02-30')
  assert.equal(answered.statusCode, 303)
  assert.equal(answered.headers.location, '/reports/numbers?from=2026-02-30')
  assert.match((await visit(app, reader, '/reports/numbers?from=2026-02-30')).body, /2026-02-30/)
})
