/** A breach of one rule, planted to see that the check of it reports it. */
export interface Violation {
  readonly check: Check
  readonly file: string
  readonly text: string
  /** What the report says on the line that names the file. */
  readonly reported: string
}

type Check = 'types' | 'types-of-domain' | 'types-of-islands' | 'lint' | 'format' | 'walls' | 'dead-code'

const plant =
  (check: Check) =>
  (file: string, text: string, reported = ''): Violation => ({ check, file, text, reported })

const types = plant('types')
const domainTypes = plant('types-of-domain')
const islandTypes = plant('types-of-islands')
const lint = plant('lint')
const format = plant('format')
const walls = plant('walls')
const deadCode = plant('dead-code')

const repeated = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** One breach for each rule of the house, each in a file of its own. */
export const VIOLATIONS: readonly Violation[] = [
  types('src/platform/wrong.ts', "export const count: number = 'two'", 'TS2322'),
  types('src/platform/enumeration.ts', 'export enum Strand {\n  Command,\n}', 'TS1294'),
  types('src/platform/perhaps-absent.ts', 'export const first = (all: number[]): number => all[0]', 'TS2322'),
  types('src/platform/type-as-value.ts', "export { Clean } from './clean.ts'", 'TS1205'),

  domainTypes('src/domain/kernel/runtime.ts', 'export const where = process.cwd()', 'TS2591'),
  domainTypes('src/domain/kernel/speech.ts', "console.log('spoken')", 'TS2584'),
  domainTypes('src/domain/kernel/network.ts', "export const page = fetch('https://example.org')", 'TS2304'),
  islandTypes('src/ui/islands/runtime.ts', 'export const where = process.cwd()', 'TS2591'),

  lint('src/platform/calendar.ts', 'export const today = new Date()', 'no-restricted-globals'),
  lint('src/platform/watch.ts', 'export const now = Temporal.Now.instant()', 'no-restricted-properties'),
  lint('src/platform/default.ts', 'export default 1', 'no-default-export'),
  lint('src/platform/anything.ts', 'export const anything: any = 1', 'no-explicit-any'),
  lint('src/platform/speech.ts', "console.log('spoken')", 'no-console'),
  lint('src/platform/forgotten.ts', 'Promise.resolve(1)', 'no-floating-promises'),
  lint('src/platform/unheard.ts', '[1].forEach(async () => {\n  await Promise.resolve()\n})', 'no-misused-promises'),
  lint(
    'src/platform/loose.ts',
    "import { Clean } from './clean.ts'\n\nexport type Loose = Clean",
    'consistent-type-imports',
  ),
  lint(
    'src/platform/crowded.ts',
    'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => [a, b, c, d, e, g]',
    'max-params',
  ),
  lint(
    'src/platform/long.ts',
    repeated(301, (line) => `export const line${line} = ${line}`),
    'max-lines',
  ),
  lint(
    'src/platform/tall.ts',
    `export function f(n: number) {\n${repeated(60, () => '  n += 1')}\n  return n\n}`,
    'per-function',
  ),
  lint(
    'src/platform/winding.ts',
    `export const f = (n: number) => ${repeated(10, (at) => `n === ${at} ? 1 :`)} 2`,
    'complexity',
  ),
  lint(
    'src/platform/partial.ts',
    "export function f(n: 'a' | 'b') {\n  switch (n) {\n    case 'a':\n      return 1\n  }\n  return 2\n}",
    'switch-exhaustiveness-check',
  ),

  format('src/platform/untidy.ts', 'export const f = "double";'),
  format(
    'src/platform/unsorted.ts',
    "import { z } from './z.ts'\nimport { a } from './a.ts'\n\nexport const both = [a, z]\n",
  ),

  walls('src/domain/kernel/node.ts', "import 'node:fs'", 'domain-is-pure'),
  walls('src/domain/kernel/package.ts', "import 'zod'", 'domain-is-pure'),
  walls('src/domain/kernel/machinery.ts', "import '#platform/clean.ts'", 'domain-is-pure'),
  walls('src/domain/kernel/upwards.ts', "import '../law/clean.ts'", 'domain-kernel-knows-only'),
  walls('src/domain/calendar/upwards.ts', "import '../law/clean.ts'", 'domain-calendar-knows-only'),
  walls('src/domain/law/upwards.ts', "import '../clocks/clean.ts'", 'domain-law-knows-only'),
  walls('src/domain/clocks/sideways.ts', "import '../access/clean.ts'", 'domain-clocks-knows-only'),
  walls('src/platform/area.ts', "import '#areas/reports/clean.ts'", 'platform-knows-no-area'),
  walls('src/platform/composition.ts', "import '../app.ts'", 'platform-knows-no-area'),
  walls('src/areas/closures/neighbour.ts', "import '#areas/reports/clean.ts'", 'areas-do-not-know-each-other'),
  walls(
    'src/areas/closures/relative.ts',
    "import type { Clean } from '../reports/clean.ts'\nexport type Same = Clean",
    'areas-do-not-know',
  ),
  walls('src/areas/closures/composition.ts', "import '../../app.ts'", 'areas-know-no-composition'),
  walls('src/elsewhere.ts', "import '#areas/reports/clean.ts'", 'only-the-composition-knows-areas'),
  walls('src/ui/islands/rule.ts', "import '#domain/kernel/clean.ts'", 'islands-stand-alone'),
  walls('src/ui/islands/package.ts', "import 'zod'", 'islands-stand-alone'),
  walls('src/platform/rehearsal.ts', "import '#tests/support/clean.ts'", 'nothing-that-runs-needs-a-test'),
  walls('src/platform/tool.ts', "import 'fast-check'", 'nothing-that-runs-needs-a-development-package'),
  walls('src/platform/borrowed.ts', "import 'fastify-plugin'", 'packages-are-declared'),
  walls('src/platform/nowhere.ts', "import './nothing-here.ts'", 'imports-resolve'),
  walls('src/platform/round.ts', "import './about.ts'", 'no-circles'),
  walls('src/platform/about.ts', "import './round.ts'", 'no-circles'),

  deadCode('src/platform/dead-file.ts', 'export const nobody = 1'),
  deadCode('src/platform/half-used.ts', 'export const used = 1\nexport const unused = 2', 'unused'),
]
