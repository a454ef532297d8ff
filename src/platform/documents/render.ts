import type { Drawn } from '#domain/document/drawn.ts'

/** The files that a document can be saved as. */
export const FORMATS = ['pdf', 'docx'] as const

export type Format = (typeof FORMATS)[number]

/** A document as a file; `undefined` where this machine cannot make a PDF. What makes it is loaded with the first one: it is large. */
export async function renderDocument(drawn: Drawn, format: Format): Promise<Buffer | undefined> {
  if (format === 'docx') return (await import('./word.ts')).renderWord(drawn)
  return (await import('./pdf.ts')).renderPdf(drawn)
}
