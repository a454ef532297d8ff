import { crc32, deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import sharp from 'sharp'

/** Files as somebody makes them who wants to do harm, and good ones beside them. Nothing of them lies in the repository. */

const chunk = (name: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG whose head says that it is so large, with hardly a row of it. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })

/** What a telephone makes: with the place where it was taken, and words of the camera's owner. */
export const photo = await plain
  .clone()
  .withExif({
    IFD0: { Make: 'Camera', Artist: 'Somebody' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 52/1 30/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 25/1 0/1' },
  })
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Canal Row</place></x:xmpmeta>')
  .jpeg()
  .toBuffer()
export const png = await plain.clone().png().toBuffer()
export const webp = await plain.clone().webp().toBuffer()

/** A JPEG whose head says that it is so large. */
export function jpegOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(photo)
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at + 1] !== 0xc0) continue
    bytes.writeUInt16BE(height, at + 5)
    bytes.writeUInt16BE(width, at + 7)
    return bytes
  }
  throw new Error('the JPEG has no head')
}

/** A picture that moves, of so many frames. */
export async function movingOf(frames: number): Promise<Buffer> {
  const shades = Array.from({ length: frames }, (_, at) =>
    sharp({ create: { width: 2, height: 2, channels: 3, background: { r: at % 256, g: Math.floor(at / 256), b: 0 } } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(shades), { join: { animated: true } })
    .webp({ lossless: true, effort: 0 })
    .toBuffer()
}

/** A document of one empty page; `before` and `within` stand in it where readers take no notice. */
export const pdf = (within = '', encrypted = false): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7',
      `% ${within}`,
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
      `trailer<</Root 1 0 R${encrypted ? '/Encrypt 4 0 R' : ''}>>`,
      'startxref',
      '0',
      '%%EOF',
      '',
    ].join('\n'),
  )

/** A ZIP as it is sent to be opened by a reader of ZIPs. */
export const zip = (parts: Zippable = { 'run.js': strToU8('alert(1)') }): Buffer => Buffer.from(zipSync(parts))

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const TEXT = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>What I saw</w:t></w:r></w:p></w:body></w:document>`

/** A Word file with these parts beside what each has. */
export const word = (parts: Zippable = {}): Buffer =>
  zip({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8(TEXT), ...parts })

/** The 68 letters that every scanner reports as if they were malware, in two halves so that none reports this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
