import { newId } from '../db/ids.ts'
import type { Work } from '../house.ts'
import type { CheckedFile } from './check-file.ts'
import { sha256Of } from './file-store.ts'

/** A file that was kept. */
export interface KeptFile {
  readonly id: string
  /** SHA-256 of the file as it came. */
  readonly sha256: string
}

/** Whose key a file is sealed with. */
interface Owner {
  readonly recordId: string
  readonly partnershipId: string
}

/** Seals bytes with the key of a record and puts them into the store; gives their address. */
export async function putSealed({ house, run }: Work, owner: Owner, bytes: Buffer): Promise<string> {
  return house.files.put(await house.keyring.sealBytes({ run }, owner, bytes))
}

/**
 * Keeps a file in a strand: sealed with a key of its own, readable for whoever may read the strand. Leaves the line
 * `file-kept`. Whoever may not contribute to the strand is refused by the database.
 *
 * @param id the id that the form carried for it, where it did
 */
export async function keepFile(
  work: Work,
  strandId: string,
  { name, mediaType, bytes, picture }: CheckedFile,
  id: string = newId(),
): Promise<KeptFile> {
  const { actor, now, queries } = work
  const owner = { recordId: id, partnershipId: actor.partnershipId }
  const sha256 = sha256Of(bytes)
  const row = { name, media_type: mediaType, size: bytes.length, sha256 }
  // The bytes first: an address without bytes would be a lost exhibit, bytes without an address are nothing to anybody.
  const address = await putSealed(work, owner, bytes)
  const copyAddress = picture && (await putSealed(work, owner, picture.copy))
  await queries
    .insertInto('stored_file')
    .values({
      id,
      strand_id: strandId,
      ...row,
      address,
      copy_address: copyAddress ?? null,
      taken_at: picture?.taken.at ?? null,
      taken_latitude: picture?.taken.latitude ?? null,
      taken_longitude: picture?.taken.longitude ?? null,
      kept_at: now.toString(),
    })
    .execute()
  const changes = Object.fromEntries(Object.entries(row).map(([field, value]) => [field, [null, value] as const]))
  await work.note({ event: 'file-kept', recordKind: 'stored_file', recordId: id, strandId, changes })
  return { id, sha256 }
}
