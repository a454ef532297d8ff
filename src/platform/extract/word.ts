import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { openWord } from '../documents/templates/open-word.ts'
import type { Why } from './extracted.ts'
import { pageText } from './page-text.ts'
import { tidied } from './plain-text.ts'

/**
 * What would be refused of a file that is kept and opened by somebody, and harms nobody here: a link to the template of an
 * office, a chart with its table. Nothing is fetched, and the file is not kept.
 */
const HARMLESS_HERE = new Set<unknown>(['reaches-outside', 'embedded'])

/** The words of a Word file with its lists, tables and notes; what was struck out is left out. */
export async function wordText(bytes: Buffer): Promise<Result<string, Why>> {
  const opened = openWord(bytes)
  if (!opened.ok && !HARMLESS_HERE.has(opened.refusal)) return refuse(notOpened(opened.refusal))
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        // A picture says nothing, and would be copied into the page.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    // The arrow that leads from a note back to where it stands.
    return accept(tidied(pageText(value).replaceAll(/ ?↑$/gm, '')))
  } catch {
    return refuse('damaged')
  }
}

const notOpened = (refusal: unknown): Why =>
  refusal === 'macros' || refusal === 'too-large-inside' ? refusal : 'damaged'
