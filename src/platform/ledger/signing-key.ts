import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import path from 'node:path'
import { KeyFileUnusable, keyIn } from '../seal/key-file.ts'

/** The key that this installation signs its ledger with. */
export interface SigningKey {
  /** The public key itself, 64 hexadecimal digits: whoever has it can check a signature and needs nothing else. */
  readonly id: string
  /** The Ed25519 signature of `text`, 64 bytes. */
  sign(text: string): Buffer
}

/** The file of the signing key in the data folder. A new one may replace it: what was signed stays signed by the old one. */
const SIGNING_KEY_FILE = 'ledger-signing.key'

/**
 * The signing key of this installation, made on first use.
 *
 * @param folder the data folder
 * @throws {KeyFileUnusable} if the file cannot be read, is open to others or holds no key
 */
export function readSigningKey(folder: string): SigningKey {
  const file = path.join(folder, SIGNING_KEY_FILE)
  const pem = keyIn(file, () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  try {
    return signingKeyFrom(createPrivateKey(pem))
  } catch (fault) {
    throw new KeyFileUnusable(`The key file ${file} holds no Ed25519 key: put back the one from your backup.`, {
      cause: fault,
    })
  }
}

/** A signing key from an Ed25519 private key. @throws if it is of another kind */
export function signingKeyFrom(key: KeyObject): SigningKey {
  const { crv, x } = createPublicKey(key).export({ format: 'jwk' })
  if (crv !== 'Ed25519' || x === undefined) throw new Error('not an Ed25519 key')
  return { id: Buffer.from(x, 'base64url').toString('hex'), sign: (text) => sign(null, Buffer.from(text), key) }
}
