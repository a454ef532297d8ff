import { systemClock } from '#platform/clock/clock.ts'
import { sealLedger } from '#platform/ledger/sealing.ts'
import { readSigningKey } from '#platform/ledger/signing-key.ts'
import { compare, type Figure, medianOf } from './support/figure.ts'
import type { Serves } from './support/serve.ts'
import { benchCluster, load, makeSite, type Site, serve } from './support/site.ts'

const CONNECTIONS = 50
const TIMES = 3
const SECONDS = 6

/** Adding entries, durable, with the ledger and without, and whether sealing keeps up. */
export async function run(): Promise<readonly Figure[]> {
  const cluster = await benchCluster()
  try {
    const site = await makeSite(cluster, 10_000)
    const rates: Record<'daybreak' | 'without-ledger', number[]> = { daybreak: [], 'without-ledger': [] }
    for (let time = 0; time < TIMES; time += 1) {
      rates['without-ledger'].push(await addEntries(site, cluster.folder, 'without-ledger'))
      rates.daybreak.push(await addEntries(site, cluster.folder, 'daybreak'))
    }
    const rate = medianOf(rates.daybreak)
    const figures = [
      compare(
        'Adding an entry with its ledger line',
        'entries/s',
        rate,
        { name: 'the same without the ledger', value: medianOf(rates['without-ledger']) },
        { atLeast: 0.5 },
      ),
      await sealing(site, cluster.folder, rate),
    ]
    await site.owner.end()
    return figures
  } finally {
    await cluster.end()
  }
}

async function addEntries(site: Site, folder: string, serves: Serves): Promise<number> {
  const server = await serve(site, folder, serves)
  try {
    const body = new URLSearchParams({
      formToken: site.formToken,
      kind: 'note',
      when: 'now',
      words: 'Two people left by the back door.',
    })
    const { rate } = await load(
      {
        url: `${server.address}/operations/${site.operationId}/entries/new?strand=command`,
        method: 'POST',
        connections: CONNECTIONS,
        headers: { cookie: site.cookie, 'content-type': 'application/x-www-form-urlencoded' },
        // Every form carries an id of its own, as the page gives it one.
        requests: [
          { setupRequest: (request) => ({ ...request, body: `${body.toString()}&actId=${crypto.randomUUID()}` }) },
        ],
      },
      SECONDS,
    )
    return rate
  } finally {
    await server.end()
  }
}

async function sealing({ owner }: Site, folder: string, rate: number): Promise<Figure> {
  const start = performance.now()
  const { sealed } = await sealLedger(owner, readSigningKey(folder), systemClock.now())
  const seconds = (performance.now() - start) / 1000
  return compare(
    'Sealing ledger lines',
    'lines/s',
    sealed / seconds,
    { name: 'lines written as fast as entries can be added', value: rate },
    { atLeast: 1 },
  )
}
