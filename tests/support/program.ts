import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** A data folder of one test file's own, gone after its tests. */
export function freshDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-program-'))
  chmodSync(folder, 0o711)
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** What a program wrote and how it ended. */
export interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

type Settings = Readonly<Record<string, string>>

const launch = (file: string, args: readonly string[], settings: Settings): ChildProcess =>
  spawn(process.execPath, [path.join(PROJECT, file), ...args], {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const gather = (stream: ChildProcess['stdout']): (() => string) => {
  let text = ''
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  return () => text
}

/** Runs the command line to its end. */
export async function daybreak(args: readonly string[], settings: Settings = {}): Promise<Ended> {
  const child = launch('src/cli.ts', args, settings)
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)]
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { stdout: stdout(), stderr: stderr(), exitCode }
}

/** A program that serves. */
export interface Serving {
  readonly address: string
  readonly child: ChildProcess
  /** Sends a signal and waits for the end; gives the exit code, `null` when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the program and waits until it answers. @throws with what it wrote when it ends instead */
export async function startProgram(settings: Settings): Promise<Serving> {
  const child = launch('src/main.ts', [], settings)
  const stderr = gather(child.stderr)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
      const found = /is open at (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${stderr()}`)))
  })
  after(() => child.kill('SIGKILL'))
  return {
    address,
    child,
    end: async (signal) => {
      const ended = once(child, 'exit')
      child.kill(signal)
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

/** Signs in to a running demonstration as the person of this name; gives the cookie. */
export async function signInTo(address: string, name: string): Promise<string> {
  const page = await (await fetch(`${address}/sign-in/demonstration`)).text()
  const row = page.split('govuk-summary-list__row').find((part) => part.includes(name))
  const accountId = /name="accountId" value="([^"]+)"/.exec(row ?? '')?.[1]
  if (accountId === undefined) throw new Error(`${name} is not in the demonstration`)
  const answer = await fetch(`${address}/sign-in/demonstration`, {
    method: 'POST',
    body: new URLSearchParams({ accountId }),
    redirect: 'manual',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** The hidden fields of the first form on a page that leads to `action`. */
export function hiddenFields(page: string, action: string): Readonly<Record<string, string>> {
  const form = page.split('<form ').find((part) => part.includes(`action="${action}"`)) ?? ''
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}
