import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import pg from 'pg'
import { startCluster } from '#platform/db/embedded/cluster.ts'
import { databaseFolder } from '#platform/db/embedded/folders.ts'
import { photo } from '../support/hostile-files.ts'
import { freshDataFolder, startProgram } from '../support/program.ts'
import { askAsStranger, type Heard, TELLTALES } from '../support/stranger.ts'
import { hiddenIn, pageIn, wordsIn } from '../support/teller.ts'

/*
 * Somebody tells a whole story through the running program, from a browser that gives away everything it can; then all
 * that the program keeps is searched: every row of every table, every byte of its folder, every line of its log.
 */

const folder = freshDataFolder()
const program = await startProgram({ DAYBREAK_DATA: folder, LOG_LEVEL: 'debug' })
let log = ''
program.child.stderr?.on('data', (piece: string) => {
  log += piece
})
const ask = askAsStranger(program.address)
const heard: Heard[] = []

const WORDS = {
  account: 'Quinces are packed by men who may not leave',
  place: 'Plover Yard 17',
  name: 'Wystan Quillfeather',
  phone: '07700 900477',
  email: 'wystan@quill.example.org',
  safe: 'only while the bakery is shut',
  message: 'The lorry left with nine of them',
  file: 'wystan-kitchen-window.jpg',
}

const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  danger: { 'danger-now': 'no' },
  about: { 'about-whom': 'somebody-seen' },
  child: { 'child-under18': 'not-sure' },
  what: { 'what-words': WORDS.account },
  where: { 'where-place': WORDS.place },
  identity: { 'identity-knownAs': 'confidential' },
  contact: { 'contact-name': WORDS.name, 'contact-phone': WORDS.phone, 'contact-email': WORDS.email },
  safe: { 'safe-words': WORDS.safe },
}

async function hear(...asked: Parameters<typeof ask>): Promise<Heard> {
  const answer = await ask(...asked)
  heard.push(answer)
  return answer
}

/** Presses a button of the last page with these fields, as a form with files where there is one. */
async function press(
  page: Heard,
  go: string,
  fields: Readonly<Record<string, string>> = {},
  file?: File,
): Promise<Heard> {
  const form = file === undefined ? new URLSearchParams() : new FormData()
  for (const [name, value] of Object.entries({ ...hiddenIn(page.body), go, ...fields })) form.append(name, value)
  if (form instanceof FormData && file !== undefined) form.append('files', file)
  return hear('POST', '/tell', form)
}

/** What the browser works out for a page that asks for it, so that nobody has to wait. */
async function workDone(html: string): Promise<string> {
  const asked = /data-work="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const challenge = JSON.parse(asked) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return btoa(JSON.stringify({ challenge, solution }))
}

async function tell(): Promise<string> {
  let page = await press(await hear('GET', '/tell'), 'start')
  for (let steps = 0; pageIn(page.body) !== 'check'; steps += 1) {
    assert.ok(steps < 40, wordsIn(page.body))
    const at = pageIn(page.body)
    if (at === 'files')
      page = await press(page, 'add', {}, new File([Uint8Array.from(photo)], WORDS.file, { type: 'image/jpeg' }))
    page = await press(page, 'next', ANSWERS[at] ?? {})
    assert.equal(page.status, 200, `${at}: ${wordsIn(page.body)}`)
  }
  page = await press(page, 'send', { proof: await workDone(page.body) })
  const code = /[0-9A-Z]{6} [0-9A-Z]{6} [0-9A-Z]{6}/.exec(wordsIn(page.body))?.[0] ?? ''
  await press(page, 'keep', { number: 'not this' })
  const kept = await press(page, 'keep', { number: code })
  assert.equal(kept.status, 200)
  return code
}

async function comeBack(code: string): Promise<void> {
  const first = await hear('GET', '/return')
  await hear(
    'POST',
    '/return',
    new URLSearchParams({ ...hiddenIn(first.body), step: 'open', code: '7KQM2X HD9TPA 4RWE8D' }),
  )
  const opened = await hear('POST', '/return', new URLSearchParams({ ...hiddenIn(first.body), step: 'open', code }))
  assert.equal(opened.status, 200)
  const sent = await hear(
    'POST',
    '/return',
    new URLSearchParams({ ...hiddenIn(opened.body), step: 'write', message: WORDS.message }),
  )
  assert.ok(sent.body.includes(WORDS.message), wordsIn(sent.body))
}

