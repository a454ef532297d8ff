/**
 * `npm run check [NAME…]`: everything that a machine can say about the house without running it, or only the checks
 * named. One line for each, the words of those that fail, and exit code 1 when one does.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'

/** What is checked, and by which command. The slowest come first, so that nothing waits for them at the end. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'self-test': ['node', '--test', '--test-reporter=dot', 'tests/structure/planted-violations.test.ts'],
  types: ['tsc', '-p', '.'],
  'types-of-domain': ['tsc', '-p', 'tsconfig.domain.json'],
  'types-of-islands': ['tsc', '-p', 'src/ui/islands'],
  lint: ['oxlint', '--type-aware', '--deny-warnings', '--format=unix'],
  format: ['biome', 'check', '--colors=off', '--reporter=summary'],
  walls: ['node', 'tools/walls.ts'],
  'dead-code': ['knip', '--no-progress', '--no-config-hints'],
}

async function runCheck(name: string): Promise<boolean> {
  const [command = '', ...args] = CHECKS[name] ?? []
  const startedAt = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [words, complaints, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${exitCode === 0 ? '✔' : '✘'} ${name} (${seconds} s)`)
  if (exitCode !== 0) console.log(`${words}${complaints}`.trim().replaceAll(/^/gm, '    '))
  return exitCode === 0
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in CHECKS))
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(' or ')}; there are: ${Object.keys(CHECKS).join(', ')}`)
  process.exit(2)
}

const waiting = asked.length > 0 ? asked : Object.keys(CHECKS)
const failed: string[] = []
const runChecks = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await runCheck(name))) failed.push(name)
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, runChecks))
process.exitCode = failed.length === 0 ? 0 : 1
