import { ROLES } from '#domain/access/actions.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween, type LedgerEvent } from '#domain/ledger/events.ts'
import type { RecordKind } from '#domain/ledger/record-kinds.ts'
import { issueSetupCode, SETUP_CODE_DAYS } from '#platform/auth/setup-code.ts'
import { newId } from '#platform/db/ids.ts'
import { asSystem, type Open } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import { writeLine } from '#platform/ledger/line.ts'
import type { Report } from './clock.ts'

/** Somebody to be invited, as `daybreak account add` was told. */
export interface WantedAccount {
  readonly email: string
  readonly name: string
  /** By its name; made when the partnership has none of that name. */
  readonly agency: string
  readonly jobTitle: string
  readonly role: readonly string[]
  /** By its name; made when there is no partnership yet, and needed then or where there are several. */
  readonly partnership?: string
}

const REFUSED = 1
const NOT_UNDERSTOOD = 2

/**
 * Invites somebody from the command line: the first administrator of a new installation, or somebody who stands before
 * a closed door. Prints the set-up code, and nothing else, to standard output.
 */
export async function addAccount(house: House, wanted: WantedAccount): Promise<Report> {
  const mistake = mistakeIn(wanted)
  if (mistake !== undefined) return { stdout: '', stderr: `${mistake}\n`, exitCode: NOT_UNDERSTOOD }
  const added = await asSystem(house.pool, (transaction) => invite(house, transaction, wanted))
  if (!added.ok) return { stdout: '', stderr: `${added.refusal}\n`, exitCode: REFUSED }
  const words = [
    `${wanted.name} is invited with the address ${wanted.email}.`,
    `Hand the code over in person: at ${house.config.baseUrl}/invitation they choose a password with it.`,
    `It works once, within ${SETUP_CODE_DAYS} days.`,
  ]
  return { stdout: `${added.value.setupCode}\n`, stderr: `${words.join('\n')}\n`, exitCode: 0 }
}

function mistakeIn({ email, name, agency, role, partnership }: WantedAccount): string | undefined {
  if (name.trim() === '') return 'Give a --name.'
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) return `${email} is no e-mail address, like name@example.org.`
  if (agency.trim() === '') return 'Give the name of an --agency.'
  if (partnership?.trim() === '') return 'Give the name of a --partnership, or leave it out.'
  const unknown = role.find((word) => !ROLES.some((known) => known === word))
  return unknown === undefined ? undefined : `${unknown} is no role: use coordinator, administrator or keeper.`
}

/** Invites somebody in a transaction of the system; gives the set-up code, or in words why there is none. */
export async function invite(
  house: House,
  transaction: Open,
  wanted: WantedAccount,
): Promise<Result<{ readonly accountId: string; readonly setupCode: string }, string>> {
  // Whoever signs in is found by address alone, and two commands may run at once.
  await transaction.run('lock table account, agency, partnership in share row exclusive mode')
  const taken = await transaction.run('select from account where lower(email) = lower($1)', [wanted.email])
  if (taken.length > 0) return refuse(`There is an account with the address ${wanted.email} already.`)
  const partnership = await findOrMakePartnership(transaction, wanted.partnership)
  if (!partnership.ok) return partnership

  const note = (event: LedgerEvent, recordKind: RecordKind, recordId: string, row: object) =>
    writeLine(
      transaction,
      {
        author: { partnershipId: partnership.value, accountId: undefined, agencyId: undefined },
        now: house.clock.now(),
        keyring: house.keyring,
      },
      { event, recordKind, recordId, because: 'command-line', changes: changesBetween(undefined, row) },
    )

  const found = await findOrMakeAgency(transaction, partnership.value, wanted.agency, house.clock.now())
  if (!found.ok) return found
  const agency = found.value
  if (agency.made) await note('agency-recorded', 'agency', agency.id, { name: wanted.agency, kind: 'other' })
  const id = newId()
  const row = {
    agency_id: agency.id,
    name: wanted.name,
    email: wanted.email,
    job_title: wanted.jobTitle,
    roles: ROLES.filter((role) => wanted.role.includes(role)),
  }
  await transaction.queries
    .insertInto('account')
    .values({ id, partnership_id: partnership.value, ...row })
    .execute()
  await note('account-made', 'account', id, { ...row, state: 'invited' })
  return accept({ accountId: id, setupCode: await issueSetupCode(transaction, id, house.clock.now()) })
}

async function findOrMakePartnership(
  { run, queries }: Open,
  name: string | undefined,
): Promise<Result<string, string>> {
  const all = await run<{ id: string; name: string }>('select id, name from partnership')
  const fitting = all.filter((one) => name === undefined || one.name.toLowerCase() === name.toLowerCase())
  const [partnership] = fitting
  if (partnership !== undefined && fitting.length === 1) return accept(partnership.id)
  if (all.length > 0) {
    return refuse(
      name === undefined
        ? 'There are several partnerships: say which, with --partnership.'
        : `There is no partnership ${name}.`,
    )
  }
  if (name === undefined) return refuse('There is no partnership yet: name it, with --partnership.')
  const id = newId()
  await queries.insertInto('partnership').values({ id, name }).execute()
  const strands = ['reports', 'directory'].map((kind) => ({ partnership_id: id, kind }))
  await queries.insertInto('strand').values(strands).execute()
  return accept(id)
}

/** The agency of this name that exists today; a new one, of kind `other` until somebody says better. */
async function findOrMakeAgency(
  { run, queries }: Open,
  partnershipId: string,
  name: string,
  now: Temporal.Instant,
): Promise<Result<{ readonly id: string; readonly made: boolean }, string>> {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  const named = await run<{ id: string; current: boolean }>(
    `select id, coalesce(active_from <= $3, true) and coalesce(active_until >= $3, true) as current
     from agency where partnership_id = $1 and lower(name) = lower($2)`,
    [partnershipId, name, today],
  )
  const agency = named.find(({ current }) => current)
  if (agency !== undefined) return accept({ id: agency.id, made: false })
  if (named.length > 0) return refuse(`The agency ${name} does not exist today: it has ended, or starts later.`)
  const id = newId()
  await queries.insertInto('agency').values({ id, partnership_id: partnershipId, name, kind: 'other' }).execute()
  return accept({ id, made: true })
}
