import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { read } from '#domain/reading/read.ts'
import { fixtureText } from '#tests/support/drafts.ts'
import { madePdf } from '#tests/support/made-pdf.ts'
import { wordFile } from '#tests/support/word.ts'
import { readReport } from './read.ts'

const TEXT = fixtureText('four-closed-one-awaited')
const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-read-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)
const kept = (name: string, bytes: string | Uint8Array): string => {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), bytes)
  return at(name)
}

const SENTENCE = 'Eight men were arrested in Harrowmere.'
const report = kept('press/report.txt', TEXT)
const word = kept('press/more/minutes.docx', await wordFile([SENTENCE]))
// What a file is, its bytes say.
const pdf = kept('press/more/called.txt', madePdf([[{ text: SENTENCE, x: 60, y: 700 }]]))
const mail = kept(
  'press/mail.eml',
  [
    'From: robin@example.org',
    'Date: Wed, 01 Jul 2026 14:05:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    SENTENCE,
    '--b',
    'Content-Disposition: attachment; filename="log.txt"',
    '',
    'Two women were found.',
    '--b--',
  ].join('\n'),
)

interface Line {
  readonly file: string
  readonly facts: { readonly arrests?: { readonly count?: number } | null; readonly said_on?: string | null }
  readonly where: Readonly<Record<string, readonly (readonly [number, number])[]>>
  readonly text?: string
  readonly origin?: { readonly kind: string }
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

test('a plain text gives exactly what is read in it, its places counted as it stands in the file', async () => {
  const odd = kept('odd.txt', `\uFEFF\r\n  ${TEXT.replaceAll('\n', '\r\n')}  `)
  const { stdout, stderr, exitCode } = await readReport([report, odd], { json: true })
  assert.deepEqual([stderr, exitCode], ['', 0])
  const expected = [
    { file: report, ...read(TEXT) },
    { file: odd, ...read(`\uFEFF\r\n  ${TEXT.replaceAll('\n', '\r\n')}  `) },
  ]
  assert.equal(stdout, expected.map((line) => `${JSON.stringify(line)}\n`).join(''))
})

test('a folder is read with the folders in it, each file by its bytes, and each place quotes the text that goes with it', async () => {
  kept('press/.hidden.txt', SENTENCE)
  const lines = linesOf((await readReport([at('press')], { json: true })).stdout)
  assert.deepEqual(
    lines.map(({ file, origin }) => [file, origin?.kind]),
    [
      [mail, 'email'],
      [`${mail}#log.txt`, 'text'],
      [pdf, 'pdf'],
      [word, 'word'],
      [report, undefined],
    ],
  )
  for (const { file, facts, where, text } of lines.filter((line) => [pdf, word, mail].includes(line.file))) {
    assert.equal(facts.arrests?.count, 8, file)
    const [start = 0, end = 0] = where['/arrests/count']?.[0] ?? []
    assert.match(text?.slice(start, end) ?? '', /Eight/)
  }
  assert.equal(lines[0]?.facts.said_on, '2026-07-01')
})

test('a file that is refused is named with its reason, and the others are read', async () => {
  const scan = kept('scan.pdf', madePdf([[]]))
  const { stdout, stderr, exitCode } = await readReport([scan, at('none'), report, kept('x.rtf', '{\\rtf1 x}')], {})
  assert.equal(exitCode, 1)
  assert.ok(stdout.startsWith(`${report}\n`))
  assert.match(stderr, new RegExp(`^${scan}: This PDF holds pictures of pages and no words`))
  assert.match(stderr, new RegExp(`${at('none')}: there is no such file\n`))
  assert.match(stderr, /x\.rtf: This is a rich text file/)
})

test('a file that may not be read is named', { skip: process.getuid?.() === 0 }, async () => {
  const secret = kept('secret.txt', SENTENCE)
  chmodSync(secret, 0)
  assert.match((await readReport([secret], {})).stderr, /this file may not be read/)
})

test('whoever waits is told how many of how many files are read', async () => {
  const told: string[] = []
  await readReport([report, word, mail], { onProgress: (done, of) => told.push(`${done}/${of}`) })
  assert.deepEqual(told, ['1/3', '2/3', '3/3'])
})

const COMMAND = path.join(import.meta.dirname, '../cli.ts')

test('standard input is read, slow or large', () => {
  const said = execFileSync(
    'sh',
    [
      '-c',
      `(printf 'Eight men '; sleep 0.2; printf 'were arrested.') | "$0" "$1" read --json -`,
      process.execPath,
      COMMAND,
    ],
    { encoding: 'utf8' },
  )
  assert.equal(linesOf(said)[0]?.facts.arrests?.count, 8)
  const { stderr, status } = spawnSync(process.execPath, [COMMAND, 'read', '-'], {
    input: 'a'.repeat(10_000_000),
    encoding: 'utf8',
  })
  assert.equal(status, 1)
  assert.match(stderr, /^-: The text must be 1,000,000 characters or fewer/)
})

test('where no file is named and a text is sent, the text is read', () => {
  const { stdout, status } = spawnSync(process.execPath, [COMMAND, 'read', '--json'], {
    input: SENTENCE,
    encoding: 'utf8',
  })
  assert.equal(status, 0)
  assert.deepEqual(
    linesOf(stdout).map(({ file, facts }) => [file, facts.arrests?.count]),
    [['-', 8]],
  )
})

test('in words, what is less than sure says how far it may be trusted and why', async () => {
  const two = kept('two.txt', '2021-03-12\nEight arrested in Marlby\nPolice arrested seven men in Marlby on Tuesday.')
  const { stdout } = await readReport([two], {})
  assert.match(stdout, /arrests\/count: \d {2}\(unsure: two figures, headline 8, text 7\)/)
  assert.match(stdout, /: 2021-03-09 {2}\(\w+: relative day, words Tuesday, published 2021-03-12\)/)
  assert.doesNotMatch(stdout, /\(sure\)/)
})

test('a hundred small texts are read in one process, which loads nothing for other kinds', async () => {
  const files = Array.from({ length: 100 }, (_, number) => kept(`many/${number}.txt`, TEXT))
  const began = performance.now()
  const { stdout } = await readReport(files, { json: true })
  assert.equal(linesOf(stdout).length, 100)
  assert.ok(performance.now() - began < 5000)
})
