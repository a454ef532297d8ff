import type pg from 'pg'
import { type Open, open } from '../db/transaction.ts'

/** What the public door may do with the database: call the functions that are made for it, and see no table. */
export type Door = Pick<Open, 'run'>

/** Does `work` in a transaction that nobody has entered, and commits it. */
export async function throughTheDoor<Value>(pool: pg.Pool, work: (door: Door) => Promise<Value>): Promise<Value> {
  const transaction = await open(pool, 'select 1')
  try {
    const value = await work(transaction)
    await transaction.commit()
    return value
  } catch (fault) {
    await transaction.rollback().catch(() => {})
    throw fault
  }
}
