import { readFileSync, writeSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import type { WantedAccount } from './cli/account.ts'
import type { Report } from './cli/clock.ts'

/** What a command ends with: 0 done, 1 refused or found wrong, 2 not understood. */
const NOT_UNDERSTOOD = 2

/** Results go to stdout, words to stderr; written whole before the program ends, so that a pipe loses nothing. */
function tell({ stdout, stderr, exitCode }: Report): void {
  writeWhole(1, stdout)
  writeWhole(2, stderr)
  process.exitCode = exitCode
}

function writeWhole(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw fault
    }
  }
}

/** Of one file nothing is said: it is read before anybody has looked. */
function onProgress(read: number, of: number): void {
  if (of > 1) process.stderr.write(read < of ? `\r${read} of ${of} files read` : '\r\u001B[K')
}

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const program = new Command('daybreak')
  .description('The shared workplace of a local anti-slavery partnership, from the command line.')
  .version(
    (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version,
  )
  .showHelpAfterError('(see daybreak --help)')
  .exitOverride()

program
  .command('start')
  .description('serve until Ctrl-C; the same as npm start')
  .action(async () => (await import('./main.ts')).main(process.env))

program
  .command('migrate')
  .description('bring the database up to date; prints the migrations it ran')
  .action(async () => tell(await (await import('./cli/database.ts')).migrateReport(process.env)))

program
  .command('demo')
  .description('load the demonstration partnership into an empty database, and end')
  .action(async () => tell(await (await import('./cli/database.ts')).demoReport(process.env)))

program
  .command('read')
  .description('read texts into facts; nothing is stored')
  .argument(
    '[files...]',
    'plain text, e-mails (.eml), Word files (.docx), PDF, folders of them; standard input for - or where none is named',
  )
  .option('--json', 'one line of JSON a text: {"file", "facts", "where", …}')
  .addHelpText(
    'after',
    `
What a file is, its bytes say and not its name. An e-mail with files gives a line for each: mail.eml, mail.eml#notes.docx.
With --json, what is not plain text brings "text" too, in which the places of "where" are counted, and "origin".
Without --json, what is less than sure says so with the reason.
A file that cannot be read is named with the reason on standard error; the others are read, and the command ends with 1.

Examples:
  daybreak read --json press/*.txt > facts.jsonl
  daybreak read mail.eml minutes.docx reports/
  daybreak read < report.txt`,
  )
  .action(async (files: string[], options: { json?: boolean }) => {
    // Whoever names nothing at a keyboard has forgotten it: nothing would ever come.
    if (files.length === 0 && process.stdin.isTTY)
      throw new CommanderError(
        NOT_UNDERSTOOD,
        'daybreak.files',
        'Name files to read, or send a text to standard input.',
      )
    const { readReport } = await import('./cli/read.ts')
    tell(
      await readReport(files.length === 0 ? ['-'] : files, process.stderr.isTTY ? { ...options, onProgress } : options),
    )
  })

program
  .command('clock')
  .description('a legal deadline with its working')
  .argument('[rule]', 'a rule, as `daybreak clock --list` names it')
  .option('--list', 'every rule; with a rule, its versions and their extensions')
  .option('--at <when>', 'the event: 2019-12-24, or 2019-12-24T10:00 in London')
  .option('--until <when>', 'the end that the notice, order or decision states')
  .option('--pause <from/to>', 'a time that does not count; may be repeated', several, [])
  .option(
    '--extend <extension/role[/when]>',
    'what was granted, and by whom, as `daybreak clock --list RULE` names both; then /asked=, /after=, /until= with a time, or /pending; may be repeated',
    several,
    [],
  )
  .option('--chosen-by <date>', 'the date that chooses the version of the law, where it is not that of the event')
  .option('--json', 'as JSON')
  .addHelpText(
    'after',
    `
Examples:
  daybreak clock --list asb-closure-notice-24h
  daybreak clock asb-closure-notice-24h --at 2018-04-11T06:30 --extend extension-notice-24h/superintendent/2018-04-11T20:00
  daybreak clock bail-2022-3m --at 2026-11-20 --extend inspector-6m/inspector/2027-02-15`,
  )
  .action(async (rule: string | undefined, options: ClockOptions) => {
    const { clockList, clockReport } = await import('./cli/clock.ts')
    if (options.list === true) return tell(clockList({ ...options, rule }))
    if (rule === undefined) throw new CommanderError(NOT_UNDERSTOOD, 'daybreak.rule', 'Name a rule, or ask for --list.')
    return tell(clockReport(rule, options))
  })

interface ClockOptions {
  readonly list?: boolean
  readonly at?: string
  readonly until?: string
  readonly pause: readonly string[]
  readonly extend: readonly string[]
  readonly chosenBy?: string
  readonly json?: boolean
}

const ledger = program.command('ledger').description('the ledger of every act and look')

ledger
  .command('export')
  .description('seal what is not sealed and write the whole ledger to standard output')
  .action(async () => tell(await (await import('./cli/database.ts')).exportReport(process.env)))

program
  .command('verify')
  .description('check an exported ledger; needs no database')
  .argument('<file>', 'what `daybreak ledger export` wrote')
  .option('--key <fingerprint>', 'demand that this key signed it')
  .action(async (file: string, options: { key?: string }) =>
    tell((await import('./cli/ledger.ts')).verifyLedger(file, options)),
  )

const account = program.command('account').description('people who sign in')

account
  .command('add')
  .description('invite somebody; prints the set-up code to hand over in person')
  .requiredOption('--email <address>')
  .requiredOption('--name <name>')
  .requiredOption('--agency <name>', 'made if it does not exist yet')
  .option('--job-title <title>', '', '')
  .option('--role <role>', 'coordinator, administrator or keeper; may be repeated', several, [])
  .option('--partnership <name>', 'needed once, for the first account')
  .action(async (options: WantedAccount) =>
    tell(await (await import('./cli/database.ts')).accountReport(process.env, options)),
  )

try {
  await program.parseAsync(process.argv)
} catch (fault) {
  if (!(fault instanceof CommanderError)) throw fault
  // Commander has written its own messages; ours it has not seen.
  if (fault.code.startsWith('daybreak.')) console.error(fault.message)
  process.exitCode = fault.exitCode === 0 ? 0 : NOT_UNDERSTOOD
}
