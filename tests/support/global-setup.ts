import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Cluster, startCluster } from '#platform/db/embedded/cluster.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createPool } from '#platform/db/pool.ts'

/** A test sees its faults in the query that failed. */
const onFault = (): void => {}

/** Name of the migrated database that every test database is copied from. */
const TEMPLATE = 'template_daybreak'

let cluster: Cluster | undefined
let folder = ''

/** One real PostgreSQL for the whole run, in memory where the machine has it. */
export async function globalSetup(): Promise<void> {
  folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'daybreak-test-'))
  // PostgreSQL refuses to run as root and runs as another user then, who must be able to pass through.
  chmodSync(folder, 0o711)
  cluster = await startCluster({
    folder: path.join(folder, 'database'),
    fast: true,
    settings: { max_connections: '300' },
  })
  const admin = createPool(cluster.connection(), { onFault })
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const owner = createPool(cluster.connection(TEMPLATE), { onFault })
  await migrate(owner, path.resolve(import.meta.dirname, '../../db/migrations'))
  await owner.end()
  const shared = path.join(folder, 'shared')
  mkdirSync(shared)
  process.env['DAYBREAK_TEST_DATABASE'] = JSON.stringify({
    connection: cluster.connection(),
    template: TEMPLATE,
    folder: shared,
  })
}

export async function globalTeardown(): Promise<void> {
  await cluster?.stop()
  rmSync(folder, { recursive: true, force: true })
}
