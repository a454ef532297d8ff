import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canMakePdf } from '#platform/documents/typst-compiler.ts'

/** What the tools of Poppler say of a PDF. */
export interface ReadPdf {
  readonly info: string
  /** The tree of tags that a screen reader walks. */
  readonly structure: string
  /** The words in the order in which they are read, white space made single. */
  readonly text: string
}

const hasPoppler = (): boolean => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Why the tests of PDFs are skipped here; `false` where they run, and always where `REQUIRE_PDF` is 1. */
export const noPdf: string | false =
  process.env['REQUIRE_PDF'] === '1'
    ? false
    : !canMakePdf()
      ? 'there is no typst compiler for this machine'
      : hasPoppler()
        ? false
        : 'there is no pdfinfo (Debian package poppler-utils)'

/** Reads a PDF with tools that know nothing of how it was made. */
export function readPdf(bytes: Buffer): ReadPdf {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-pdf-'))
  const file = path.join(folder, 'document.pdf')
  const ask = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, [...args, file, ...(command === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  try {
    writeFileSync(file, bytes)
    return {
      info: ask('pdfinfo'),
      structure: ask('pdfinfo', '-struct-text'),
      text: ask('pdftotext').replaceAll(/\s+/g, ' '),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
