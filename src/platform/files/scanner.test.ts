import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pino } from 'pino'
import { readConfig } from '#platform/config/config.ts'
import { createLog } from '#platform/log/log.ts'
import { EICAR, pdf, photo } from '#tests/support/hostile-files.ts'
import { likeClamd, scannerThat } from '#tests/support/scanner.ts'
import { folderStore } from './file-store.ts'
import { keepStrangerFile } from './keep-stranger-file.ts'
import { createScanner } from './scanner.ts'

const silent = createLog({ logLevel: 'silent' })
const clamd = { path: await scannerThat(likeClamd) }

test('a clean file is clean, however long it is', async () => {
  const scanner = createScanner(clamd, silent)
  assert.deepEqual(await scanner.scan(photo), { outcome: 'clean' })
  assert.deepEqual(await scanner.scan(randomBytes(1_000_000)), { outcome: 'clean' })
  assert.deepEqual(await scanner.scan(Buffer.alloc(0)), { outcome: 'clean' })
})

test('malware is found wherever in the file it is', async () => {
  const scanner = createScanner(clamd, silent)
  const infected = { outcome: 'infected', signature: 'Win.Test.EICAR_HDB-1' }
  assert.deepEqual(await scanner.scan(Buffer.from(EICAR)), infected)
  // Across the end of a piece.
  const far = Buffer.concat([Buffer.alloc(65_536 - 30), Buffer.from(EICAR)])
  assert.deepEqual(await scanner.scan(far), infected)
})

test('the scanner is asked at an address too', async () => {
  const server = createServer((socket) => {
    // What was not read when a socket is destroyed would break the connection before the answer arrives.
    socket.on('error', () => {}).resume()
    socket.end('stream: OK\0')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  const { port } = server.address() as { port: number }
  const { scanner } = readConfig({ CLAMD_SOCKET: `127.0.0.1:${port}` })
  assert.deepEqual(await createScanner(scanner, silent).scan(photo), { outcome: 'clean' })
})

const UNSCANNED: readonly (readonly [what: string, path: string, why: string])[] = [
  ['that is away', '/nonexistent/clamd.ctl', 'away'],
  ['that hangs', await scannerThat(() => {}), 'too-slow'],
  ['that begins to answer and hangs', await scannerThat((_, socket) => socket.write('stream: ')), 'too-slow'],
  ['that hangs up', await scannerThat((_, socket) => socket.destroy()), 'away'],
  [
    'that answers nonsense',
    await scannerThat((_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    'not-understood',
  ],
  ['that answers nothing', await scannerThat((_, socket) => socket.end()), 'away'],
  ['that answers without end', await scannerThat((_, socket) => void socket.write('x'.repeat(9000))), 'not-understood'],
  [
    'for which it is too large',
    await scannerThat((_, socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')),
    'not-understood',
  ],
  ['that says OK of something else', await scannerThat((_, socket) => socket.end('stream: OKAY\0')), 'not-understood'],
]
for (const [what, socketPath, why] of UNSCANNED) {
  test(`a file sent to a scanner ${what} is never said to be clean, and the log says so without a word of it`, async () => {
    const lines: string[] = []
    const log = pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) })
    const started = performance.now()
    const scan = await createScanner({ path: socketPath }, log, 300).scan(pdf('a name'))
    assert.deepEqual(scan, { outcome: 'not-scanned', why })
    assert.ok(performance.now() - started < 2000)
    assert.equal(lines.length, 1)
    assert.match(lines[0] ?? '', new RegExp(`"level":40.*"why":"${why}".*not scanned`))
    assert.doesNotMatch(lines[0] ?? '', /a name|clamd\.ctl/)
  })
}

test('without a scanner nothing is scanned', async () => {
  assert.deepEqual(await createScanner(undefined, silent).scan(photo), {
    outcome: 'not-scanned',
    why: 'not-configured',
  })
})

test('a stranger’s file in which malware is found is refused, and nothing of it is kept', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-infected-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const house = { files: folderStore(folder), room: { take: async () => true }, scanner: createScanner(clamd, silent) }
  const key = randomBytes(32)
  const infected = await keepStrangerFile(house, key, { filename: 'letter.pdf', bytes: pdf(EICAR) })
  assert.ok(!infected.ok)
  assert.equal(infected.refusal.message, 'report:files.errors.infected')
  assert.deepEqual(readdirSync(folder), [])
  const clean = await keepStrangerFile(house, key, { filename: 'letter.pdf', bytes: pdf() })
  assert.ok(clean.ok)
  assert.equal(clean.value.scan, 'clean')
})
