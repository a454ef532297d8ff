import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daybreak, freshDataFolder, hiddenFields, signInTo, startProgram } from '../support/program.ts'

const folder = freshDataFolder()
const settings = { DAYBREAK_DATA: folder }

const operations = async (address: string, cookie: string): Promise<string> =>
  (await fetch(`${address}/operations`, { headers: { cookie } })).text()

/** Makes an operation through the page; resolves as soon as the answer has come. */
async function makeOperation(address: string, cookie: string, name: string): Promise<number> {
  const page = await (await fetch(`${address}/operations/new`, { headers: { cookie } })).text()
  const answer = await fetch(`${address}/operations/new`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ ...hiddenFields(page, '/operations/new'), name, state: 'developing' }),
    redirect: 'manual',
  })
  return answer.status
}

test('what was answered is still there after the program was killed', async () => {
  const first = await startProgram(settings)
  const cookie = await signInTo(first.address, 'Ines Hallworth')
  assert.equal(await makeOperation(first.address, cookie, 'Sandpiper'), 303)
  assert.equal(await first.end('SIGKILL'), null)
  const second = await startProgram(settings)
  assert.match(await operations(second.address, cookie), /Sandpiper/)
  assert.equal(await second.end('SIGTERM'), 0)
})

test('a second start says that one runs and where, and leaves it alone', async () => {
  const running = await startProgram(settings)
  const { stdout, stderr, exitCode } = await daybreak(['start'], settings)
  assert.equal(exitCode, 1)
  assert.equal(stdout, '')
  assert.ok(stderr.includes(`already runs at ${running.address}`), stderr)
  assert.equal((await fetch(running.address)).status, 200)
  assert.equal(await running.end('SIGINT'), 0)
})

test('a port that is taken is named with what to do', async () => {
  const running = await startProgram(settings)
  const port = new URL(running.address).port
  const { stderr, exitCode } = await daybreak(['start'], { DAYBREAK_DATA: freshDataFolder(), PORT: port })
  assert.equal(exitCode, 1)
  assert.match(stderr, new RegExp(`^Port ${port} is taken`))
  await running.end('SIGINT')
})

test('a wrong setting stops the start with one line', async () => {
  const { stderr, exitCode } = await daybreak(['start'], { ...settings, PORT: 'three' })
  assert.equal(exitCode, 1)
  assert.equal(stderr, 'PORT is "three": it must be a port between 0 and 65535, for example 3000.\n')
})

test('the ledger of a served database exports and verifies, and a changed byte is found', async () => {
  const exported = await daybreak(['ledger', 'export'], settings)
  assert.equal(exported.exitCode, 0, exported.stderr)
  assert.ok(exported.stdout.split('\n').length > 5)
  const { writeFileSync } = await import('node:fs')
  const file = `${folder}/export.jsonl`
  writeFileSync(file, exported.stdout)
  const intact = await daybreak(['verify', file])
  assert.equal(intact.exitCode, 0, intact.stderr)
  const lines = exported.stdout.split('\n')
  const at = lines.findIndex((line) => line.includes('"event":"operation-made"'))
  lines[at] = (lines[at] ?? '').replace('operation-made', 'operation-mode')
  writeFileSync(file, lines.join('\n'))
  const changed = await daybreak(['verify', file])
  assert.equal(changed.exitCode, 1)
  assert.match(changed.stdout + changed.stderr, new RegExp(`line ${at + 1}\\b`))
})

test('the demonstration is loaded once', async () => {
  const { stderr, exitCode } = await daybreak(['demo'], settings)
  assert.equal(exitCode, 0)
  assert.match(stderr, /nothing was changed/)
})

test('a clock answers a lawyer and a program', async () => {
  const { stdout, exitCode } = await daybreak(['clock', 'asb-closure-notice-48h', '--at', '2019-12-24T10:00', '--json'])
  assert.equal(exitCode, 0)
  const { due, version, kind } = JSON.parse(stdout) as Record<string, string>
  assert.deepEqual({ due, version, kind }, { due: '2019-12-27T10:00+00:00', version: 'v1', kind: 'limit' })
  const refused = await daybreak(['clock', 'asb-closure-notice-48h', '--at', '2013-01-01T10:00'])
  assert.equal(refused.exitCode, 1)
  assert.match(refused.stderr, /No version/)
})

test('a command that is not understood ends with 2 and words', async () => {
  assert.equal((await daybreak(['clock'])).exitCode, 2)
  assert.equal((await daybreak(['reed'])).exitCode, 2)
  assert.equal((await daybreak(['read', 'no-such-file'])).exitCode, 1)
  for (const command of [[], ['read'], ['clock'], ['ledger', 'export'], ['verify'], ['account', 'add']]) {
    const { exitCode, stdout } = await daybreak([...command, '--help'])
    assert.equal(exitCode, 0)
    assert.match(stdout, /Usage: daybreak/)
  }
})

test('the service goes on when nobody listens to what it says any more', async () => {
  const running = await startProgram(settings)
  running.child.stdout?.destroy()
  const cookie = await signInTo(running.address, 'Ines Hallworth')
  assert.match(await operations(running.address, cookie), /Sandpiper/)
  assert.equal(await running.end('SIGTERM'), 0)
})

test('a signal that comes twice ends everything in order all the same', async () => {
  const running = await startProgram(settings)
  running.child.kill('SIGTERM')
  assert.equal(await running.end('SIGTERM'), 0)
  const again = await startProgram(settings)
  assert.equal(await again.end('SIGINT'), 0)
})
