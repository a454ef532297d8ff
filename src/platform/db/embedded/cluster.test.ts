import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, startCluster } from './cluster.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import { findIdentity } from './process-identity.ts'

const place = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'daybreak-cluster-'))
chmodSync(place, 0o755)
after(() => rmSync(place, { recursive: true }))

const isRoot = process.getuid?.() === 0
const folderNamed = (name: string) => path.join(place, name)

function postmasterOf(folder: string): Postmaster {
  const postmaster = findPostmaster(path.join(folder, 'data'))
  assert.ok(postmaster, `no server runs in ${folder}`)
  return postmaster
}

/** Asks one question on a connection of its own. */
async function ask(cluster: Cluster, sql: string): Promise<unknown[][]> {
  const client = new Client(cluster.connection())
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

const keepDoor = (cluster: Cluster) => ask(cluster, "create table door as select 'Mill Lane' as street")
const doors = (cluster: Cluster) => ask(cluster, 'select street from door')
const DOORS = [['Mill Lane']]

/** Another application in a process of its own, once it has started the cluster and run `then`. */
async function startApplication(folder: string, then = 'setInterval(() => {}, 1000)'): Promise<ChildProcess> {
  const cluster = import.meta.resolve('./cluster.ts')
  const program = `
    const { startCluster } = await import(${JSON.stringify(cluster)})
    const cluster = await startCluster({ folder: ${JSON.stringify(folder)} })
    ${then}
    console.log('started')`
  const application = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(application.stdout, 'data')
  return application
}

const LEAVES_WHEN_TOLD = `
  const open = setInterval(() => {}, 1000)
  process.once('SIGTERM', () => cluster.stop().then(() => clearInterval(open)))`

async function kill(application: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  application.kill(signal)
  await once(application, 'exit')
}

async function isGone(folder: string): Promise<boolean> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (findPostmaster(path.join(folder, 'data')) === undefined) return true
    await setTimeout(10)
  }
  return false
}

test('a first start makes a cluster that checks its pages and sorts alike on every machine', async () => {
  const cluster = await startCluster({ folder: folderNamed('first'), settings: { work_mem: '7MB' } })
  assert.equal(cluster.joined, false)
  const settings =
    "select string_agg(current_setting(name), ' ') from unnest($${data_checksums,listen_addresses}$$::text[]) name"
  assert.deepEqual(await ask(cluster, settings), [['on ']])
  assert.deepEqual(await ask(cluster, 'show work_mem'), [['7MB']])
  const locale =
    "select datlocprovider, datlocale, pg_encoding_to_char(encoding) from pg_database where datname = 'postgres'"
  assert.deepEqual(await ask(cluster, locale), [['b', 'C.UTF-8', 'UTF8']])
  await cluster.stop()
})

test('what was committed is there after an orderly restart', async () => {
  const folder = folderNamed('restart')
  const before = await startCluster({ folder })
  await keepDoor(before)
  await before.stop()
  assert.ok(await isGone(folder))
  const later = await startCluster({ folder })
  assert.deepEqual(await doors(later), DOORS)
  await later.stop()
})

test('what was committed is there after the server is killed', async () => {
  const folder = folderNamed('killed-server')
  const before = await startCluster({ folder })
  await keepDoor(before)
  const { pid } = postmasterOf(folder)
  process.kill(pid, 'SIGKILL')
  // The signal is on its way when `kill` returns; the server is gone a moment later.
  while (findIdentity(pid) !== undefined) await setTimeout(5)
  const later = await startCluster({ folder })
  assert.equal(later.joined, false)
  assert.deepEqual(await doors(later), DOORS)
  await before.stop()
  assert.deepEqual(await doors(later), DOORS, 'leaving a dead server ended the living one')
  await later.stop()
})

test('the server of a killed application is taken over', async () => {
  const folder = folderNamed('killed-application')
  await kill(await startApplication(folder), 'SIGKILL')
  const orphan = postmasterOf(folder)
  const cluster = await startCluster({ folder })
  assert.equal(cluster.joined, false)
  assert.notEqual(postmasterOf(folder).pid, orphan.pid)
  await cluster.stop()
  assert.ok(await isGone(folder))
})

