import type pg from 'pg'
import { asSystem } from '../db/transaction.ts'

/** Every column that names bytes in the store: what none of them names is swept up. A test compares them with the tables. */
export const NAMED_IN: readonly (readonly [table: string, column: string])[] = [
  ['stored_file', 'address'],
  ['stored_file', 'copy_address'],
  ['document_template', 'address'],
  ['report_file', 'address'],
  ['report_file', 'copy_address'],
]

const NAMES = NAMED_IN.map(([table, column]) => `select ${column} as address from ${table}`).join(' union all ')
const FIND = `select distinct address from (${NAMES}) named where address = any ($1)`
const FIND_ANY = `select from (${NAMES}) named limit 1`

/** Those of the addresses that a row names. */
export async function namedAmong(pool: pg.Pool, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set()
  const rows = await asSystem(pool, ({ run }) => run<{ address: string }>(FIND, [addresses]))
  return new Set(rows.map(({ address }) => address))
}

/** Whether any row names a file at all. */
export async function isAnyNamed(pool: pg.Pool): Promise<boolean> {
  return (await asSystem(pool, ({ run }) => run(FIND_ANY))).length > 0
}
