import path from 'node:path'
import type { Drawn } from '#domain/document/drawn.ts'
import { FURNITURE } from '#domain/document/furniture.words.ts'
import { findCompiler, type TypstCompiler } from './typst-compiler.ts'
import { undrawableIn, withoutUndrawable } from './undrawable.ts'

const TEMPLATE = path.join(import.meta.dirname, 'document.typ')
const WORDS = JSON.stringify(FURNITURE)

/**
 * A document as tagged PDF (PDF/UA-1), the same to the byte for the same document on the same machine; `undefined` where
 * this machine cannot make one. A word in a script that no font here has is a marked gap. Takes some tens of milliseconds.
 */
export function renderPdf(drawn: Drawn): Buffer | undefined {
  const compiler = findCompiler()
  if (compiler === undefined) return undefined
  try {
    return compile(compiler, drawn)
  } catch (fault) {
    const signs = undrawableIn(messageOf(fault))
    if (signs.size === 0) throw failed(drawn, fault)
    return compileAgain(compiler, withoutUndrawable(drawn, signs))
  } finally {
    // No document is drawn from another one's words, and none of them stay in memory.
    compiler.evictCache(0)
  }
}

function compileAgain(compiler: TypstCompiler, drawn: Drawn): Buffer {
  try {
    return compile(compiler, drawn)
  } catch (fault) {
    throw failed(drawn, fault)
  }
}

const compile = (compiler: TypstCompiler, drawn: Drawn): Buffer =>
  compiler.pdf(
    { mainFilePath: TEMPLATE, inputs: { document: JSON.stringify(drawn), words: WORDS } },
    {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(Temporal.Instant.from(drawn.madeAt).epochMilliseconds / 1000),
    },
  )

/** The compiler throws what is no Error of ours, with everything that it found in the one message. */
const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : 'no reason given')

/** What went wrong, without a word of the document: it goes into a log. */
const failed = ({ title }: Drawn, fault: unknown): Error =>
  new Error(`the document ${JSON.stringify(title)} could not be drawn: ${messageOf(fault).slice(0, 200)}`)
