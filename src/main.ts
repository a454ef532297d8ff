import { CannotStart } from './platform/config/cannot-start.ts'
import { readConfig } from './platform/config/config.ts'
import { start } from './start.ts'

/** What ends the program in order: Ctrl-C, and the signals of whatever runs it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Serves until a signal comes; a refusal to start is one line on stderr and exit code 1. */
export async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  // Whoever started it may stop listening to what it says; the service goes on.
  process.stdout.on('error', () => {})
  try {
    const { address, people, stop } = await start(readConfig(environment))
    // The same signal may come twice, from a terminal and from npm: what is being ended in order goes on to its end.
    let ending: Promise<never> | undefined
    const end = (): void => {
      ending ??= stop().then(() => process.exit(0))
    }
    for (const signal of SIGNALS) process.on(signal, end)
    console.log(`Daybreak is open at ${address}`)
    if (people.length > 0) console.log(whoCanSignIn(address, people))
    setTimeout(giveBackMemory, STARTED_AFTER_MS).unref()
  } catch (fault) {
    if (!(fault instanceof CannotStart)) throw fault
    console.error(fault.message)
    process.exitCode = 1
  }
}

/** By then the jobs behind the first page have started too. */
const STARTED_AFTER_MS = 2000

/** A fifth of the memory is what starting needed and serving does not. `npm start` lets it be given back (--expose-gc). */
function giveBackMemory(): void {
  globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'sync' })
}

const whoCanSignIn = (address: string, people: readonly { name: string; agency: string }[]): string =>
  [
    `This is a demonstration with invented people. Choose whom to be at ${address}/sign-in/demonstration:`,
    ...people.map(({ name, agency }) => `  ${name}, ${agency}`),
    'Ctrl-C ends it.',
  ].join('\n')

if (import.meta.main) await main(process.env)
