import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { VIOLATIONS } from './violations.words.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.domain.json', 'biome.json', 'knip.json', '.gitignore']
const CHECKERS = [
  '.oxlintrc.json',
  '.dependency-cruiser.cjs',
  'tools/check.ts',
  'tools/walls.ts',
  'src/ui/islands/tsconfig.json',
]

/** What the planted files lean on, itself without fault. */
const CLEAN_ROOMS = ['domain/kernel', 'domain/law', 'domain/clocks', 'domain/access', 'platform', 'areas/reports']
const GROUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CLEAN_ROOMS.map((room) => [`src/${room}/clean.ts`, 'export type Clean = 1\n'])),
  'tests/support/clean.ts': 'export type Clean = 1\n',
  'src/app.ts': "import './areas/reports/clean.ts'\n",
  'src/main.ts': "import './app.ts'\nimport { used } from './platform/half-used.ts'\n\nexport const start = used\n",
}

const house = mkdtempSync(path.join(tmpdir(), 'daybreak-planted-'))
after(() => rmSync(house, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
  writeFileSync(path.join(house, file), text)
}

/** The report on the house, as lines. */
function check(...names: string[]): string[] {
  return spawnSync('node', ['tools/check.ts', ...names], { cwd: house, encoding: 'utf8' }).stdout.split('\n')
}

for (const file of [...SETTINGS, ...CHECKERS]) cpSync(path.join(PROJECT, file), path.join(house, file))
symlinkSync(path.join(PROJECT, 'node_modules'), path.join(house, 'node_modules'))
for (const [file, text] of Object.entries(GROUND)) write(file, text)
for (const { file, text } of VIOLATIONS) write(file, text)

const reports = new Map<string, string[]>()
const reportOf = (name: string) => reports.get(name) ?? reports.set(name, check(name)).get(name) ?? []

for (const { check: name, file, reported } of VIOLATIONS) {
  test(`the check of ${name} reports ${reported || 'a breach'} in ${file}`, () => {
    const report = reportOf(name)
    assert.equal(report[0]?.slice(0, name.length + 2), `✘ ${name}`)
    assert.ok(
      report.some((line) => line.includes(file) && line.includes(reported)),
      report.join('\n'),
    )
  })
}

test('files whose imports were not read are reported, not taken for harmless', () => {
  const walls = readFileSync(path.join(house, '.dependency-cruiser.cjs'), 'utf8')
  write('.dependency-cruiser.cjs', walls.replace("parser: 'swc'", "exclude: '^src/areas/'"))
  const report = check('walls')
  write('.dependency-cruiser.cjs', walls)
  assert.ok(
    report.some((line) => line.includes('src/areas/reports/clean.ts: not-looked-at')),
    report.join('\n'),
  )
})
