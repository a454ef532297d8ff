import { makeAccount } from '#areas/admin/make-account/use-case.ts'
import { changeAgency } from '#areas/partners/change-agency/use-case.ts'
import { recordAgency } from '#areas/partners/record-agency/use-case.ts'
import type { Result } from '#domain/kernel/result.ts'
import type { LedgerEvent } from '#domain/ledger/events.ts'
import { become } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { About } from '#platform/http/answer.ts'
import { type Work, workOf } from '#platform/http/work.ts'
import { invite } from '../../src/cli/account.ts'
import {
  AGENCIES,
  type AgencyKey,
  type DemonstrationAgency,
  type DemonstrationPerson,
  PEOPLE,
  type PersonKey,
} from './people.ts'

/** The demonstration while it is being made: who is in it, and how they act. */
export interface World {
  readonly people: Readonly<Record<PersonKey, string>>
  readonly agencies: Readonly<Record<AgencyKey, string>>
  /**
   * Somebody does something at an instant (ISO text, in London's wall clock where it has no offset), as if through the
   * page: the same use case, the same rights, the same line in the ledger. Gives what `act` gave.
   */
  work<Done>(who: PersonKey, at: string, act: (work: Work) => Promise<Done>): Promise<Done>
  /** The same for an act that leaves one line of `event` with the id that it is given. Gives that id. */
  does(who: PersonKey, at: string, event: LedgerEvent, act: (work: Work, id: string) => Promise<About>): Promise<string>
}

/** When the demonstration's people and agencies were entered: before its first operation. */
const ENTERED_AT = '2018-01-08T09:00'

/**
 * Makes the partnership, its agencies and its people in an open transaction of the system: the first administrator as
 * the command line does, everything else as that administrator does on the pages.
 */
export async function makeWorld(house: House, transaction: Open): Promise<World> {
  const administrator = await makeFirst(house, transaction)
  const people: Partial<Record<PersonKey, string>> = { administrator }
  const agencies: Partial<Record<AgencyKey, string>> = {}
  const world = worldOf(house, transaction, people as Record<PersonKey, string>, agencies as Record<AgencyKey, string>)
  const [own] = await transaction.run<{ agency_id: string }>('select agency_id from account where id = $1', [
    administrator,
  ])
  await world.does('administrator', ENTERED_AT, 'agency-changed', async (work) => {
    const id = own?.agency_id ?? ''
    agencies.lutonCouncil = id
    return must(await changeAgency(work, id, '1', agencyGiven(AGENCIES.lutonCouncil)))
  })
  for (const [key, agency] of Object.entries<DemonstrationAgency>(AGENCIES)) {
    if (key === 'lutonCouncil') continue
    agencies[key as AgencyKey] = await world.does('administrator', ENTERED_AT, 'agency-recorded', async (work, id) =>
      must(await recordAgency(work, id, agencyGiven(agency))),
    )
  }
  for (const [key, person] of Object.entries<DemonstrationPerson>(PEOPLE)) {
    if (key === 'administrator') continue
    people[key as PersonKey] = await world.does(
      'administrator',
      ENTERED_AT,
      'account-made',
      async (work, id) => must(await makeAccount(work, id, accountGiven(person, agencies[person.agency] ?? ''))).about,
    )
  }
  // Nobody here has a password: they are chosen on the page of the demonstration, not signed in.
  await asTheSystem(transaction, `update account set state = 'active'`)
  return world
}

function worldOf(house: House, transaction: Open, people: World['people'], agencies: World['agencies']): World {
  const work: World['work'] = async (who, at, act) => {
    const now = instantOf(at)
    const actor = await become(transaction, people[who], now)
    return act(workOf(house, actor, transaction, now))
  }
  return {
    people,
    agencies,
    work,
    does: (who, at, event, act) =>
      work(who, at, async (as) => {
        const id = newId()
        const about = await act(as, id)
        await as.note({ event, id, ...about })
        return id
      }),
  }
}

async function makeFirst(house: House, transaction: Open): Promise<string> {
  const { name, agency, jobTitle, roles } = PEOPLE.administrator
  const invited = must(
    await invite(house, transaction, {
      partnership: 'Demonstration partnership',
      name,
      email: addressOf(name),
      agency: AGENCIES[agency].name,
      jobTitle,
      role: roles,
    }),
  )
  await asTheSystem(transaction, 'update partnership set demonstration = true')
  return invited.accountId
}

async function asTheSystem({ run }: Open, sql: string): Promise<void> {
  await run('set local role daybreak_system')
  await run(sql)
}

/** The demonstration does nothing that could be refused: a refusal is a fault of its own. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const instantOf = (at: string): Temporal.Instant =>
  /Z|[+-]\d\d:\d\d$/.test(at)
    ? Temporal.Instant.from(at)
    : Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/London').toInstant()

const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`

const dayOf = (text: string | undefined): Temporal.PlainDate | null =>
  text === undefined ? null : Temporal.PlainDate.from(text)

const agencyGiven = ({ name, kind, firstResponder, activeFrom, activeUntil, note = '' }: DemonstrationAgency) => ({
  name,
  kind,
  firstResponder,
  activeFrom: dayOf(activeFrom),
  activeUntil: dayOf(activeUntil),
  continuedById: null,
  contact: '',
  note,
})

const accountGiven = ({ name, jobTitle, rank, roles = [] }: DemonstrationPerson, agencyId: string) => ({
  name,
  email: addressOf(name),
  agencyId,
  jobTitle,
  rank: rank ?? null,
  roles: [...roles],
})
