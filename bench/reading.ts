import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '#domain/reading/read.ts'
import { READERS } from './readers/readers.ts'
import { compare, type Figure, medianOf } from './support/figure.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')
/** What is shared with other work lies beside the project, and is not part of it. */
const SHARED = [path.join(PROJECT, '../shared'), path.join(PROJECT, '../../shared')].find((folder) =>
  existsSync(folder),
)
const FIXTURES = path.join(PROJECT, 'src/domain/reading/fixtures')
const RECORD = path.join(import.meta.dirname, 'README.md')
const CHANGES = path.join(PROJECT, 'CHANGELOG.md')
const TIMES = 15
const MEGABYTE = 1_000_000

/**
 * How fast texts are read, and how well: `npm run bench -- reading FOLDER…`, each folder with texts and the facts of each.
 * Without a folder the press reports shared beside the project are read, and where there are none its own fixtures, for
 * speed only. `RECORD=yes` writes the tables into bench/README.md
 * and the figures of the press reports into CHANGELOG.md.
 */
export async function run(given: readonly string[] = []): Promise<readonly Figure[]> {
  const shared = SHARED === undefined ? [] : [path.join(SHARED, 'press')]
  const folders = given.length > 0 ? given.map((folder) => path.resolve(folder)) : shared
  for (const folder of folders) await compareQuality(folder)
  const texts = (folders.length > 0 ? folders : [FIXTURES]).flatMap(textsIn)
  return speed(texts)
}

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))

async function speed(texts: readonly string[]): Promise<readonly Figure[]> {
  const first = millisecondsOf(() => texts.slice(0, 1).forEach((text) => read(text)))
  const each = perText(texts, read)
  const megabyte = repeated(texts, MEGABYTE)
  const long = millisecondsOf(() => read(megabyte))
  const double = repeated(texts, 2 * MEGABYTE)
  const name = 'Reading a press report'
  const figures: Figure[] = [
    { name: `${name}, the first of a process`, value: first, unit: 'ms' },
    { name: `${name}, the middle of ${TIMES} rounds`, value: each, unit: 'ms', goal: { atMost: 3 } },
    { name: 'Reading a megabyte of pasted reports', value: long, unit: 'ms' },
    compare(
      'Reading two megabytes',
      'ms',
      millisecondsOf(() => read(double)),
      { name: 'one megabyte', value: long },
      { atMost: 2.5 },
    ),
  ]
  for (const [library, load] of Object.entries(READERS)) {
    const other = await load()
    figures.push(compare(name, 'ms', each, { name: `${library} alone`, value: perText(texts, other.read) }, undefined))
  }
  return figures
}

const repeated = (texts: readonly string[], length: number): string => {
  const all = texts.join('\n\n')
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length)
}

function millisecondsOf(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

/** Milliseconds a text in the middle of several rounds, the first ones left out for the engine has yet to warm up. */
function perText(texts: readonly string[], reader: (text: string) => unknown): number {
  const round = () => millisecondsOf(() => texts.forEach((text) => reader(text))) / texts.length
  for (let warm = 0; warm < 3; warm += 1) round()
  return medianOf(Array.from({ length: TIMES }, round))
}

type Scores = { readonly all: readonly string[]; readonly mean: string; readonly fields: string }

/** Prints a table of the readers' scores on a folder, and records it where that is wanted. */
async function compareQuality(folder: string): Promise<void> {
  const ours = scored(folder, [path.join(PROJECT, 'tools/daybreak.mjs'), 'read', '--json'])
  if (ours === null) return
  console.log(ours.fields)
  const program = path.join(import.meta.dirname, 'readers/print-facts.ts')
  const others = Object.keys(READERS).map((name) => {
    const alone = scored(folder, [path.join(PROJECT, 'tools/run.mjs'), program, name])
    return row(`${name} alone`, alone)
  })
  const texts = textsIn(folder).length
  const table = [
    `| ${texts} texts of \`${path.basename(folder)}\` | precision | recall | F1 | mean F1 of the fields |`,
    '|---|---|---|---|---|',
    row('Daybreak', ours),
    ...others,
  ].join('\n')
  console.log(table)
  if (process.env['RECORD'] !== 'yes') return
  record(path.basename(folder), table)
  if (path.basename(folder) === 'press') tellChanges(ours)
}

const row = (name: string, scores: Scores | null): string =>
  `| ${[name, ...(scores === null ? ['-', '-', '-', '-'] : [...scores.all, scores.mean])].join(' | ')} |`

/** Scores a command by the scorer that judges, run as a process of its own; null where there is no scorer or no facts. */
function scored(folder: string, command: readonly string[]): Scores | null {
  const scorer = SHARED === undefined ? '' : path.join(SHARED, 'tools/score-reading.mjs')
  if (!existsSync(scorer) || !readdirSync(folder).some((name) => name.endsWith('.json'))) return null
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, folder, '--', process.execPath, ...command], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the scorer ended with ${String(status)}: ${stderr}`)
  const all = /^all\s+\d+\s+\d+\s+\d+\s+(\S+)\s+(\S+)\s+(\S+)$/m.exec(stdout)?.slice(1)
  const mean = /^mean F1 of \d+ fields: (\S+)$/m.exec(stdout)?.[1]
  if (all === undefined || mean === undefined) throw new Error(`the scorer said: ${stdout}`)
  return { all, mean, fields: stdout }
}

/** The changes say the figures of the press reports in words. */
function tellChanges({ all: [precision, recall], mean }: Scores): void {
  const words = `precision ${precision}, recall ${recall}, mean F1 of the fields ${mean}`
  const said = readFileSync(CHANGES, 'utf8')
  writeFileSync(CHANGES, said.replace(/precision [\d.]+, recall [\d.]+, mean F1 of the fields [\d.]+\d/, words))
}

/** Puts a table in the place of the one before, between its marks in bench/README.md. */
function record(name: string, table: string): void {
  const [open, close] = [`<!-- reading: ${name} -->`, `<!-- end of ${name} -->`]
  const page = readFileSync(RECORD, 'utf8')
  const [before, rest] = page.split(open)
  const after = rest?.split(close)[1] ?? '\n'
  const kept = rest === undefined ? `${page}\n` : (before ?? '')
  writeFileSync(RECORD, `${kept}${open}\n${table}\n${close}${after}`)
}
