import type { MediaType } from './media-types.ts'

/** Where a file of each kind ends by its own account, so that what stands behind it is seen; `undefined` where it does not say. */
export const FILE_ENDS: Readonly<Record<MediaType, (bytes: Buffer) => number | undefined>> = {
  'image/jpeg': endOfJpeg,
  'image/png': endOfPng,
  'image/webp': endOfWebp,
  'application/pdf': endOfPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': endOfZip,
}

const MARKER = 0xff
const SCAN = 0xda
const END = 0xd9

/** Segments say how long they are, but for the picture itself: there 0xFF is followed by 0, or by the number of a restart. */
function endOfJpeg(bytes: Buffer): number | undefined {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== MARKER) return undefined
    const kind = bytes[at + 1] ?? 0
    if (kind === END) return at + 2
    if (kind === MARKER) at += 1
    else {
      at += 2 + bytes.readUInt16BE(at + 2)
      if (kind === SCAN) at = endOfScan(bytes, at)
    }
  }
  return bytes[at] === MARKER && bytes[at + 1] === END ? at + 2 : undefined
}

const isWithinScan = (byte: number): boolean => byte === 0 || (byte >= 0xd0 && byte <= 0xd7)

function endOfScan(bytes: Buffer, from: number): number {
  let at = from
  while (at + 1 < bytes.length && (bytes[at] !== MARKER || isWithinScan(bytes[at + 1] ?? 0))) at += 1
  return at
}

function endOfPng(bytes: Buffer): number | undefined {
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end
    at = end
  }
  return undefined
}

function endOfWebp(bytes: Buffer): number | undefined {
  return bytes.length < 12 ? undefined : 8 + bytes.readUInt32LE(4)
}

/** Acrobat's own rule: the mark of the end stands within the last 1024 bytes, where nothing but space is behind it. */
const PDF_TAIL = 1024

function endOfPdf(bytes: Buffer): number | undefined {
  const at = bytes.lastIndexOf('%%EOF')
  return at === -1 ? undefined : at + 5
}

/** Is the mark of a PDF's end where readers look for it? */
export function isPdfWhole(bytes: Buffer): boolean {
  const end = endOfPdf(bytes)
  return end !== undefined && end > lastByte(bytes) - PDF_TAIL
}

function lastByte(bytes: Buffer): number {
  let at = bytes.length
  while (at > 0 && isSpace(bytes[at - 1] ?? 1)) at -= 1
  return at
}

/** What pads a file: zeros, and the space of PDF. */
const isSpace = (byte: number): boolean =>
  byte === 0 || byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13

/** Where something begins behind what pads it. */
export function startOfText(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && isSpace(bytes[at] ?? 1)) at += 1
  return at
}

const ZIP_END = Buffer.from('PK\u0005\u0006')
const ZIP_LIST = Buffer.from('PK\u0001\u0002')
const ZIP_END_BYTES = 22
/** A ZIP may end in a comment of this length, in which its end must then be looked for. */
const LONGEST_COMMENT = 65_535
/** What stands in place of a size that is written elsewhere, in files of more than 4 GB. */
const ELSEWHERE = 0xffffffff

/** Where a ZIP in these bytes ends, whatever stands before it: readers find it from behind. `undefined` where there is none. */
export function endOfZip(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - ZIP_END_BYTES - LONGEST_COMMENT)
  for (let at = bytes.lastIndexOf(ZIP_END); at >= first; at = at === 0 ? -1 : bytes.lastIndexOf(ZIP_END, at - 1)) {
    if (at + ZIP_END_BYTES > bytes.length) continue
    const size = bytes.readUInt32LE(at + 12)
    // Four bytes may stand anywhere by chance: the list of what the ZIP holds must stand before them.
    const list = at - size
    const isZip = size === ELSEWHERE || (list >= 0 && bytes.subarray(list, list + 4).equals(ZIP_LIST))
    if (isZip) return at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20)
  }
  return undefined
}
