import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Open } from '../db/transaction.ts'
import { remember } from '../i18n/remember.ts'

/** Whose key seals a value. */
export interface SealedRecord {
  readonly recordId: string
  readonly partnershipId: string
}

/** Wraps and unwraps the keys of records. The master key never leaves it: a file here, a key service in production. */
export interface MasterKey {
  wrap(key: Buffer): Promise<Buffer>
  unwrap(wrapped: Buffer): Promise<Buffer>
  /** A key for one purpose, always the same, from which neither the master key nor the key of another purpose can be found. */
  derive(purpose: string): Buffer
}

type Transaction = Pick<Open, 'run'>

/** Opens values that were sealed with one record's key. @throws if a value was tampered with */
export type Opener = (sealed: Buffer) => string

/** Seals values with one record's key. */
export type Sealer = (text: string) => Buffer

/** Seals values with a key for each record, so that destroying one key erases one record, wherever copies are kept. */
export interface Keyring {
  /** Seals `text` with the key of the record, making the key if it is the first. @throws if the key was destroyed */
  seal(transaction: Transaction, record: SealedRecord, text: string): Promise<Buffer>
  /** The same for many values of one record. */
  sealer(transaction: Transaction, record: SealedRecord): Promise<Sealer>
  /** The same for the bytes of a file. */
  sealBytes(transaction: Transaction, record: SealedRecord, plain: Buffer): Promise<Buffer>
  /** Opens what `sealBytes` made, as `unseal` does. */
  unsealBytes(transaction: Transaction, recordId: string, sealed: Buffer): Promise<Buffer | undefined>
  /** Opens what `seal` made; `undefined` if the record's key was destroyed or never was. @throws if the value was tampered with */
  unseal(transaction: Transaction, recordId: string, sealed: Buffer): Promise<string | undefined>
  /** For many values of one record; `undefined` if its key was destroyed or never was. */
  opener(transaction: Transaction, recordId: string): Promise<Opener | undefined>
  /** The same for many records at once, by their ids; those whose key was destroyed or never was are left out. */
  openers(transaction: Transaction, recordIds: readonly string[]): Promise<ReadonlyMap<string, Opener>>
  /** Wraps a key that was made before its record, to be kept in `sealed_key` with it. */
  wrap(key: Buffer): Promise<Buffer>
  /** As `derive` of the master key. */
  derive(purpose: string): Buffer
  /** Erases the record: no value sealed with its key can be opened again. `false` if it has no key, or no longer. */
  destroy(transaction: Transaction, recordId: string, now: Temporal.Instant): Promise<boolean>
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A key of AES-256. */
export const KEY_BYTES = 32

/** A new key for one record. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES)

/** A key for one purpose, made of a secret that has enough random bits itself (HKDF, SHA-256). */
export const keyFor = (purpose: string, secret: Buffer | string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES))

/** Seals bytes with a key that the caller holds. AES-256-GCM: nonce, tag, then the cipher text. */
export function sealWith(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Opens what `sealWith` made. @throws if a byte of it was changed or the key is another */
export function openWith(key: Buffer, sealed: Buffer): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}

const openerOf =
  (key: Buffer): Opener =>
  (sealed) =>
    openWith(key, sealed).toString()

/** More than there are purposes. */
const MOST_PURPOSES = 100

/** A master key held in memory, from 32 bytes. */
export const masterKeyFrom = (key: Buffer): MasterKey => ({
  wrap: async (plain) => sealWith(key, plain),
  unwrap: async (wrapped) => openWith(key, wrapped),
  derive: remember(MOST_PURPOSES, (purpose) => keyFor(purpose, key)),
})

const FIND = 'select wrapped from sealed_key where id = $1'
const FIND_MANY = 'select id, wrapped from sealed_key where id = any ($1::uuid[]) and wrapped is not null'
const ADD = 'insert into sealed_key (id, partnership_id, wrapped) values ($1, $2, $3) on conflict (id) do nothing'
const DESTROY =
  'update sealed_key set wrapped = null, destroyed_at = $2 where id = $1 and wrapped is not null returning id'

/** A keyring over the table `sealed_key`. */
export function createKeyring(master: MasterKey): Keyring {
  const unwrap = (recordId: string, wrapped: Buffer): Promise<Buffer> =>
    master.unwrap(wrapped).catch((fault: unknown) => {
      throw new Error(`the key of record ${recordId} does not open: is this the master key it was made with?`, {
        cause: fault,
      })
    })
  /** `null` for a key that was destroyed. */
  const find = async ({ run }: Transaction, recordId: string): Promise<Buffer | null | undefined> => {
    const [row] = await run<{ wrapped: Buffer | null }>(FIND, [recordId])
    if (row === undefined || row.wrapped === null) return row?.wrapped
    return unwrap(recordId, row.wrapped)
  }
  const make = async (transaction: Transaction, { recordId, partnershipId }: SealedRecord) => {
    await transaction.run(ADD, [recordId, partnershipId, await master.wrap(randomBytes(KEY_BYTES))])
    // Read back, never assumed: of two writers that both found no key, the second waited and takes the first one's.
    return find(transaction, recordId)
  }
  const opener = async (transaction: Transaction, recordId: string): Promise<Opener | undefined> => {
    const key = await find(transaction, recordId)
    return key ? openerOf(key) : undefined
  }
  const openers = async ({ run }: Transaction, recordIds: readonly string[]): Promise<ReadonlyMap<string, Opener>> => {
    if (recordIds.length === 0) return new Map()
    const rows = await run<{ id: string; wrapped: Buffer }>(FIND_MANY, [recordIds])
    const found = rows.map(async ({ id, wrapped }) => [id, openerOf(await unwrap(id, wrapped))] as const)
    return new Map(await Promise.all(found))
  }
  const keyOf = async (transaction: Transaction, record: SealedRecord): Promise<Buffer> => {
    const found = await find(transaction, record.recordId)
    const key = found === undefined ? await make(transaction, record) : found
    if (!key) throw new Error(`the key of record ${record.recordId} was destroyed or is held elsewhere`)
    return key
  }
  const sealBytes = async (transaction: Transaction, record: SealedRecord, plain: Buffer): Promise<Buffer> =>
    sealWith(await keyOf(transaction, record), plain)
  return {
    sealBytes,
    async sealer(transaction, record) {
      const key = await keyOf(transaction, record)
      return (text) => sealWith(key, Buffer.from(text))
    },
    seal: (transaction, record, text) => sealBytes(transaction, record, Buffer.from(text)),
    async unsealBytes(transaction, recordId, sealed) {
      const key = await find(transaction, recordId)
      return key ? openWith(key, sealed) : undefined
    },
    async unseal(transaction, recordId, sealed) {
      const open = await opener(transaction, recordId)
      return open?.(sealed)
    },
    opener,
    openers,
    wrap: (key) => master.wrap(key),
    derive: (purpose) => master.derive(purpose),
    async destroy({ run }, recordId, now) {
      return (await run(DESTROY, [recordId, now.toString()])).length > 0
    },
  }
}
