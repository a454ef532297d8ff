import { accept, type Result } from '#domain/kernel/result.ts'
import type { House } from '../house.ts'
import type { UploadedFile } from '../http/fields-and-files.ts'
import { sealWith } from '../seal/keyring.ts'
import { checkStrangerFile, type FileRefusal, refuseFile } from './check-stranger-file.ts'
import { sha256Of } from './file-store.ts'
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
 *
 * @throws {StoreFull} where there is no room
 */
export async function keepStrangerFile(
  { files, scanner }: Pick<House, 'files' | 'scanner'>,
  key: Buffer,
  uploaded: UploadedFile,
): Promise<Result<StrangerFile, FileRefusal>> {
  const checked = await checkStrangerFile(uploaded)
  if (!checked.ok) return checked
  const { name, mediaType, bytes, picture } = checked.value
  const { outcome } = await scanner.scan(bytes)
  if (outcome === 'infected') return refuseFile('infected', uploaded.filename)
  const put = (plain: Buffer): Promise<string> => files.put(sealWith(key, plain))
  return accept({
    name,
    mediaType,
    size: bytes.length,
    sha256: sha256Of(bytes),
    address: await put(bytes),
    copyAddress: picture === undefined ? null : await put(picture.copy),
    scan: isLocked(mediaType, bytes) ? 'not-scanned' : outcome,
  })
}

/** A PDF that is encrypted, with or without asking for a password: a scanner finds nothing in it, whatever is there. */
const isLocked = (mediaType: MediaType, bytes: Buffer): boolean =>
  mediaType === 'application/pdf' && bytes.includes('/Encrypt')
