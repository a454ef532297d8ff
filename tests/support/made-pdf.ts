/** A line of text on a page, its place counted in points from the lower left corner. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

interface Made {
  /** What stands in the trailer beside the root, as `/Encrypt …`. */
  readonly trailer?: string
}

/** A PDF with these pages, as a program writes one that knows no more of text than where it stands. */
export function madePdf(pages: readonly (readonly Placed[])[], made: Made = {}): Buffer {
  return pdfWith(
    pages.map((lines) => ({
      stream: Buffer.from(lines.map(drawn).join('\n'), 'latin1'),
      filter: '',
    })),
    made,
  )
}

const drawn = ({ text, x, y, size = 10 }: Placed): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj ET`

/** A stream of bytes and how it is packed, as `/Filter/FlateDecode`. */
export interface Content {
  readonly stream: Buffer
  readonly filter: string
}

/** A PDF of which each page is drawn by a stream. */
export function pdfWith(contents: readonly Content[], { trailer = '' }: Made = {}): Buffer {
  const first = 4
  const kids = contents.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...contents.flatMap(({ stream, filter }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
      `<</Length ${stream.length}${filter}>>\nstream\n${stream.toString('latin1')}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}${end}`, 'latin1')
}

/** What makes readers ask for a password: keys that no empty password gives. */
export const ENCRYPTED = `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]`
