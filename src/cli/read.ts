import { readFileSync } from 'node:fs'
import type { Facts } from '#domain/reading/facts.ts'
import { read } from '#domain/reading/read.ts'
import type { Report } from './clock.ts'

/** Reads texts into facts. A file that cannot be read is named on stderr and the rest are read nevertheless. */
export function readReport(files: readonly string[], { json }: { readonly json?: boolean }): Report {
  const stdout: string[] = []
  const stderr: string[] = []
  for (const file of files) {
    const text = textOf(file)
    if (text.ok) stdout.push(json === true ? jsonOf(file, text.value) : wordsOf(file, text.value))
    else stderr.push(`${file}: ${text.refusal}\n`)
  }
  return { stdout: stdout.join(''), stderr: stderr.join(''), exitCode: stderr.length === 0 ? 0 : 1 }
}

type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly refusal: string }

const STANDARD_INPUT = 0

function textOf(file: string): Text {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file)
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === 'ENOENT') return { ok: false, refusal: 'there is no such file' }
    if (code === 'EISDIR') return { ok: false, refusal: 'this is a folder' }
    if (code === 'EACCES') return { ok: false, refusal: 'this file may not be read' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { ok: false, refusal: 'this is not text in UTF-8' }
    throw fault
  }
}

const jsonOf = (file: string, text: string): string => `${JSON.stringify({ file, ...read(text) })}\n`

/** The facts that were found, one a line, each with its words in the text. */
function wordsOf(file: string, text: string): string {
  const { facts, where, open } = read(text)
  const lines = [...found(facts)].map(([pointer, value]) => {
    const [start, end] = where[pointer]?.[0] ?? [0, 0]
    const quote = text.slice(start, end).replace(/\s+/g, ' ')
    return `  ${pointer.slice(1)}: ${value}${quote === '' || quote === value ? '' : `  “${quote}”`}`
  })
  const questions = open.map(({ code }) => `  not stated: ${code.replaceAll('-', ' ')}`)
  return [file, ...lines, ...questions, ''].join('\n')
}

/** Every single value of the facts with its JSON pointer. */
function* found(facts: Facts | object, at = ''): Generator<[pointer: string, value: string]> {
  for (const [key, value] of Object.entries(facts) as [string, unknown][]) {
    if (value === null || value === undefined) continue
    if (typeof value === 'object') yield* found(value, `${at}/${key}`)
    else yield [`${at}/${key}`, `${value as string | number | boolean}`]
  }
}
