import path from 'node:path'
import type { Drawn } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import { findCompiler } from './typst-compiler.ts'

const TEMPLATE = path.join(import.meta.dirname, 'document.typ')
const WORDS = JSON.stringify(FURNITURE)

/**
 * A document as tagged PDF (PDF/UA-1), the same to the byte for the same document; `undefined` where this machine cannot
 * make one. Takes some tens of milliseconds.
 */
export function renderPdf(drawn: Drawn): Buffer | undefined {
  const compiler = findCompiler()
  if (compiler === undefined) return undefined
  const creationTimestamp = Math.floor(Temporal.Instant.from(drawn.madeAt).epochMilliseconds / 1000)
  try {
    return compiler.pdf(
      { mainFilePath: TEMPLATE, inputs: { document: JSON.stringify(drawn), words: WORDS } },
      { pdfStandard: 'ua-1', creationTimestamp },
    )
  } catch (fault) {
    // What the compiler throws is no Error of ours and says in a log nothing of the document.
    const why = fault instanceof Error ? fault.message : 'no reason given'
    throw new Error(`the document ${JSON.stringify(drawn.title)} could not be drawn: ${why}`, { cause: fault })
  } finally {
    // No document is drawn from another one's words, and none of them stay in memory.
    compiler.evictCache(0)
  }
}
