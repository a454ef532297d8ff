import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { KeyFileUnusable, keyIn } from './key-file.ts'
import { KEY_BYTES, type MasterKey, masterKeyFrom } from './keyring.ts'

/** The file of the master key in the data folder. Whoever loses it loses every sealed value: it is backed up apart from the data. */
export const MASTER_KEY_FILE = 'master.key'

/**
 * The master key of this installation, made on first use.
 *
 * @param folder the data folder
 * @throws {KeyFileUnusable} if the file cannot be read, is open to others or holds no key
 */
export function readMasterKey(folder: string): MasterKey {
  const file = path.join(folder, MASTER_KEY_FILE)
  const text = keyIn(file, () => `${randomBytes(KEY_BYTES).toString('base64')}\n`)
  const key = Buffer.from(text, 'base64')
  if (key.length !== KEY_BYTES) {
    throw new KeyFileUnusable(`The key file ${file} holds no master key: put back the one from your backup.`)
  }
  return masterKeyFrom(key)
}
