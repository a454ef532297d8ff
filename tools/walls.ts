import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

/** The rooms whose imports are checked. */
const ROOMS = ['src', 'db', 'tests', 'bench', 'tools'].filter((room) => existsSync(room))

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

const { stdout, stderr } = spawnSync('depcruise', ['--output-type', 'json', ...ROOMS], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
})
if (stdout === '') throw new Error(`dependency-cruiser gave no answer: ${stderr}`)
const cruise: Cruise = JSON.parse(stdout)

const seen = new Set(cruise.modules.map(({ source }) => source))
const unseen = globSync(ROOMS.map((room) => `${room}/**/*.ts`)).filter((file) => !seen.has(file))
const findings = [
  ...cruise.summary.violations.map(({ rule, from, to }) => `${from}: ${rule.name}${from === to ? '' : ` (${to})`}`),
  ...unseen.map((file) => `${file}: not-looked-at (the imports of this file were not read)`),
]

for (const finding of findings.toSorted()) console.log(finding)
process.exitCode = findings.length === 0 ? 0 : 1