test('a second application joins the running server, which ends with the last of them', async () => {
  const folder = folderNamed('joined')
  const first = await startApplication(folder, LEAVES_WHEN_TOLD)
  const second = await startCluster({ folder })
  assert.equal(second.joined, true)
  await keepDoor(second)
  await kill(first, 'SIGTERM')
  assert.deepEqual(await doors(second), DOORS)
  await second.stop()
  assert.ok(await isGone(folder))
})

test('two applications that start at once share one server', async () => {
  const folder = folderNamed('at-once')
  const clusters = await Promise.all([startCluster({ folder }), startCluster({ folder }), startCluster({ folder })])
  assert.equal(clusters.filter(({ joined }) => joined).length, 2)
  await Promise.all(clusters.map((cluster) => cluster.stop()))
  assert.ok(await isGone(folder))
})

test('an application that simply ends takes its server with it', async () => {
  const folder = folderNamed('simple-end')
  const application = await startApplication(folder, 'setTimeout(() => process.exit(0), 50)')
  await once(application, 'exit')
  assert.ok(await isGone(folder))
})

test('Ctrl-C reaches the application and not its server', async () => {
  const folder = folderNamed('ctrl-c')
  const application = await startApplication(folder, "process.on('SIGINT', () => {}); setInterval(() => {}, 1000)")
  const { identity } = postmasterOf(folder)
  process.kill(-(application.pid ?? 0), 'SIGINT')
  await setTimeout(200)
  assert.equal(postmasterOf(folder).identity, identity)
  await kill(application, 'SIGKILL')
  await (await startCluster({ folder })).stop()
})

test('a process number left behind by a crash and since given to another program stops nothing', async () => {
  const folder = folderNamed('reused-number')
  await (await startCluster({ folder })).stop()
  writeFileSync(
    path.join(folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${folder}/data\n1\n5432\n\n\n\nready   \n`,
  )
  const cluster = await startCluster({ folder })
  assert.equal(cluster.joined, false)
  await cluster.stop()
})

test('a first start that was cut short is begun again', async () => {
  const folder = folderNamed('cut-short')
  mkdirSync(path.join(folder, 'data.draft', 'base'), { recursive: true })
  writeFileSync(path.join(folder, 'turn'), '4194304 1')
  const cluster = await startCluster({ folder })
  assert.deepEqual(await ask(cluster, 'select 1'), [[1]])
  await cluster.stop()
})

test('a path too long for a socket is no hindrance', async () => {
  const cluster = await startCluster({ folder: folderNamed(path.join('long'.repeat(20), 'longer'.repeat(20))) })
  assert.deepEqual(await ask(cluster, 'select 1'), [[1]])
  await cluster.stop()
  rmSync(cluster.connection().host, { recursive: true })
})

test('a folder that holds something else is refused by name and left alone', async () => {
  const folder = folderNamed('somebody-else')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'letters.txt'), '')
  await assert.rejects(startCluster({ folder }), (error: Error) => {
    assert.ok(error instanceof DatabaseUnavailable)
    assert.equal(
      error.message,
      `The database in ${folder} cannot be used: it holds something else (letters.txt). Set DAYBREAK_DATA to another folder.`,
    )
    return true
  })
})

test('data of another major version are refused', async () => {
  const folder = folderNamed('older')
  mkdirSync(path.join(folder, 'data'), { recursive: true })
  writeFileSync(path.join(folder, 'data', 'PG_VERSION'), '17\n')
  await assert.rejects(startCluster({ folder }), /PostgreSQL 17 wrote it and this is 18\. Set DAYBREAK_DATA/)
})

test('under root a folder that the account of PostgreSQL cannot reach is refused', { skip: !isRoot }, async () => {
  mkdirSync(folderNamed('closed'), { mode: 0o700 })
  await assert.rejects(
    startCluster({ folder: folderNamed('closed/database') }),
    /the account of PostgreSQL cannot reach it/,
  )
})

test('what PostgreSQL says when it does not start is in the message', async () => {
  const folder = folderNamed('wrong-setting')
  await assert.rejects(
    startCluster({ folder, settings: { no_such_setting: '1' } }),
    /unrecognized configuration parameter "no_such_setting"/,
  )
  await (await startCluster({ folder })).stop()
})
