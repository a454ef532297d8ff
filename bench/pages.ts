import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { createPool } from '#platform/db/pool.ts'
import { LIST } from '../src/areas/operations/list-premises/store.ts'
import { compare, type Figure, medianOf } from './support/figure.ts'
import { benchCluster, type Load, load, makeSite, type Server, type Site, serve } from './support/site.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const TIMES = 3
const CONNECTIONS = 10

/** The list and the record page among ten thousand, a hundred thousand and a million records. */
export async function run(): Promise<readonly Figure[]> {
  const cluster = await benchCluster()
  try {
    const figures: Figure[] = []
    const medians = new Map<number, number>()
    for (const size of SIZES) {
      const site = await makeSite(cluster, size)
      const server = await serve(site, cluster.folder, 'daybreak')
      const bare = await serve(site, cluster.folder, 'bare')
      const list = await timesOver(() => page(server, site, '/premises'))
      medians.set(size, list.p50)
      figures.push(...(await measure(size, site, { server, bare, list })))
      await server.end()
      await bare.end()
      await site.owner.end()
    }
    return [...figures, growth(medians)]
  } finally {
    await cluster.end()
  }
}

async function measure(
  size: number,
  site: Site,
  { server, bare, list }: { server: Server; bare: Server; list: Load },
): Promise<readonly Figure[]> {
  const among = size.toLocaleString('en-GB')
  const sql = { name: 'the same SELECT alone', value: medianOf(await repeated(() => selectAlone(site))) }
  const open = await timesOver(() => page(server, site, `/premises/${site.premisesId}`))
  const reference = await timesOver(() => page(bare, site, `/premises/${site.premisesId}`))
  const { most } = await server.memory()
  return [
    compare(`List of 50 among ${among}`, 'pages/s', list.rate, sql, size === 1_000_000 ? { atLeast: 0.15 } : undefined),
    { name: `List of 50 among ${among}, half within`, value: list.p50, unit: 'ms' },
    compare(
      `Opening a record among ${among}`,
      'pages/s',
      open.rate,
      { name: 'a bare page with one SELECT', value: reference.rate },
      { atLeast: 0.2 },
    ),
    { name: `Memory under load among ${among}`, value: most / 1024 ** 2, unit: 'MB', goal: { atMost: 220 } },
  ]
}

function growth(medians: ReadonlyMap<number, number>): Figure {
  const small = { name: 'among 10,000', value: medians.get(10_000) ?? Number.NaN }
  return compare('List among 1,000,000, half within', 'ms', medians.get(1_000_000) ?? Number.NaN, small, {
    atMost: 1.5,
  })
}

const page = ({ address }: Server, { cookie }: Site, path: string): Promise<Load> =>
  load({ url: `${address}${path}`, connections: CONNECTIONS, headers: { cookie } })

const repeated = async <Value>(once: () => Promise<Value>): Promise<Value[]> => {
  const values: Value[] = []
  for (let time = 0; time < TIMES; time += 1) values.push(await once())
  return values
}

async function timesOver(once: () => Promise<Load>): Promise<Load> {
  const loads = await repeated(once)
  return { rate: medianOf(loads.map(({ rate }) => rate)), p50: medianOf(loads.map(({ p50 }) => p50)) }
}

/** The list's own SELECT over and over on ten connections that have entered once, with nothing around it. */
async function selectAlone({ connection, accountId }: Site, seconds = 6): Promise<number> {
  const pool = createPool(connection, { role: 'daybreak_app', onFault: () => {}, most: CONNECTIONS })
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()))
  const entering = `set role daybreak_system; begin; select * from enter_account(${pg.escapeLiteral(accountId)}, now()); set local role daybreak_app`
  await Promise.all(clients.map((client) => client.query(entering)))
  const start = performance.now()
  const counts = await Promise.all(
    clients.map(async (client) => {
      let count = 0
      for (; performance.now() - start < seconds * 1000; count += 1)
        await client.query({ name: 'list', text: LIST, values: [null] })
      return count
    }),
  )
  for (const client of clients) client.release(true)
  await pool.end()
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}