const ODD = ['/nothing-of-the-kind', '//gossip.example.org/tell', '/%74ell', '/tell?lang=xx', '/%ff']
for (const page of ['/', '/get-help', '/signs', ...ODD]) await hear('GET', page)
const code = await tell()
await comeBack(code)
await hear('POST', '/tell', new URLSearchParams({ journey: 'of-another-make', go: 'next' }))

/** Every table of the database as text, by its name. */
async function readTables(): Promise<ReadonlyMap<string, string>> {
  const cluster = await startCluster({ folder: databaseFolder(folder) })
  const database = new pg.Client(cluster.connection('daybreak'))
  await database.connect()
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where relkind in ('r', 'p') and relpersistence <> 't' and nspname !~ '^(pg_|information_schema)'`,
  )
  const texts = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await database.query<{ text: string }>(`select one::text as text from ${name} one`)
    texts.set(name, rows.map(({ text }) => text).join('\n'))
  }
  await database.query('checkpoint')
  await database.end()
  await cluster.stop()
  return texts
}

const tables = await readTables()
const TOLD = { ...WORDS, code, bareCode: code.replaceAll(' ', '') }
const found = (text: string): readonly string[] =>
  Object.entries({ ...TELLTALES, ...TOLD }).flatMap(([name, value]) => (text.includes(value) ? [name] : []))

test('no row of any table holds a word of it, its receipt, or anything of the browser and its address', () => {
  assert.ok(tables.size > 40, String(tables.size))
  assert.match(tables.get('public.report') ?? '', /,web,en,confidential,/)
  for (const [name, text] of tables) assert.deepEqual(found(text), [], name)
})

test('no byte of the folder of data does, with the journals and logs of the database', () => {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile())
  assert.ok(files.length > 500 && files.some((name) => name.includes('pg_wal')), String(files.length))
  for (const name of files) assert.deepEqual(found(readFileSync(path.join(folder, name), 'latin1')), [], name)
})

test('no line of the log does, at its most talkative', () => {
  assert.match(log, /"route":"\/tell"/)
  assert.deepEqual(found(log), [])
  assert.doesNotMatch(log, /127\.0\.0\.77|user-agent|referer/i)
})

test('every answer forbids to be kept, sets no cookie, and can be told from no other answer by a name of its own', () => {
  assert.ok(heard.length > 30)
  for (const { headers, status } of heard) {
    assert.equal(headers['cache-control'], 'no-store', String(status))
    for (const name of [
      'set-cookie',
      'etag',
      'last-modified',
      'server',
      'x-powered-by',
      'x-request-id',
      'server-timing',
    ])
      assert.equal(headers[name], undefined, name)
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.match(String(headers['content-security-policy']), /default-src 'none'/)
    assert.deepEqual(found(JSON.stringify(headers)), [])
  }
})

test('no page loads anything from elsewhere, and no title says why somebody is here', () => {
  for (const { body } of heard) {
    const loaded = [...body.matchAll(/<(?:script|link|img|iframe|source|form)\b[^>]*\s(?:src|href|action)="([^"]*)"/g)]
    for (const [whole, address = ''] of loaded) assert.match(address, /^\/(?!\/)/, whole)
    const away = [...body.matchAll(/<a\b[^>]*href="(?:https?:|\/\/)[^>]*>/g)].map(([link]) => link)
    for (const link of away) {
      assert.match(link, /rel="[^"]*noreferrer/, link)
      assert.doesNotMatch(link, /href="\/\/|gossip/, link)
    }
    const title = /<title>(?<title>.*?)<\/title>/s.exec(body)?.groups?.['title'] ?? ''
    assert.doesNotMatch(title, /slavery|exploit|traffick|report|police|victim|daybreak/i)
  }
})

test('the receipt stands in no address of a page, and every step of the story has the same one', () => {
  for (const { body } of heard) {
    const addresses = [...body.matchAll(/\s(?:href|action|src|formaction)="([^"]*)"/g)].map(
      ([, address = '']) => address,
    )
    for (const address of addresses) assert.deepEqual(found(address), [], address)
    const steps = [...body.matchAll(/<form[^>]*action="([^"]*)"/g)].map(([, address = '']) => address.split('?')[0])
    for (const step of steps) assert.match(step ?? '', /^\/(tell|return)$/)
  }
})
