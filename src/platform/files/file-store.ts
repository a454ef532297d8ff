import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where the bytes of files lie, each found by the SHA-256 of what is stored. Only sealed bytes are handed to it, so that
 * whoever keeps the store (a folder here, an S3 bucket elsewhere) reads nothing.
 */
export interface FileStore {
  /** Keeps the bytes, on the disk when it returns, and gives their address. The same bytes are kept once. */
  put(bytes: Buffer): Promise<string>
  /** The bytes at an address; `undefined` where there are none. @throws if they are no longer what was put there */
  get(address: string): Promise<Buffer | undefined>
}

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
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      // Written aside and moved into place: a killed process leaves a whole file or none.
      const aside = `${place}.${randomUUID()}`
      try {
        await writeThrough(aside, bytes)
        await rename(aside, place)
      } catch (fault) {
        await rm(aside, { force: true })
        throw fault
      }
      return address
    },
    async get(address) {
      const bytes = await readFile(placeOf(address)).catch((fault: NodeJS.ErrnoException) => {
        if (fault.code === 'ENOENT') return undefined
        throw fault
      })
      if (bytes !== undefined && sha256Of(bytes) !== address) throw new Error(`the stored file ${address} was changed`)
      return bytes
    },
  }
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
