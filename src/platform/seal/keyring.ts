import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Open } from '../db/transaction.ts'

/** Whose key seals a value. */
export interface SealedRecord {
  readonly recordId: string
  readonly partnershipId: string
}

/** Wraps and unwraps the keys of records. The master key never leaves it: a file here, a key service in production. */
export interface MasterKey {
  wrap(key: Buffer): Promise<Buffer>
  unwrap(wrapped: Buffer): Promise<Buffer>
}

/** Seals values with a key for each record, so that destroying one key erases one record, wherever copies are kept. */
export interface Keyring {
  /** Seals `text` with the key of the record, making the key if it is the first. @throws if the key was destroyed */
  seal(transaction: Pick<Open, 'run'>, record: SealedRecord, text: string): Promise<Buffer>
  /** Opens what `seal` made; `undefined` if the record's key was destroyed or never was. @throws if the value was tampered with */
  unseal(transaction: Pick<Open, 'run'>, recordId: string, sealed: Buffer): Promise<string | undefined>
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

/** AES-256-GCM: nonce, tag, then the cipher text. */
export function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Opens what `encrypt` made. @throws if a byte of it was changed or the key is another */
export function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}

/** A master key held in memory, from 32 bytes. */
export const masterKeyFrom = (key: Buffer): MasterKey => ({
  wrap: async (plain) => encrypt(key, plain),
  unwrap: async (wrapped) => decrypt(key, wrapped),
})

/** A keyring over the table `sealed_key`. */
export function createKeyring(master: MasterKey): Keyring {
  const find = async (transaction: Pick<Open, 'run'>, recordId: string): Promise<Buffer | undefined> => {
    const [row] = await transaction.run<{ wrapped: Buffer | null }>('select wrapped from sealed_key where id = $1', [recordId])
    return row?.wrapped === null || row === undefined ? undefined : master.unwrap(row.wrapped)
  }
  return {
    async seal(transaction, { recordId, partnershipId }, text) {
      const fresh = randomBytes(KEY_BYTES)
      // One statement finds the key or makes it: two writers of one record end up with the same key.
      const [row] = await transaction.run<{ wrapped: Buffer | null }>(
        `insert into sealed_key (id, partnership_id, wrapped) values ($1, $2, $3)
         on conflict (id) do update set id = excluded.id returning wrapped`,
        [recordId, partnershipId, await master.wrap(fresh)],
      )
      if (row === undefined || row.wrapped === null) throw new Error(`the key of record ${recordId} was destroyed`)
      return encrypt(await master.unwrap(row.wrapped), Buffer.from(text))
    },
    async unseal(transaction, recordId, sealed) {
      const key = await find(transaction, recordId)
      return key === undefined ? undefined : decrypt(key, sealed).toString()
    },
  }
}
