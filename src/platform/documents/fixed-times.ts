import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const CORE = 'docProps/core.xml'

/**
 * A Word file as if it had been written at `madeAt` (ISO 8601) and at no other time: the same document gives the same
 * bytes, so that its SHA-256 in the ledger can be compared with a file that comes back.
 */
export function withFixedTimes(file: Uint8Array, madeAt: string): Buffer {
  const parts = unzipSync(file)
  const core = parts[CORE]
  if (core !== undefined) {
    const at = Temporal.Instant.from(madeAt).round('second').toString()
    parts[CORE] = strToU8(strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`))
  }
  const zippable: Zippable = Object.fromEntries(
    Object.keys(parts)
      .toSorted()
      // The package asks that this part come first; the rest in the order of their names.
      .toSorted((one, other) => Number(other === '[Content_Types].xml') - Number(one === '[Content_Types].xml'))
      .map((name) => [name, parts[name] ?? new Uint8Array()]),
  )
  return Buffer.from(zipSync(zippable, { mtime: '1980-01-01T00:00:00' }))
}
