import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs, utimes } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where the bytes of files lie, each found by the SHA-256 of what is stored. Only sealed bytes are handed to it, so that
 * whoever keeps the store (a folder here, an S3 bucket elsewhere) reads nothing.
 */
export interface FileStore {
  /** Keeps the bytes, on the disk when it returns, and gives their address. The same bytes are kept once. @throws {StoreFull} */
  put(bytes: Buffer): Promise<string>
  /** The bytes at an address; `undefined` where there are none. @throws if they are no longer what was put there */
  get(address: string): Promise<Buffer | undefined>
  /** Makes the bytes at an address young again, before a row names what was put there long ago. `false` where there are none. */
  renew(address: string, now: Temporal.Instant): Promise<boolean>
  /** How many bytes may still be written beside what is there. */
  free(): Promise<number>
  /** How many bytes lie there that are not among what `named` gives back of the addresses it is asked for. */
  weighUnnamed(named: (addresses: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
  /**
   * Removes what lies there since a moment of `put` and is not among what `named` gives back of the addresses it is asked
   * for, and what a process that was killed left half written. Gives the number of files removed.
   */
  sweep(put: Span, named: (addresses: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
}

/** From `from` (from ever when absent) until before `before`. */
interface Span {
  readonly from?: Temporal.Instant
  readonly before: Temporal.Instant
}

/** The disk of the store is full, or what this account may fill of it: nothing was kept. */
export class StoreFull extends Error {}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const ADDRESS = /^[0-9a-f]{64}$/

/** A store in a folder that is made on first use and that its owner alone may enter. */
export function folderStore(folder: string): FileStore {
  const placeOf = (address: string): string => {
    if (!ADDRESS.test(address)) throw new Error('not an address of a file')
    return path.join(folder, address.slice(0, 2), address.slice(2))
  }
  return {
    async put(bytes) {
      const address = sha256Of(bytes)
      const place = placeOf(address)
      // Written aside and moved into place: a killed process leaves a whole file or none.
      const aside = `${place}.${randomUUID()}`
      try {
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
        await writeThrough(aside, bytes)
        await rename(aside, place)
        await settle([path.dirname(place), folder])
      } catch (fault) {
        await rm(aside, { force: true })
        throw isFull(fault) ? new StoreFull('the store of files is full', { cause: fault }) : fault
      }
      return address
    },
    async get(address) {
      const bytes = await unlessMissing(readFile(placeOf(address)))
      if (bytes !== undefined && sha256Of(bytes) !== address) throw new Error(`the stored file ${address} was changed`)
      return bytes
    },
    async renew(address, now) {
      const seconds = now.epochMilliseconds / 1000
      return (await unlessMissing(utimes(placeOf(address), seconds, seconds).then(() => true))) ?? false
    },
    async free() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
    async weighUnnamed(named) {
      let bytes = 0
      for (const part of await foldersIn(folder)) bytes += await weighFolder(path.join(folder, part), named)
      return bytes
    },
    async sweep(put, named) {
      let removed = 0
      for (const part of await foldersIn(folder)) removed += await sweepFolder(path.join(folder, part), put, named)
      return removed
    },
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])

const isFull = (fault: unknown): boolean => FULL.has((fault as NodeJS.ErrnoException).code ?? '')

const unlessMissing = <Value>(found: Promise<Value>): Promise<Value | undefined> =>
  found.catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })

/** The folders of the first two digits of addresses. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const names = (await unlessMissing(readdir(folder))) ?? []
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name))
}

type Named = Parameters<FileStore['sweep']>[1]

async function weighFolder(folder: string, named: Named): Promise<number> {
  const names = await readdir(folder)
  const addressOf = (name: string): string => path.basename(folder) + name
  const kept = await named(names.map(addressOf).filter((address) => ADDRESS.test(address)))
  let bytes = 0
  for (const name of names)
    if (!kept.has(addressOf(name))) bytes += (await unlessMissing(stat(path.join(folder, name))))?.size ?? 0
  return bytes
}

async function sweepFolder(folder: string, { from, before }: Span, named: Named): Promise<number> {
  const [first, last] = [from?.epochMilliseconds ?? 0, before.epochMilliseconds]
  const isOld = async (name: string): Promise<boolean> => {
    const found = await unlessMissing(stat(path.join(folder, name)))
    return found !== undefined && found.mtimeMs >= first && found.mtimeMs < last
  }
  const old: string[] = []
  for (const name of await readdir(folder)) if (await isOld(name)) old.push(name)
  const addressOf = (name: string): string => path.basename(folder) + name
  const addresses = old.map(addressOf).filter((address) => ADDRESS.test(address))
  const kept = addresses.length === 0 ? new Set<string>() : await named(addresses)
  let removed = 0
  for (const name of old) {
    // Looked at again: it may have been made young while the names were asked for.
    if (kept.has(addressOf(name)) || !(await isOld(name))) continue
    await rm(path.join(folder, name), { force: true })
    removed += 1
  }
  return removed
}

async function writeThrough(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The name of a file is on the disk only when its folder is. Windows opens no folder, and writes its names by itself. */
async function settle(folders: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return
  for (const folder of folders) {
    const handle = await open(folder)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}
