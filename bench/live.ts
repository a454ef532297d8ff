import { setTimeout as wait } from 'node:timers/promises'
import { type EventStream, openEventStream, type StreamEvent } from '../tests/support/event-stream.ts'
import { REPORTS_A_SECOND } from './support/bare-stream.ts'
import { compare, type Figure, medianOf } from './support/figure.ts'
import { benchCluster, type Server, serve } from './support/site.ts'
import { makeWatching, type Watching } from './support/watching.ts'

/** 500 watch; half of them may read what comes. */
const EACH = 250
const SECONDS = 10
const TIMES = 3
const AT_ONCE = 50

/** From the commit of a report to the screens of those who may read it, against a bare fan-out to as many. */
export async function run(): Promise<readonly Figure[]> {
  const cluster = await benchCluster()
  try {
    const site = await makeWatching(cluster, 'bench_live', EACH)
    const server = await serve(site, cluster.folder, 'daybreak')
    const bare = await serve(site, cluster.folder, 'bare-stream')
    const watchers = await watchAll(server, site)
    const ours: Times[] = []
    const reference: Times[] = []
    for (let time = 0; time < TIMES; time += 1) {
      reference.push(await bareFanOut(bare))
      ours.push(await fromCommitToScreen(site, watchers))
    }
    const { now, most } = await server.memory()
    const missed = await missedByReconnecting(server, site, watchers)
    await Promise.all([server.end(), bare.end()])
    await site.owner.end()
    const half = (all: readonly Times[]): number => medianOf(all.map(({ p50 }) => p50))
    const nearlyAll = (all: readonly Times[]): number => medianOf(all.map(({ p99 }) => p99))
    const name = `A report on the screens of ${EACH} of ${2 * EACH} who watch`
    const added = (bytes: number): number => (bytes - server.atRest) / 1024 ** 2
    return [
      compare(`${name}, half within`, 'ms', half(ours), { name: 'a bare fan-out', value: half(reference) }, undefined),
      compare(
        `${name}, 99 of 100 within`,
        'ms',
        nearlyAll(ours),
        { name: 'a bare fan-out', value: nearlyAll(reference) },
        { atMost: 3 },
      ),
      { name: `Memory for ${2 * EACH} who watch, the most`, value: added(most), unit: 'MB', goal: { atMost: 150 } },
      { name: 'The same in the end', value: added(now), unit: 'MB' },
      { name: 'Missed by all who came again while reports came', value: missed, unit: 'reports', goal: { atMost: 0 } },
    ]
  } finally {
    await cluster.end()
  }
}

/** Milliseconds within which half, and 99 of 100, had come. */
interface Times {
  readonly p50: number
  readonly p99: number
}

/** A browser that notes what came and when. */
interface Screen {
  stream: EventStream
  readonly arrived: Map<string, bigint>
}

interface Told {
  readonly id: string
  readonly at?: string
}

const changesIn = ({ name, data }: StreamEvent): readonly Told[] => {
  if (name !== 'changes') throw new Error(`${name} came, which is no change`)
  return JSON.parse(data) as Told[]
}

async function openScreen(server: Server, cookie: string, earlier?: Screen): Promise<Screen> {
  const arrived = earlier?.arrived ?? new Map<string, bigint>()
  const stream = await openEventStream(`${server.address}/reports/live`, {
    cookie,
    lastEventId: earlier?.stream.lastId(),
    onEvent: (event) => {
      const now = process.hrtime.bigint()
      for (const { id } of changesIn(event)) if (!arrived.has(id)) arrived.set(id, now)
    },
  })
  if (stream.status !== 200) throw new Error(`a watcher was answered ${stream.status}`)
  await stream.until((one) => one.lastId() !== undefined, 'the first id')
  return { stream, arrived }
}

async function inTurns<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < items.length; from += AT_ONCE)
    made.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map((item, at) => make(item, from + at)))))
  return made
}

interface Screens {
  readonly readers: Screen[]
  readonly others: Screen[]
}

const watchAll = async (server: Server, { readers, others }: Watching): Promise<Screens> => ({
  readers: await inTurns(readers, (cookie) => openScreen(server, cookie)),
  others: await inTurns(others, (cookie) => openScreen(server, cookie)),
})

/** Commits reports at an even rate until told to stop; gives when each was committed. */
function receiveSteadily(site: Watching): { stop(): Promise<ReadonlyMap<string, bigint>> } {
  const committed = new Map<string, bigint>()
  const received: Promise<void>[] = []
  const timer = setInterval(
    () => received.push(site.receive().then(({ id, at }) => void committed.set(id, at))),
    1000 / REPORTS_A_SECOND,
  )
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(received)
      await wait(1000)
      return committed
    },
  }
}

async function fromCommitToScreen(site: Watching, { readers, others }: Screens): Promise<Times> {
  const receiving = receiveSteadily(site)
  await wait(SECONDS * 1000)
  const committed = await receiving.stop()
  if (others.some(({ arrived }) => arrived.size > 0)) throw new Error('somebody was told what they may not read')
  return timesOf(
    readers.flatMap(({ arrived }) =>
      [...committed].map(([id, at]) => {
        const came = arrived.get(id)
        if (came === undefined) throw new Error('a report did not come')
        return came - at
      }),
    ),
  )
}

async function bareFanOut(bare: Server): Promise<Times> {
  const took: bigint[] = []
  const onEvent = (event: StreamEvent): void => {
    const now = process.hrtime.bigint()
    for (const { at } of changesIn(event)) took.push(now - BigInt(at ?? now))
  }
  const streams = await inTurns(Array.from({ length: EACH }), () => openEventStream(bare.address, { onEvent }))
  took.length = 0
  await wait(SECONDS * 1000)
  for (const stream of streams) stream.leave()
  return timesOf(took)
}

function timesOf(nanoseconds: readonly bigint[]): Times {
  const sorted = nanoseconds.map(Number).toSorted((a, b) => a - b)
  const within = (share: number): number => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) / 1e6
  return { p50: within(0.5), p99: within(0.99) }
}

/** Everybody loses their line while reports come, and comes again; gives how many reports did not reach somebody. */
async function missedByReconnecting(server: Server, site: Watching, { readers, others }: Screens): Promise<number> {
  const receiving = receiveSteadily(site)
  await wait(1000)
  for (const { stream } of [...readers, ...others]) stream.leave()
  await wait(1000)
  const again = await inTurns(readers, (screen, at) => openScreen(server, site.readers[at] ?? '', screen))
  const othersAgain = await inTurns(others, (screen, at) => openScreen(server, site.others[at] ?? '', screen))
  await wait(2000)
  const committed = await receiving.stop()
  if (othersAgain.some(({ arrived }) => arrived.size > 0)) throw new Error('somebody was told what they may not read')
  const missed = again.reduce(
    (sum, { arrived }) => sum + [...committed.keys()].filter((id) => !arrived.has(id)).length,
    0,
  )
  for (const { stream } of [...again, ...othersAgain]) stream.leave()
  return missed
}
