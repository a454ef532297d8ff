import { readdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { MOST_FILE_BYTES } from '#platform/extract/extracted.ts'

/** A folder in a folder: deeper than this somebody has tied a knot. */
const MOST_DEPTH = 40

/** The files that are meant by these names: of a folder every file in it and in its folders, but for hidden ones. */
export const filesIn = (names: readonly string[]): readonly string[] => names.flatMap((name) => filesOf(name))

function filesOf(name: string, depth = 0): readonly string[] {
  if (name === '-' || !isFolder(name) || depth > MOST_DEPTH) return [name]
  return readdirSync(name, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.isSymbolicLink())
    .map((entry) => path.join(name, entry.name))
    .toSorted()
    .flatMap((within) => filesOf(within, depth + 1))
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory()
  } catch {
    return false
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'this file may not be read',
}

/** The bytes of a file, or of standard input for `-`; of what is too large or never ends, more than is taken. */
export async function bytesOf(name: string): Promise<Result<Buffer, string>> {
  try {
    return accept(await upToMost(name === '-' ? process.stdin : (await open(name)).createReadStream()))
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    // What comes with no code is a fault of ours.
    if (code === undefined) throw fault
    return refuse(FAULTS[code] ?? `this file could not be read (${code})`)
  }
}

async function upToMost(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  let taken = 0
  for await (const piece of stream) {
    pieces.push(piece)
    taken += piece.length
    if (taken > MOST_FILE_BYTES) break
  }
  return Buffer.concat(pieces)
}
