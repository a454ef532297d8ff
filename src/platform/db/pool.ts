import pg from 'pg'

/** Where PostgreSQL is: a folder of its socket or a host, or a connection address. */
export type Connection = pg.PoolConfig

// Dates and instants stay text on the wire: Temporal reads them, and node-postgres would make a Date of them.
const asText = (value: string): string => value
const TIMESTAMPTZ = 1184
const DATE = 1082
const BIGINT = 20
const TIMESTAMPTZ_ARRAY = 1185
const DATE_ARRAY = 1182

/** `{2019-12-13,2020-03-10}` to the days that it lists. */
const days = (value: string): readonly string[] => value.match(/[^{},]+/gu) ?? []

/** `2019-12-13 10:00:00+00` as PostgreSQL writes it in UTC, to ISO 8601, which Temporal reads. */
const isoInstant = (value: string): string => `${value.slice(0, 10)}T${value.slice(11).replace(/\+00$/, 'Z')}`

const types = new pg.TypeOverrides()
types.setTypeParser(DATE, asText)
types.setTypeParser(TIMESTAMPTZ, isoInstant)
types.setTypeParser(TIMESTAMPTZ_ARRAY, asText)
types.setTypeParser(DATE_ARRAY, days)
types.setTypeParser(BIGINT, Number)

/** A request that waits this long for a connection is told that the service is away. */
const LONGEST_WAIT_MS = 10_000
/** What a page asks is answered in far less; the owner's connections migrate and may take any time. */
const APP_LIMITS = ['-c statement_timeout=30s', '-c idle_in_transaction_session_timeout=60s']

/**
 * A pool of connections that run as `role`: `daybreak_app` is under row-level security. A connection that breaks while
 * idle or in use is reported to `onFault` and replaced; it never ends the program. With a role, waiting and statements are bounded.
 */
export function createPool(
  connection: Connection,
  { role, most = 10, onFault }: { role?: 'daybreak_app'; most?: number; onFault: (fault: Error) => void },
): pg.Pool {
  const limits = role === undefined ? [] : [`-c role=${role}`, ...APP_LIMITS]
  const settings = ['-c timezone=UTC', '-c jit=off', ...limits].join(' ')
  const pool = new pg.Pool({
    ...connection,
    types,
    max: most,
    ...(role === undefined ? {} : { connectionTimeoutMillis: LONGEST_WAIT_MS }),
    options: settings,
    application_name: 'daybreak',
    pipeline: true,
  })
  pool.on('error', onFault)
  // A connection that breaks while somebody holds it is told of here alone: whoever holds it is told by its next statement.
  pool.on('connect', (client) => client.on('error', onFault))
  return pool
}
