import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'
import type pg from 'pg'
import { hashOf, newToken } from '#platform/auth/session.ts'
import { type Cluster, startCluster } from '#platform/db/embedded/cluster.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Connection, createPool } from '#platform/db/pool.ts'
import { formTokenOf } from '#platform/http/form-token.ts'
import { makeFolder } from './folder.ts'
import { type Generated, generate } from './generate.ts'
import type { Serves } from './serve.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** A durable cluster of a benchmark's own, on disk like the real one. */
export async function benchCluster(): Promise<Cluster & { readonly folder: string; end(): Promise<void> }> {
  const folder = makeFolder()
  const cluster = await startCluster({ folder: path.join(folder, 'database') })
  return {
    ...cluster,
    folder,
    end: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A generated database and somebody signed in to it. */
export interface Site extends Generated {
  readonly connection: Connection
  readonly owner: pg.Pool
  readonly cookie: string
  readonly formToken: string
}

/** Makes a database with every table and nothing in it. */
export async function makeDatabase(cluster: Cluster, name: string): Promise<Pick<Site, 'connection' | 'owner'>> {
  const admin = createPool(cluster.connection(), { onFault: () => {}, most: 1 })
  await admin.query(`create database ${name}`)
  await admin.end()
  const connection = cluster.connection(name)
  const owner = createPool(connection, { onFault: () => {} })
  await migrate(owner, path.join(PROJECT, 'db/migrations'))
  return { connection, owner }
}

/** Makes a database of `records` records in the cluster, with a session of its viewer. */
export async function makeSite(cluster: Cluster, records: number): Promise<Site> {
  const { connection, owner } = await makeDatabase(cluster, `bench_${records}`)
  const generated = await generate(owner, records)
  const token = newToken()
  await owner.query(
    `insert into session (account_id, token_hash, stage, started_at, last_seen_at, expires_at)
     values ($1, $2, 'signed-in', now(), now(), now() + interval '12 hours')`,
    [generated.accountId, hashOf(token)],
  )
  await owner.query('vacuum analyze')
  return { ...generated, connection, owner, cookie: `session=${token}`, formToken: formTokenOf(token) }
}

/** A server in a process of its own. */
export interface Server {
  readonly address: string
  /** Resident memory in bytes. */
  readonly atRest: number
  memory(): Promise<{ readonly most: number; readonly now: number }>
  end(): Promise<void>
}

/** What `npm start` tells Node: a benchmark measures the same program. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

/** Starts a server on the site's database. */
export async function serve(
  { connection }: Pick<Site, 'connection'>,
  dataFolder: string,
  serves: Serves,
): Promise<Server> {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'serve.ts'), { cwd: PROJECT, execArgv: startFlags() })
  child.send({ connection, dataFolder, serves })
  const [{ address, atRest }] = (await once(child, 'message')) as [{ address: string; atRest: number }]
  return {
    address,
    atRest,
    memory: async () => {
      child.send('memory')
      const [memory] = (await once(child, 'message')) as [{ most: number; now: number }]
      return memory
    },
    end: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

/** What a load came to. */
export interface Load {
  /** Answers a second. */
  readonly rate: number
  /** Half of the answers came within this many milliseconds. */
  readonly p50: number
}

/** Asks as fast as answers come for some seconds. @throws if any answer is not a success or a redirect */
export async function load(options: autocannon.Options, seconds = 6): Promise<Load> {
  await autocannon({ ...options, duration: 1 })
  const result = await autocannon({ ...options, duration: seconds })
  if (result.errors > 0 || result.non2xx > (result['3xx'] ?? 0)) {
    throw new Error(`${result.non2xx} answers were not as expected, ${result.errors} failed`)
  }
  return { rate: result.requests.average, p50: result.latency.p50 }
}
