import { MOST_CHARACTERS, MOST_FILE_BYTES, type Why } from '#platform/extract/extracted.ts'
import type { UploadedFile } from '#platform/http/fields-and-files.ts'

export const MEGABYTE = 1_000_000

/** How many files are taken at a time, and how many bytes they may have together. */
export const MOST_FILES = 50
export const MOST_BATCH_BYTES = 100_000_000

/** What the form takes: more than is kept, so that whoever chose too much is told of each file. */
export const FORM_WITH_FILES = {
  mostBytes: 2 * MOST_BATCH_BYTES,
  // Four bytes a character, and somebody who pasted twice as much is told so with all of it in place.
  several: { mostFiles: MOST_FILES, mostBytes: MOST_FILE_BYTES, mostTextBytes: 8 * MOST_CHARACTERS },
} as const

/** What may wait at a time, of one person and of their whole partnership. */
export const MOST_OF_ONE = { files: 200, bytes: 200_000_000 }
const MOST_OF_ALL = { files: 1000, bytes: 500_000_000 }

/** How many files wait to be read, and their bytes: of one person, and of their whole partnership. */
export interface Room {
  readonly ownFiles: number
  readonly ownBytes: number
  readonly allFiles: number
  readonly allBytes: number
}

/** A file that was chosen; `why` says why it is not taken into the queue. */
export interface Chosen {
  readonly name: string
  readonly bytes: Buffer
  readonly why: Why | undefined
  /** Of a text that was pasted: what it is called. */
  readonly title?: string
}

const UNREAD = { 'too-large': 'too-large', 'too-many': 'too-many', busy: 'others-wait' } as const

/** Which of the files that were chosen are taken, in their order: one that is not keeps no other out. */
export function chosenOf(
  files: readonly UploadedFile[],
  nameOf: (filename: string) => string,
  room: Room,
): readonly Chosen[] {
  let [count, bytes] = [0, 0]
  return files.map((file) => {
    const why = wrongWith(file, { count, bytes }, room)
    if (why === undefined) {
      count += 1
      bytes += file.bytes.length
    }
    return { name: nameOf(file.filename), bytes: file.bytes, why }
  })
}

interface Taken {
  readonly count: number
  readonly bytes: number
}

function wrongWith({ bytes: { length }, unread }: UploadedFile, taken: Taken, room: Room): Why | undefined {
  if (unread !== undefined) return UNREAD[unread]
  if (length === 0) return 'empty'
  if (length > MOST_FILE_BYTES) return 'too-large'
  if (taken.count >= MOST_FILES) return 'too-many'
  if (taken.bytes + length > MOST_BATCH_BYTES) return 'batch-too-large'
  return isFull(room, { count: taken.count + 1, bytes: taken.bytes + length }) ? 'queue-full' : undefined
}

const isFull = ({ ownFiles, ownBytes, allFiles, allBytes }: Room, more: Taken): boolean =>
  ownFiles + more.count > MOST_OF_ONE.files ||
  ownBytes + more.bytes > MOST_OF_ONE.bytes ||
  allFiles + more.count > MOST_OF_ALL.files ||
  allBytes + more.bytes > MOST_OF_ALL.bytes
