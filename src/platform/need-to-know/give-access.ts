import { type GrantRefusal, mayGrant, type OwnAccess, type ProposedGrant } from '#domain/access/grant.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import { changesBetween } from '#domain/ledger/events.ts'
import { newId } from '../db/ids.ts'
import type { Work } from '../http/work.ts'
import type { Line } from '../ledger/line.ts'
import { findOwnAccess, type Recipient } from './grants.ts'
import { lockAccess } from './leads.ts'

/** Access that somebody wants to give to one recipient on several strands at once. */
export interface NewAccess extends ProposedGrant {
  readonly recipient: Recipient
  readonly strandIds: readonly string[]
}

/** Why access to one strand may not be given; `ownUntil` is when the giver's own ends, `undefined` where it does not. */
export interface StrandRefusal {
  readonly strandId: string
  readonly refusal: GrantRefusal
  readonly ownUntil: Temporal.Instant | undefined
}

const NOTHING: OwnAccess = { level: 'exists', until: undefined }

/**
 * Gives access to every strand named or to none. Answers the lines for the ledger, one a strand, or every refusal.
 */
export async function giveAccess(
  work: Work,
  given: NewAccess,
): Promise<Result<readonly Line[], readonly StrandRefusal[]>> {
  await lockAccess(work, given.strandIds)
  const own = await findOwnAccess(work, given.strandIds)
  const refusals = given.strandIds.flatMap((strandId): readonly StrandRefusal[] => {
    const held = own.get(strandId) ?? NOTHING
    const decided = mayGrant(held, given, work.now)
    return decided.ok ? [] : [{ strandId, refusal: decided.refusal, ownUntil: held.until }]
  })
  if (refusals.length > 0) return refuse(refusals)
  const { level, until, reason, recipient } = given
  const terms = { level, ends_at: until?.toString() ?? null, reason }
  const grants = given.strandIds.map((strand_id) => ({ id: newId(), strand_id, ...terms, ...recipientOf(recipient) }))
  await work.queries
    .insertInto('access_grant')
    .values(grants.map((grant) => ({ ...grant, starts_at: work.now.toString(), granted_by: work.actor.accountId })))
    .execute()
  return accept(
    grants.map(({ id, strand_id }) =>
      lineOf(id, strand_id, given, { level, ends_at: terms.ends_at, to: recipient.name }),
    ),
  )
}

const recipientOf = ({ kind, id }: Recipient) => (kind === 'account' ? { account_id: id } : { agency_id: id })

const lineOf = (recordId: string, strandId: string, { recipient, reason }: NewAccess, terms: object): Line => ({
  event: 'access-granted',
  recordKind: 'access_grant',
  recordId,
  strandId,
  reason,
  recipients: [recipient.name],
  changes: changesBetween(undefined, terms),
})
