import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { Why } from './extracted.ts'
import { type Line, linesOf, type Piece } from './pdf-lines.ts'
import { mendPages } from './pdf-pages.ts'
import { tidied } from './plain-text.ts'

/** The words of a PDF, and of how many pages they are. */
export interface PdfText {
  readonly text: string
  readonly pages: number
  readonly wordlessPages: number
}

const MOST_PAGES = 2000
const MOST_PIECES = 1_000_000

/** The words of a PDF in the order in which somebody reads them. */
export async function pdfText(bytes: Buffer): Promise<Result<PdfText, Why>> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, useSystemFonts: false })
    if (document.numPages > MOST_PAGES) return refuse('too-long')
    const pages: (readonly Line[])[] = []
    let pieces = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pieces += items.length
      if (pieces > MOST_PIECES) return refuse('too-long')
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))))
      page.cleanup()
    }
    const text = tidied(mendPages(pages))
    if (!/\p{L}{2}/u.test(text)) return refuse('pictures-only')
    return accept({ text, pages: pages.length, wordlessPages: pages.filter(({ length }) => length === 0).length })
  } catch (fault) {
    if ((fault as Error).name === 'PasswordException') return refuse('password')
    return refuse('damaged')
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A piece of text where it stands; one that is turned on its side, as a mark on the margin is, is no part of a line. */
function pieceOf({ str, transform, width, height }: TextItem): readonly Piece[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return []
  return [{ text: str.normalize('NFC'), left: x, right: x + width, base: y, height: height || Math.abs(a) || 1 }]
}
