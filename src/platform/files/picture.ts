import type { Exif } from 'exif-reader'

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

/** More than a screen or a printed page shows. */
const LONGEST_SIDE = 2400
/** Twice what the cameras of today's phones make: beyond it somebody wants to fill the memory. */
const MOST_PIXELS = 220_000_000
const SECONDS = 20

/** Opens a photograph; `undefined` where it is damaged or none. */
export async function readPicture(bytes: Buffer): Promise<Picture | undefined> {
  // Loaded with the first photograph: the library is large, and most days bring none.
  const { default: sharp } = await import('sharp')
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { exif, format } = await image.metadata()
    const upright = image
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: SECONDS })
    const copy = await (format === 'png' ? upright.png() : upright.jpeg({ quality: 85 })).toBuffer()
    return { copy, taken: await takenOf(exif) }
  } catch {
    return undefined
  }
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
