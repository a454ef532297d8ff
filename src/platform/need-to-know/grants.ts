import type { OwnAccess } from '#domain/access/grant.ts'
import type { Level, Strand } from '#domain/access/strands.ts'
import { isId } from '../db/ids.ts'
import type { Work } from '../http/work.ts'
import { readCursor, writeCursor } from '../log-entries/cursor.ts'
import type { GivenBecause } from './grant-reason.ts'

/** A grant as it stands: who may do what in a strand, by whom, why and until when. Instants are ISO. */
export interface Grant extends GivenBecause {
  readonly id: string
  /** `null` where the strand is the partnership's own. */
  readonly operationId: string | null
  readonly strandId: string
  readonly strand: Strand
  readonly level: Level
  /** Name and agency of the person, or the name of the agency. */
  readonly who: string
  /** `null` where it goes to everyone of an agency. */
  readonly accountId: string | null
  readonly by: string
  readonly startsAt: string
  /** `null` where it does not lapse by itself. */
  readonly endsAt: string | null
  /** When somebody ended it before it lapsed, who and why; `null` while nobody has. */
  readonly endedAt: string | null
  readonly endedBy: string | null
  readonly endedBecause: string | null
}

const GRANTS = `
  select held.id, strand.operation_id as "operationId", held.strand_id as "strandId", strand.kind as strand, held.level,
    coalesce(person.name || ', ' || employer.name, body.name) as who, held.account_id as "accountId",
    granter.name as by, held.reason, held.reason_code as "reasonCode", held.starts_at as "startsAt", held.ends_at as "endsAt",
    held.ended_at as "endedAt", ender.name as "endedBy", held.ended_because as "endedBecause",
    coalesce(held.ended_at, held.ends_at) as at
  from access_grant held join strand on strand.id = held.strand_id join account granter on granter.id = held.granted_by
    left join account ender on ender.id = held.ended_by
    left join account person on person.id = held.account_id left join agency employer on employer.id = person.agency_id
    left join agency body on body.id = held.agency_id`

const IN_EFFECT = `${GRANTS}
  where (strand.operation_id = $1 or held.strand_id = $2) and held.ended_at is null and (held.ends_at is null or held.ends_at > $3)
  order by held.level desc, who, held.id`

type Row = Grant & Record<string, unknown>

/** Whose access is asked for: to every strand of an operation, or to one strand. */
export type AccessOf = { readonly operationId: string } | { readonly strandId: string }

const idsOf = (of: AccessOf): readonly (string | null)[] =>
  'operationId' in of ? [of.operationId, null] : [null, of.strandId]

/** Who has access now, leads first. Strands that this person may not know of are left out. */
export const findGrantsInEffect = ({ run, now }: Work, of: AccessOf): Promise<readonly Grant[]> =>
  run<Row>(IN_EFFECT, [...idsOf(of), now.toString()])

const PAGE = 50

const ENDED = `${GRANTS}
  where (strand.operation_id = $1 or held.strand_id = $2) and least(held.ended_at, held.ends_at) <= $3
    and ($4::timestamptz is null or (coalesce(held.ended_at, held.ends_at), held.id) < ($4, $5))
  order by at desc, held.id desc limit ${PAGE + 1}`

/** Access that lapsed or was ended, latest first; `before` is the `next` of the page before, as the address carried it. */
export async function findEndedGrants(
  { run, now }: Work,
  of: AccessOf,
  before: string | undefined,
): Promise<{ readonly ended: readonly Grant[]; readonly next: string | undefined }> {
  const cursor = readCursor(before)
  const rows = await run<Row & { at: string }>(ENDED, [
    ...idsOf(of),
    now.toString(),
    cursor?.at ?? null,
    cursor?.id ?? null,
  ])
  const ended = rows.slice(0, PAGE)
  const last = ended.at(-1)
  return { ended, next: rows.length > PAGE && last !== undefined ? writeCursor(last) : undefined }
}

/** A grant; `undefined` alike where there is none and where this person may not know of its strand. */
export async function findGrant({ run }: Work, id: string): Promise<Grant | undefined> {
  if (!isId(id)) return undefined
  const [grant] = await run<Row>(`${GRANTS} where held.id = $1`, [id])
  return grant
}

/** Somebody who can be given access: a person, or everyone of an agency. */
export interface Recipient {
  readonly kind: 'account' | 'agency'
  readonly id: string
  /** A person with their agency, or the agency. */
  readonly name: string
}

/** The value of a recipient in the list to choose from. */
export const valueOf = ({ kind, id }: Recipient): string => `${kind}:${id}`

const RECIPIENTS = `
  select 'agency' as kind, id, name, name as sorted from agency
  where (active_from is null or active_from <= $1) and (active_until is null or active_until >= $1)
  union all
  select 'account', account.id, account.name || ', ' || agency.name, agency.name || ' ' || account.name
  from account join agency on agency.id = account.agency_id
  where account.state <> 'closed' and account.id <> app_uuid('app.account')
  order by kind desc, sorted, id`

/** Whom this person can give access to: agencies of today first, then people by agency. */
export const findRecipients = ({ run, now }: Work): Promise<readonly Recipient[]> =>
  run<Recipient & Record<string, unknown>>(RECIPIENTS, [
    now.toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
  ])

const OWN_ACCESS = `
  select distinct on (strand_id) strand_id as "strandId", level, ends_at as "endsAt" from access_grant
  where strand_id = any ($1) and ended_at is null and starts_at <= $2 and (ends_at is null or ends_at > $2)
    and (account_id = app_uuid('app.account') or agency_id = app_uuid('app.agency'))
  order by strand_id, level desc, ends_at desc nulls first`

/** What this person holds on each of these strands at this moment, by strand; nothing for a strand they hold nothing on. */
export async function findOwnAccess(
  { run, now }: Work,
  strandIds: readonly string[],
): Promise<ReadonlyMap<string, OwnAccess>> {
  const rows = await run<{ strandId: string; level: Level; endsAt: string | null }>(OWN_ACCESS, [
    strandIds,
    now.toString(),
  ])
  return new Map(
    rows.map(({ strandId, level, endsAt }) => [
      strandId,
      { level, until: endsAt === null ? undefined : Temporal.Instant.from(endsAt) },
    ]),
  )
}
