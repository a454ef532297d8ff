import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Figure, medianOf } from './support/figure.ts'
import { makeFolder } from './support/folder.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')
const TIMES = 3

/** From `npm start` (installed, not the first time) to the first full page, and the server's memory at rest. */
export async function run(): Promise<readonly Figure[]> {
  const folder = makeFolder()
  try {
    await startOnce(folder)
    const starts = []
    for (let time = 0; time < TIMES; time += 1) starts.push(await startOnce(folder))
    const untouched = []
    for (let time = 0; time < TIMES; time += 1) untouched.push((await startOnce(folder, false)).megabytes)
    return [
      {
        name: 'From npm start to the first full page',
        value: medianOf(starts.map(({ seconds }) => seconds)),
        unit: 's',
        goal: { atMost: 0.7 },
      },
      {
        name: 'Memory of the server at rest, before anything was asked',
        value: medianOf(untouched),
        unit: 'MB',
        goal: { atMost: 110 },
      },
      { name: 'The same after the first page', value: medianOf(starts.map(({ megabytes }) => megabytes)), unit: 'MB' },
      { name: 'The first page', value: starts[0]?.kilobytes ?? Number.NaN, unit: 'KB', goal: { atMost: 200 } },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts, asks for a page unless told not to, waits until the server is quiet, and ends it. */
async function startOnce(folder: string, asks = true) {
  const start = performance.now()
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { ...process.env, DAYBREAK_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  try {
    let said = ''
    for await (const piece of child.stdout) {
      said += String(piece)
      if (said.includes('is open at')) break
    }
    const page = asks ? await (await fetch(`http://127.0.0.1:${port}/sign-in/demonstration`)).text() : ''
    const seconds = (performance.now() - start) / 1000
    await new Promise((resolve) => setTimeout(resolve, 4000))
    return { seconds, megabytes: residentOf(folder), kilobytes: page.length / 1000 }
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await once(child, 'exit')
  }
}

/** Resident memory, in MB of 1,024 times 1,024 bytes as every tool counts memory, of the server that serves a data folder. */
function residentOf(folder: string): number {
  const { pid } = JSON.parse(readFileSync(path.join(folder, 'serving.json'), 'utf8')) as { pid: number }
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
