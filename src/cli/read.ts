import { readFileSync } from 'node:fs'
import type { Certainty, Facts, Reason } from '#domain/reading/facts.ts'
import { read } from '#domain/reading/read.ts'
import { extractApart } from '#platform/extract/extract-apart.ts'
import { MOST_CHARACTERS, MOST_FILE_BYTES, type Origin, type Why } from '#platform/extract/extracted.ts'
import { findKind } from '#platform/extract/kinds.ts'
import { decodeText } from '#platform/extract/plain-text.ts'
import type { Report } from './clock.ts'
import { bytesOf, filesIn } from './given-files.ts'

interface Options {
  readonly json?: boolean
  /** Is told how many of how many files are read. */
  readonly onProgress?: (read: number, of: number) => void
}

/**
 * Reads files into facts. One that cannot be read, and what came with an e-mail and cannot be, is named on stderr, and the
 * rest are read nevertheless.
 */
export async function readReport(names: readonly string[], { json, onProgress }: Options): Promise<Report> {
  const say = json === true ? jsonOf : wordsOf
  const stdout: string[] = []
  const stderr: string[] = []
  const files = filesIn(names)
  for (const [at, file] of files.entries()) {
    const { texts, refused } = await textsOf(file)
    stdout.push(...texts.map((one) => say(one)))
    stderr.push(...refused.map(({ name, why }) => `${name}: ${why}\n`))
    onProgress?.(at + 1, files.length)
  }
  return { stdout: stdout.join(''), stderr: stderr.join(''), exitCode: stderr.length === 0 ? 0 : 1 }
}

interface Text {
  readonly file: string
  readonly text: string
  /** Absent for a plain text, which is read as it stands in its file. */
  readonly origin?: Origin
}

interface Texts {
  readonly texts: readonly Text[]
  readonly refused: readonly { readonly name: string; readonly why: string }[]
}

async function textsOf(file: string): Promise<Texts> {
  const bytes = await bytesOf(file)
  if (!bytes.ok) return { texts: [], refused: [{ name: file, why: bytes.refusal }] }
  const why = (refusal: Why): Texts => ({ texts: [], refused: [{ name: file, why: sayWhy(refusal) }] })
  if (bytes.value.length > MOST_FILE_BYTES) return why('too-large')
  const kind = await findKind(bytes.value)
  if (!kind.ok) return why(kind.refusal)
  if (kind.value === 'text') {
    const decoded = decodeText(bytes.value)
    if (!decoded.ok) return why(decoded.refusal)
    const { text } = decoded.value
    return text.length > MOST_CHARACTERS ? why('too-long') : { texts: [{ file, text }], refused: [] }
  }
  const { texts, refused } = await extractApart({ name: file, bytes: bytes.value })
  return {
    texts: texts.map(({ origin, text }) => ({ file: origin.name, text, origin })),
    refused: refused.map((one) => ({ name: one.name, why: sayWhy(one.why) })),
  }
}

/** What the pages say of such a file, in English, without what makes pages of it. */
function sayWhy(why: Why): string {
  const [area = '', ...path] = `drafts:why.${why}`.split(/[:.]/)
  const words = readFileSync(new URL(`../../locales/en/${area}.json`, import.meta.url), 'utf8')
  return String(path.reduce((value, name) => (value as Record<string, unknown>)[name], JSON.parse(words) as unknown))
}

/** What stands in no file as it is read goes with its facts: the places of the facts are places in it. */
const jsonOf = ({ file, text, origin }: Text): string =>
  `${JSON.stringify({ file, ...read(text), ...(origin === undefined ? {} : { origin, text }) })}\n`

/** The facts that were found, one a line, each with its words in the text, and where it is less than sure with the reason. */
function wordsOf({ file, text }: Text): string {
  const { facts, where, certainty, reasons, open } = read(text)
  const lines = [...found(facts)].map(([pointer, value]) => {
    const [start, end] = where[pointer]?.[0] ?? [0, 0]
    const quote = text.slice(start, end).replace(/\s+/g, ' ')
    const less = sayLess(nearest(certainty, pointer) ?? 'sure', nearest(reasons, pointer))
    return `  ${pointer.slice(1)}: ${value}${less}${quote === '' || quote === value ? '' : `  “${quote}”`}`
  })
  const questions = open.map(({ code }) => `  not stated: ${code.replaceAll('-', ' ')}`)
  return [file, ...lines, ...questions, ''].join('\n')
}

/** What is told of a fact, or else of the one that it is a part of. */
function nearest<Value>(told: Readonly<Record<string, Value>>, pointer: string): Value | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (at in told) return told[at]
  return undefined
}

/** `  (likely: two figures, headline 8, text 7)`; nothing of what is sure and needs no reason. */
function sayLess(certainty: Certainty, reason: Reason | undefined): string {
  if (certainty === 'sure' && reason === undefined) return ''
  const values = Object.entries(reason?.values ?? {}).map(([name, value]) => `${name} ${[value].flat().join(' and ')}`)
  const why = reason === undefined ? [] : [reason.code.replaceAll('-', ' '), ...values]
  return `  (${certainty}${why.length === 0 ? '' : `: ${why.join(', ')}`})`
}

/** Every single value of the facts with its JSON pointer. */
function* found(facts: Facts | object, at = ''): Generator<[pointer: string, value: string]> {
  for (const [key, value] of Object.entries(facts) as [string, unknown][]) {
    if (value === null || value === undefined) continue
    if (typeof value === 'object') yield* found(value, `${at}/${key}`)
    else yield [`${at}/${key}`, `${value as string | number | boolean}`]
  }
}
