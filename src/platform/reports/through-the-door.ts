import type pg from 'pg'
import { type Open, within } from '../db/transaction.ts'

/** What the public door may do with the database: call the functions that are made for it, and see no table. */
export type Door = Pick<Open, 'run'>

/** Does `work` in a transaction that nobody has entered, and commits it. */
export const throughTheDoor = <Value>(pool: pg.Pool, work: (door: Door) => Promise<Value>): Promise<Value> =>
  within(pool, 'select 1', work)
