import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { exportStream } from '#platform/ledger/export.ts'
import { writeLine } from '#platform/ledger/line.ts'
import { type Changed, type Intact, verifyExport } from '#platform/ledger/verify.ts'
import type { Report } from './clock.ts'

/** What `daybreak verify` ends with. */
const INTACT = 0
const CHANGED = 1
const UNUSABLE = 2

const KEY = /^[\da-f]{64}$/i

/** Says whether the exported ledger in `file` is whole and unchanged and, where `key` names one, signed by that key alone. */
export function verifyLedger(file: string, { key }: { readonly key?: string } = {}): Report {
  if (key !== undefined && !KEY.test(key))
    return unusable(`${JSON.stringify(key)} is no key: a key has 64 digits, 0 to 9 and a to f.`)
  try {
    const result = verifyExport(file, key === undefined ? undefined : [key.toLowerCase()])
    return result.ok ? intact(file, result, key !== undefined) : changed(file, result)
  } catch (fault) {
    return unusable(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}

const unusable = (words: string): Report => ({ stdout: '', stderr: `${words}\n`, exitCode: UNUSABLE })

function intact(file: string, { entries, batches, withheld, exportedAt, keys }: Intact, demanded: boolean): Report {
  const lines = [
    `${file} is intact.`,
    `${count(entries, 'entry', 'entries')} in ${count(batches, 'batch', 'batches')}, exported at ${exportedAt}.`,
    ...(withheld === 0
      ? []
      : [`Of ${count(withheld, 'entry', 'entries')} only the hash is there: they belong to other partnerships.`]),
    ...keys.map((key) => `Signed with ${key}`),
  ]
  const advice = demanded
    ? ''
    : 'Compare the key with the one that the partnership gave you, or demand it with --key.\n'
  return { stdout: `${lines.join('\n')}\n`, stderr: advice, exitCode: INTACT }
}

function changed(file: string, { line, lastLine, offset, what }: Changed): Report {
  const where = line === lastLine ? `line ${line}` : `lines ${line} to ${lastLine}`
  return {
    stdout: `${file} was changed: ${where}, from byte ${offset}: ${what}.\n`,
    stderr: 'Nothing after this was checked.\n',
    exitCode: CHANGED,
  }
}

const NUMBERS = new Intl.NumberFormat('en-GB')
const count = (number: number, one: string, more: string): string =>
  `${NUMBERS.format(number)} ${number === 1 ? one : more}`

/**
 * Writes the whole ledger, of every partnership, to `out` no faster than it takes it, and leaves `out` open. That it was
 * exported is in it: the line is written and sealed first.
 */
export async function exportLedger(
  { pool, keyring, signingKey, clock }: Pick<House, 'pool' | 'keyring' | 'signingKey' | 'clock'>,
  out: Writable,
): Promise<void> {
  const now = clock.now()
  await asSystem(pool, async (transaction) => {
    const partnerships = await transaction.queries.selectFrom('partnership').select('id').execute()
    for (const { id } of partnerships) {
      const author = { partnershipId: id, accountId: undefined, agencyId: undefined }
      await writeLine(transaction, { author, now, keyring }, { event: 'ledger-exported' })
    }
  })
  await pipeline(exportStream(pool, { signingKey, now, partnershipId: undefined }), out, { end: false })
}
