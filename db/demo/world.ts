import type { LedgerEvent } from '#domain/ledger/events.ts'
import { become } from '#platform/auth/session.ts'
import { newId } from '#platform/db/ids.ts'
import type { Open } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'
import type { About } from '#platform/http/answer.ts'
import { type Work, workOf } from '#platform/http/work.ts'
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
  /** The same for an act that leaves one line of `event` with the id that it is given. */
  does<Done extends { readonly about: About }>(
    who: PersonKey,
    at: string,
    event: LedgerEvent,
    act: (work: Work, id: string) => Promise<Done>,
  ): Promise<Done>
}

/** Makes the partnership, its agencies and its people in an open transaction, and gives the world they live in. */
export async function makeWorld(house: House, transaction: Open, partnershipId: string): Promise<World> {
  await transaction.run('set local role daybreak_system')
  const agencies = await makeAgencies(transaction, partnershipId)
  const people = await makePeople(transaction, partnershipId, agencies)
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
        const done = await act(as, id)
        await as.note({ event, id, ...done.about })
        return done
      }),
  }
}

const instantOf = (at: string): Temporal.Instant =>
  /Z|[+-]\d\d:\d\d$/.test(at)
    ? Temporal.Instant.from(at)
    : Temporal.PlainDateTime.from(at).toZonedDateTime('Europe/London').toInstant()

async function makeAgencies({ queries }: Open, partnershipId: string): Promise<Record<AgencyKey, string>> {
  const ids: [string, string][] = []
  for (const [key, agency] of Object.entries<DemonstrationAgency>(AGENCIES)) {
    const id = newId()
    await queries
      .insertInto('agency')
      .values({
        id,
        partnership_id: partnershipId,
        name: agency.name,
        kind: agency.kind,
        first_responder: agency.firstResponder,
        active_from: agency.activeFrom ?? null,
        active_until: agency.activeUntil ?? null,
        note: agency.note ?? null,
      })
      .execute()
    ids.push([key, id])
  }
  return Object.fromEntries(ids) as Record<AgencyKey, string>
}

async function makePeople(
  { queries }: Open,
  partnershipId: string,
  agencies: Record<AgencyKey, string>,
): Promise<Record<PersonKey, string>> {
  const ids: [string, string][] = []
  for (const [key, person] of Object.entries<DemonstrationPerson>(PEOPLE)) {
    const id = newId()
    await queries
      .insertInto('account')
      .values({
        id,
        partnership_id: partnershipId,
        agency_id: agencies[person.agency],
        name: person.name,
        email: `${person.name.toLowerCase().replaceAll(' ', '.')}@example.org`,
        job_title: person.jobTitle,
        rank: person.rank ?? null,
        roles: [...(person.roles ?? [])],
        state: 'active',
      })
      .execute()
    ids.push([key, id])
  }
  return Object.fromEntries(ids) as Record<PersonKey, string>
}
