import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type pg from 'pg'
import type { DB } from './tables.ts'

/** The queries of one open transaction, typed by the tables. Whoever holds it did not open it and must not end it. */
export type Queries = Kysely<DB>

/** A transaction that is open on a connection of its own. */
export interface Open {
  readonly queries: Queries
  /** Runs one statement outside the typed builder; the result's rows as PostgreSQL sent them. */
  run<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/**
 * Opens a transaction and enters it with `entry` in the same message, which saves a round trip; gives what `entry`
 * answered. The caller commits or rolls back.
 *
 * @param entry SQL statements with every value already quoted by `pg.escapeLiteral`
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the row that its statement gives
export async function open<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  entry: string,
): Promise<Open & { readonly entered: readonly Row[] }> {
  const client = await pool.connect()
  let over = false
  const end = async (statement: 'commit' | 'rollback'): Promise<void> => {
    if (over) return
    over = true
    const { command } = await client.query(statement).catch((fault: unknown) => {
      client.release(fault as Error)
      throw fault
    })
    client.release()
    // PostgreSQL answers the commit of a transaction that failed with a rollback, and calls it a success.
    if (command.toLowerCase() !== statement) throw new Error('the transaction had failed before it was committed')
  }
  try {
    const results = (await client.query(`begin; ${entry}`)) as unknown as readonly pg.QueryResult<Row>[]
    return {
      entered: results.findLast(({ fields }) => fields.length > 0)?.rows ?? [],
      queries: queriesOn(client),
      run: async <Found extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Found>({ name: nameOf(sql), text: sql, values: [...values] })).rows,
      commit: () => end('commit'),
      rollback: () => end('rollback'),
    }
  } catch (fault) {
    over = true
    client.release(fault as Error)
    throw fault
  }
}

/** Does `work` in a transaction that sees every row: sign-in, jobs and the command line; in a request of a person never more than a bare number. */
export const asSystem = <Value>(pool: pg.Pool, work: (transaction: Open) => Promise<Value>): Promise<Value> =>
  within(pool, 'set local role daybreak_system', work)

/** Does `work` in a transaction that `entry` opens, as in `open`, and commits it. */
export async function within<Value>(
  pool: pg.Pool,
  entry: string,
  work: (transaction: Open) => Promise<Value>,
): Promise<Value> {
  const transaction = await open(pool, entry)
  try {
    const value = await work(transaction)
    await transaction.commit()
    return value
  } catch (fault) {
    await transaction.rollback().catch(() => {})
    throw fault
  }
}

/** Statements by the name under which each connection keeps them prepared: planning them costs more than running them. */
const names = new Map<string, string>()

/** More statements than there are in the program would mean that values are written into their text. */
const MOST_NAMES = 5000

function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) throw new Error('statements must be few: hand values in as parameters')
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}

const adapter = new PostgresAdapter()

/** Kysely on a connection whose transaction is already open: it only compiles and runs. */
function queriesOn(client: pg.PoolClient): Queries {
  const connection = {
    executeQuery: async <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, rowCount, command } = await client.query({ name: nameOf(sql), text: sql, values: [...parameters] })
      const changes = command === 'SELECT' ? {} : { numAffectedRows: BigInt(rowCount ?? 0) }
      return { rows: rows as Row[], ...changes }
    },
    // eslint-disable-next-line require-yield
    streamQuery: async function* () {
      throw new Error('a request reads whole pages, it does not stream')
    },
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => connection,
        beginTransaction: refuseToNest,
        commitTransaction: refuseToNest,
        rollbackTransaction: refuseToNest,
        releaseConnection: async () => {},
        destroy: async () => {},
      }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

async function refuseToNest(): Promise<never> {
  throw new Error('a transaction is already open')
}
