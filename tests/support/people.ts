import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Role } from '#domain/access/actions.ts'
import { ABSOLUTE, hashOf, newToken } from '#platform/auth/session.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import { formTokenOf } from '#platform/http/form-token.ts'
import type { TestDatabase } from './database.ts'

/** A partnership with its own strands, and one police agency in it. */
export interface TestPartnership {
  readonly partnershipId: string
  readonly agencyId: string
  readonly reportsStrandId: string
  readonly directoryStrandId: string
}

/** Somebody who is signed in: send `cookie` as the header and `formToken` as a field of every form. */
export interface TestPerson {
  readonly accountId: string
  readonly agencyId: string
  readonly partnershipId: string
  readonly name: string
  readonly email: string
  readonly cookie: string
  readonly formToken: string
}

/** What differs from an active constable without roles in the partnership's first agency. */
export interface PersonGiven {
  readonly partnership: TestPartnership
  /** The partnership's first agency when absent. */
  readonly agencyId?: string
  readonly name?: string
  readonly email?: string
  readonly jobTitle?: string
  readonly rank?: string
  readonly roles?: readonly Role[]
  readonly state?: 'invited' | 'active' | 'closed'
  /** When the session began; needed where the house stands on another day. */
  readonly at?: Temporal.Instant
}

export async function makePartnership(
  { owner }: TestDatabase,
  name = 'Fenmarsh Partnership',
): Promise<TestPartnership> {
  const made = { partnershipId: newId(), agencyId: newId(), reportsStrandId: newId(), directoryStrandId: newId() }
  await owner.query('insert into partnership (id, name) values ($1, $2)', [made.partnershipId, name])
  await owner.query("insert into strand (id, partnership_id, kind) values ($1, $3, 'reports'), ($2, $3, 'directory')", [
    made.reportsStrandId,
    made.directoryStrandId,
    made.partnershipId,
  ])
  await owner.query(
    "insert into agency (id, partnership_id, name, kind, first_responder) values ($1, $2, 'Fenshire Police', 'police', true)",
    [made.agencyId, made.partnershipId],
  )
  return made
}

/** A further agency; gives its id. */
export async function makeAgency(
  { owner }: TestDatabase,
  { partnershipId }: TestPartnership,
  { name = 'Haven Trust', kind = 'charity' }: { readonly name?: string; readonly kind?: string } = {},
): Promise<string> {
  const id = newId()
  const values = [id, partnershipId, name, kind]
  await owner.query('insert into agency (id, partnership_id, name, kind) values ($1, $2, $3, $4)', values)
  return id
}

/** An account with a signed-in session, written past row-level security. */
export async function makePerson({ owner }: TestDatabase, given: PersonGiven): Promise<TestPerson> {
  const accountId = newId()
  const token = newToken()
  const {
    partnership: { partnershipId },
    agencyId = given.partnership.agencyId,
    name = 'Robin Marsh',
    email = `${accountId}@example.org`,
  } = given
  const at = given.at ?? systemClock.now()
  await owner.query(
    `insert into account (id, partnership_id, agency_id, name, email, job_title, rank, roles, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      accountId,
      partnershipId,
      agencyId,
      name,
      email,
      given.jobTitle ?? 'Officer',
      given.rank ?? null,
      given.roles ?? [],
      given.state ?? 'active',
    ],
  )
  await owner.query(
    `insert into session (account_id, token_hash, stage, device, started_at, last_seen_at, expires_at)
     values ($1, $2, 'signed-in', 'a test', $3, $3, $4)`,
    [accountId, hashOf(token), at.toString(), at.add(ABSOLUTE).toString()],
  )
  return { accountId, agencyId, partnershipId, name, email, cookie: `session=${token}`, formToken: formTokenOf(token) }
}

/** Asks for a page as `person`; as nobody when `undefined`. */
export const visit = (
  app: FastifyInstance,
  person: TestPerson | undefined,
  url: string,
): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url, headers: person === undefined ? {} : { cookie: person.cookie } })

/** Sends a form as `person`, with their form token; a list is sent as a field repeated. */
export const submit = (
  app: FastifyInstance,
  person: TestPerson,
  url: string,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url,
    headers: { cookie: person.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries({ formToken: person.formToken, ...fields }).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
      ),
    ).toString(),
  })
