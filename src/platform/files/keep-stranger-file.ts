import { accept, type Result } from '#domain/kernel/result.ts'
import type { House } from '../house.ts'
import type { UploadedFile } from '../http/fields-and-files.ts'
import { sealWith } from '../seal/keyring.ts'
import { checkStrangerFile, type FileRefusal, refuseFile } from './check-stranger-file.ts'
import { StoreFull, sha256Of } from './file-store.ts'
import type { MediaType } from './media-types.ts'

/** A stranger's file that lies in the store, sealed; whoever holds the key and this opens it. */
export interface StrangerFile {
  /** As it was called where it came from, with an ending of its kind. */
  readonly name: string
  readonly mediaType: MediaType
  /** Bytes of the file as it came. */
  readonly size: number
  /** SHA-256 of the file as it came, as hexadecimal digits. */
  readonly sha256: string
  /** Where the untouched original lies in the store. */
  readonly address: string
  /** Where the copy of a photograph without metadata lies; `null` of a document. */
  readonly copyAddress: string | null
  /** `not-scanned` also of what no scanner can read: a PDF that asks for a password. */
  readonly scan: 'clean' | 'not-scanned'
}

/**
 * Takes a file that a stranger sent: looks at its bytes, lets the scanner look through them, and puts it into the store,
 * sealed with `key` (32 bytes). What is refused leaves nothing. Works for seconds: call it with no transaction open. Until
 * a row names its addresses it is swept up a day later; `renew` of the store puts that off.
 */
export async function keepStrangerFile(
  { files, room, scanner }: Pick<House, 'files' | 'room' | 'scanner'>,
  key: Buffer,
  uploaded: UploadedFile,
): Promise<Result<StrangerFile, FileRefusal>> {
  const checked = await checkStrangerFile(uploaded)
  if (!checked.ok) return checked
  const { name, mediaType, bytes, picture } = checked.value
  const { outcome } = await scanner.scan(bytes)
  if (outcome === 'infected') return refuseFile('infected', uploaded.filename)
  const plain = picture === undefined ? [bytes] : [bytes, picture.copy]
  const addresses = await putSealed({ files, room }, key, plain)
  if (addresses === undefined) return refuseFile('not-kept', uploaded.filename)
  const [address = '', copyAddress = null] = addresses
  const scan = isLocked(mediaType, bytes) ? 'not-scanned' : outcome
  return accept({ name, mediaType, size: bytes.length, sha256: sha256Of(bytes), address, copyAddress, scan })
}

/** The addresses of all of them; `undefined` where there is no room. */
async function putSealed(
  { files, room }: Pick<House, 'files' | 'room'>,
  key: Buffer,
  plain: readonly Buffer[],
): Promise<readonly string[] | undefined> {
  const size = plain.reduce((sum, { length }) => sum + length, 0)
  if (!(await room.take(sha256Of(key), size))) return undefined
  const addresses: string[] = []
  try {
    for (const bytes of plain) addresses.push(await files.put(sealWith(key, bytes)))
  } catch (fault) {
    if (fault instanceof StoreFull) return undefined
    throw fault
  }
  return addresses
}

/** A PDF that is encrypted, with or without asking for a password: a scanner finds nothing in it, whatever is there. */
const isLocked = (mediaType: MediaType, bytes: Buffer): boolean =>
  mediaType === 'application/pdf' && bytes.includes('/Encrypt')
