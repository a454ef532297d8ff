import { isId } from '../db/ids.ts'
import type { Work } from '../house.ts'
import type { MediaType } from './media-types.ts'

/** A file that is kept, as its page or a document shows it; `readFile` gives its bytes. */
export interface StoredFile {
  readonly id: string
  readonly strandId: string
  /** As it was called where it came from. */
  readonly name: string
  readonly mediaType: MediaType
  /** Bytes of the file as it came. */
  readonly size: number
  /** SHA-256 of the file as it came, as hexadecimal digits: what an exhibit is known by. */
  readonly sha256: string
  /** The camera's own clock, local time without a zone; `null` where it says nothing. */
  readonly takenAt: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** ISO 8601. */
  readonly keptAt: string
  readonly keptBy: string
}

interface Row extends StoredFile, Record<string, unknown> {
  readonly address: string
  readonly copyAddress: string | null
}

const FIND = `select stored_file.id, strand_id as "strandId", stored_file.name, media_type as "mediaType", size, sha256,
    taken_at as "takenAt", taken_latitude as latitude, taken_longitude as longitude, kept_at as "keptAt",
    account.name as "keptBy", address, copy_address as "copyAddress"
  from stored_file join account on account.id = stored_file.kept_by
  where stored_file.id = any ($1) order by stored_file.id`

/** The files with these ids that this person may read, in the order in which they were kept. */
export async function findFiles({ run }: Pick<Work, 'run'>, ids: readonly string[]): Promise<readonly StoredFile[]> {
  return ids.length === 0 ? [] : run<Row>(FIND, [ids.filter(isId)])
}

/** Its bytes beside what is known of it. */
export interface ReadFile {
  readonly file: StoredFile
  readonly bytes: Buffer
}

/**
 * A file with its bytes: of a photograph the `copy` without metadata, or the `original` as it came. `undefined` alike where
 * there is none, where this person may not read it and where it was erased.
 *
 * @throws if the store has lost it, or it was changed there
 */
export async function readFile(
  { run, house }: Work,
  id: string,
  which: 'copy' | 'original',
): Promise<ReadFile | undefined> {
  const [row] = isId(id) ? await run<Row>(FIND, [[id]]) : []
  if (row === undefined) return undefined
  const { address, copyAddress, ...file } = row
  const sealed = await house.files.get(which === 'copy' ? (copyAddress ?? address) : address)
  if (sealed === undefined) throw new Error(`the store has no bytes for the file ${id}`)
  const bytes = await house.keyring.unsealBytes({ run }, id, sealed)
  return bytes && { file, bytes }
}
