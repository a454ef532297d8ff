import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { shownCode } from '#domain/report/receipt-code.ts'
import { newId } from '#platform/db/ids.ts'
import { createPool } from '#platform/db/pool.ts'
import { openJourney } from '#platform/reports/journey-token.ts'
import { given } from '#tests/support/database.ts'
import { testHouse } from '#tests/support/house.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { makePartnership } from '#tests/support/people.ts'
import { hiddenIn, openTeller, SHORTEST, type Teller } from '#tests/support/teller.ts'

const clock = movableClock(Temporal.Instant.from('2026-11-23T09:00:00Z'))
const { app, database, house } = await testHouse({ DAYBREAK_DEMO: 'off' }, clock)
await makePartnership(database)

const WORDS = 'Men sleep behind the car wash. '.repeat(200)

async function atCheck(): Promise<Teller> {
  const teller = await openTeller(app)
  await teller.until('check', { ...SHORTEST, what: { 'what-words': WORDS } })
  clock.pass('PT10M')
  return teller
}

const codeOf = (html: string): string =>
  openJourney(house.keyring, hiddenIn(html)['journey'] ?? '', clock.now())?.journey.code ?? assert.fail('no journey')

const reports = async (): Promise<number> =>
  (await database.owner.query<{ count: number }>('select count(*)::int as count from report')).rows[0]?.count ?? 0

/** Says that nothing was received, with every word, whom to call, and the way to try again. */
async function isNotReceived(teller: Teller): Promise<void> {
  const { statusCode, body } = await teller.press('send')
  assert.equal(statusCode, 503)
  assert.match(teller.words(), /Not received Nothing is lost: here is what you wrote\./)
  assert.ok(body.includes(WORDS.trim()))
  for (const number of ['999', '08000121700', '101']) assert.ok(body.includes(`tel:${number}`))
  assert.doesNotMatch(body, /\.ts:|53100|ECONN|select |Error:/)
}

/** The number that was made at the start, on the page of a report that is there once. */
async function isReceivedOnTrying(teller: Teller, before: number): Promise<void> {
  const code = codeOf(teller.page().body)
  await teller.press('send')
  assert.match(teller.words(), /We have received it/)
  assert.ok(teller.page().body.includes(shownCode(code)))
  assert.equal(await reports(), before + 1)
}

/** A disk of a megabyte that the database may write to; `undefined` where this account may make none. */
async function smallDisk(): Promise<{ readonly folder: string; readonly enlarge: () => void } | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-tablespace-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]).status === 0
  after(() => {
    if (mounted) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  if (!mounted) return undefined
  const { rows } = await database.owner.query<{ data_directory: string }>('show data_directory')
  const { uid, gid } = statSync(rows[0]?.data_directory ?? given().folder)
  chownSync(folder, uid, gid)
  return { folder, enlarge: () => void spawnSync('mount', ['-o', 'remount,size=64m', folder]) }
}

const disk = await smallDisk()

test('a full disk of the database loses nothing, and once there is room the same page is received', {
  skip: disk === undefined,
}, async () => {
  const space = `small_${newId().replaceAll('-', '')}`
  await database.owner.query(`create tablespace ${space} location '${disk?.folder}'`)
  try {
    await database.owner.query(`alter table report set tablespace ${space}`)
    const filled = await fill()
    const teller = await atCheck()
    const before = await reports()
    await isNotReceived(teller)
    await isNotReceived(teller)
    assert.equal(await reports(), before, `nothing of it stayed after ${filled} others`)
    disk?.enlarge()
    await isReceivedOnTrying(teller, before)
  } finally {
    await database.owner.query('alter table report set tablespace pg_default')
    await database.owner.query(`drop tablespace ${space}`)
  }
})

/** Sends reports until the disk is full; gives how many went in. */
async function fill(): Promise<number> {
  for (let sent = 0; sent < 500; sent += 1) {
    const teller = await atCheck()
    const { statusCode } = await teller.press('send')
    if (statusCode === 503) return sent
  }
  return assert.fail('the disk was never full')
}

/** Ends every connection to the database and lets nobody in, until it is let in again. */
async function whileAway(work: () => Promise<void>): Promise<void> {
  const admin = createPool(given().connection, { onFault: () => {}, most: 1 })
  const { rows } = await database.owner.query<{ name: string }>('select current_database() as name')
  const name = rows[0]?.name ?? assert.fail('no database')
  try {
    await admin.query(`alter database ${name} allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await work()
  } finally {
    await admin.query(`alter database ${name} allow_connections true`)
    await admin.end()
  }
}

test('a database that is away stops nobody from writing, and once it is back the same page is received', async () => {
  const teller = await openTeller(app)
  await teller.until('what')
  const before = await reports()
  await whileAway(async () => {
    await teller.until('check', { ...SHORTEST, what: { 'what-words': WORDS } })
    clock.pass('PT10M')
    await isNotReceived(teller)
    await isNotReceived(teller)
  })
  await isReceivedOnTrying(teller, before)
})

test('a database that goes away after the report was received keeps nobody from their number', async () => {
  const teller = await atCheck()
  await teller.press('send')
  const number = codeOf(teller.page().body)
  await whileAway(async () => {
    await teller.press('keep', { number })
    assert.match(teller.words(), /Thank you for telling us/)
  })
})

test('a fault while it is being kept leaves nothing half', async () => {
  await database.owner.query(
    `create function break_off() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = '53100'; end $$`,
  )
  await database.owner.query('create trigger breaks_off before insert on report_receipt execute function break_off()')
  const teller = await atCheck()
  const before = await reports()
  await isNotReceived(teller)
  assert.equal(await reports(), before)
  await database.owner.query('drop trigger breaks_off on report_receipt')
  await isReceivedOnTrying(teller, before)
})
