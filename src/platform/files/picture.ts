import type { Exif } from 'exif-reader'
import type { Metadata, Sharp } from 'sharp'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'

/** What the camera wrote into a photograph about when and where it was taken; each `undefined` where it says nothing. */
export interface Taken {
  /** The camera's own clock, local time without a zone: `2026-11-20T06:41:02`. */
  readonly at: string | undefined
  /** Degrees, north and east positive. */
  readonly latitude: number | undefined
  readonly longitude: number | undefined
}

/** A photograph that was opened. */
export interface Picture {
  /** Upright, at most {@link LONGEST_SIDE} pixels a side, and without any metadata. */
  readonly copy: Buffer
  readonly taken: Taken
}

/** Why a photograph was not opened. */
export type NotOpened = 'damaged' | 'too-many-pixels'

/** More than a screen or a printed page shows. */
const LONGEST_SIDE = 2400
/** A little more than the largest that today's phones make: beyond it somebody wants to fill the memory. */
const MOST_PIXELS = 220_000_000
/** Of a picture that is in memory whole before any of it can be made smaller: 33 million pixels of a progressive JPEG. */
const MOST_BYTES_AT_ONCE = 200_000_000
/** What moves is shown as its first picture; with more than this it is there to be counted. */
const MOST_FRAMES = 500
const SECONDS = 20

/** Opens a photograph. Its head is read first, so that one that would fill the memory is not begun. */
export async function readPicture(bytes: Buffer): Promise<Result<Picture, NotOpened>> {
  // Loaded with the first photograph: the library is large, and most days bring none.
  const { default: sharp } = await import('sharp')
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (hasTooMany(head)) return refuse('too-many-pixels')
    const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: SECONDS })
    const copy = await drawn(upright, head.format).toBuffer()
    return accept({ copy, taken: await takenOf(head.exif) })
  } catch {
    return refuse('damaged')
  }
}

function hasTooMany({ format, isProgressive, width, height, pages = 1, channels, depth }: Metadata): boolean {
  const pixels = width * height
  if (pages > MOST_FRAMES || pixels > MOST_PIXELS) return true
  // Row after row: whatever its size, a few of them are in memory.
  if (format === 'jpeg' && !isProgressive) return false
  return pixels * channels * (format === 'jpeg' || depth !== 'uchar' ? 2 : 1) > MOST_BYTES_AT_ONCE
}

/** In the kind in which it came. */
function drawn(picture: Sharp, format: Metadata['format']): Sharp {
  if (format === 'png') return picture.png()
  return format === 'webp' ? picture.webp({ quality: 85 }) : picture.jpeg({ quality: 85 })
}

const UNSAID: Taken = { at: undefined, latitude: undefined, longitude: undefined }

/** What a camera wrote may be damaged without the photograph being so. */
async function takenOf(exif: Buffer | undefined): Promise<Taken> {
  if (exif === undefined) return UNSAID
  const { default: read } = await import('exif-reader')
  try {
    return readTaken(read(exif))
  } catch {
    return UNSAID
  }
}

function readTaken({ Photo, GPSInfo }: Exif): Taken {
  const latitude = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef, 90)
  const longitude = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef, 180)
  const at = localTime(Photo?.DateTimeOriginal)
  return latitude === undefined || longitude === undefined ? { ...UNSAID, at } : { at, latitude, longitude }
}

/** The reader gives the camera's local time as if it were UTC. */
const localTime = (at: Date | undefined): string | undefined =>
  at === undefined || Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 19)

function degrees(parts: readonly number[] | undefined, side: string | undefined, most: number): number | undefined {
  const [whole, minutes = 0, seconds = 0] = parts ?? []
  if (whole === undefined || side === undefined) return undefined
  const value = (whole + minutes / 60 + seconds / 3600) * (side === 'S' || side === 'W' ? -1 : 1)
  return Number.isFinite(value) && Math.abs(value) <= most ? Number(value.toFixed(6)) : undefined
}
