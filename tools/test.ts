/**
 * `npm test`: every check, then every test. `npm test -- FILE…`: only these tests, with the database they need.
 * The tests run even when a check fails, for both are worth knowing.
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const asked = process.argv.slice(2)
const runNode = (...args: string[]) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status

const checked = asked.length > 0 ? 0 : runNode('tools/check.ts')
const tested = runNode(
  '--test',
  '--test-global-setup=tests/support/global-setup.ts',
  '--import=./tests/support/refuse-temporal.ts',
  `--test-concurrency=${availableParallelism()}`,
  '--test-timeout=120000',
  ...(asked.length > 0 ? asked : ['src/**/*.test.ts', 'db/**/*.test.ts', 'tests/**/*.test.ts']),
)
process.exitCode = checked === 0 && tested === 0 ? 0 : 1
