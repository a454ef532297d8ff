import type { Open } from '../db/transaction.ts'

/**
 * Does `work` with the system's right inside the open transaction of a person, so that what they change of their own
 * credential and the line about it stand or fall together. Nothing but a person's own credential is a reason for it, and
 * the ledger of their partnership for those who keep it.
 */
export async function withSystemRight<Value>({ run }: Pick<Open, 'run'>, work: () => Promise<Value>): Promise<Value> {
  await run('set local role daybreak_system')
  const value = await work()
  await run('set local role daybreak_app')
  return value
}
