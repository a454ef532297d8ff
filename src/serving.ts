import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findIdentity } from './platform/db/embedded/process-identity.ts'

/** The note that a running service leaves in its data folder. */
interface Serving {
  readonly pid: number
  /** Tells this process from a later one with the same number. */
  readonly identity: string | undefined
  readonly address: string
}

const fileIn = (dataFolder: string): string => path.join(dataFolder, 'serving.json')

/** The address at which a living service serves this data folder; `undefined` when none does. */
export function findServing(dataFolder: string): string | undefined {
  try {
    const { pid, identity, address } = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as Serving
    return pid !== process.pid && identity !== undefined && findIdentity(pid) === identity ? address : undefined
  } catch {
    return undefined
  }
}

/** Notes that this process serves the data folder at `address`; gives what takes the note away. */
export function noteServing(dataFolder: string, address: string): () => void {
  const serving: Serving = { pid: process.pid, identity: findIdentity(process.pid), address }
  writeFileSync(fileIn(dataFolder), JSON.stringify(serving))
  return () => rmSync(fileIn(dataFolder), { force: true })
}
