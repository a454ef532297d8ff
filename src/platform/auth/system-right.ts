import type { Open } from '../db/transaction.ts'

/**
 * Does `work` with the system's right inside the open transaction of a person, so that it and what that person does
 * stand or fall together. It is for what a person's own right cannot reach and the act itself has already allowed: their
 * credential and sessions; an account whose e-mail address, use, grants or set-up code an administrator keeps; the
 * ledger, for its keepers and for the history of a record that they may see. `work` asks by name for what it may touch,
 * since row-level security no longer does.
 */
export async function withSystemRight<Value>({ run }: Pick<Open, 'run'>, work: () => Promise<Value>): Promise<Value> {
  await run('set local role daybreak_system')
  try {
    return await work()
  } finally {
    // After a fault of the database the transaction takes no more statements: it can only be rolled back, role and all.
    await run('set local role daybreak_app').catch(() => {})
  }
}
