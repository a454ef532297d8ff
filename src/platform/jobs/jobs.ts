import type { AddJobFunction, JobHelpers } from 'graphile-worker'
import { Pool } from 'pg'
import type { Connection } from '../db/pool.ts'
import type { Logger } from '../log/log.ts'

/** Work that is done later, again and again, or apart from a request. An area gives its jobs as data. */
export interface Job {
  /** Verb and noun, as `seal-ledger`. */
  readonly name: string
  /** When it is due, as five fields of cron in UTC. Absent: only when it is asked for. */
  readonly cron?: string
  /** Does it also run as soon as the service starts? */
  readonly atStart?: boolean
  /** Does it let every other job go first? */
  readonly yields?: boolean
  /** Does one piece of work. What it throws is logged, and it is tried again later, each time after a longer wait. */
  run(payload: unknown, ask: Ask): Promise<void>
}

/**
 * Asks for a job to be done soon; the same job asked for twice before it began is done once. With `apart`, only what is
 * asked for with the same word counts as the same.
 */
export type Ask = (name: string, payload?: object, apart?: string) => Promise<void>

/** The jobs of this process. */
export interface Jobs {
  readonly add: Ask
  /** Lets running jobs finish, then ends every connection. */
  stop(): Promise<void>
}

/** What the jobs run on: `connection` is the owner's, for the queue keeps its tables in a schema of its own. */
export interface Workplace {
  readonly connection: Connection
  readonly log: Logger
}

/** Jobs are small and seldom: two at a time leave the processor to the pages. */
const AT_ONCE = 2

/**
 * Starts to do `jobs`. Several processes may: each job is done by one of them. The library is loaded here, after the
 * service has begun to answer.
 */
export async function startJobs({ connection, log }: Workplace, jobs: readonly Job[]): Promise<Jobs> {
  const { Logger: QueueLogger, parseCronItems, run } = await import('graphile-worker')
  // Not `createPool`: the queue wants dates as node-postgres gives them.
  const pool = new Pool({ ...connection, max: AT_ONCE + 2, application_name: 'daybreak jobs' })
  const onFault = (fault: Error): void => log.error({ stack: fault.stack }, 'a connection of the jobs broke')
  pool.on('error', onFault)
  pool.on('connect', (client) => client.on('error', onFault))
  const yielding = new Set(jobs.filter(({ yields }) => yields).map(({ name }) => name))
  const runner = await run({
    pgPool: pool,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    logger: new QueueLogger(() => (level, message) => log[level === 'warning' ? 'warn' : LEVELS[level]](message)),
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        (payload: unknown, helpers: JobHelpers) => job.run(payload, askWith(helpers.addJob, yielding)),
      ]),
    ),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, cron }) => (cron === undefined ? [] : [{ task: name, match: cron, options: keyed(name) }])),
    ),
  })
  const add = askWith(runner.addJob, yielding)
  for (const { name, atStart = false } of jobs) if (atStart) await add(name)
  return {
    add,
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

/** What the queue finds worth saying is worth knowing only when something is being looked for. */
const LEVELS = { error: 'error', info: 'debug', debug: 'debug' } as const

const askWith =
  (addJob: AddJobFunction, yielding: ReadonlySet<string>): Ask =>
  async (name, payload = {}, apart) => {
    const spec = keyed(apart === undefined ? name : `${name} ${apart}`)
    await addJob(name, payload, yielding.has(name) ? { ...spec, priority: LATER } : spec)
  }

/** The queue takes the lowest number first; whatever says nothing has 0. */
const LATER = 10

/** One waiting job a name: a queue that was away for a day does not do a day's jobs at once. */
const keyed = (key: string) => ({ jobKey: key, jobKeyMode: 'replace' as const })
