import { type EndRefusal, mayEnd } from '#domain/access/end.ts'
import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '../http/answer.ts'
import type { Work } from '../http/work.ts'
import { findGrant, findOwnAccess, type Grant } from './grants.ts'
import { hasOtherLead, lockAccess } from './leads.ts'

/** True while a grant has neither lapsed nor been ended. */
export const isInEffect = ({ endedAt, endsAt }: Grant, now: Temporal.Instant): boolean =>
  endedAt === null && (endsAt === null || Temporal.Instant.compare(endsAt, now) > 0)

/** Ends a grant before it lapses; it stays in the history with the reason. */
export async function endAccess(work: Work, id: string, reason: string): Promise<Result<About, EndRefusal>> {
  const known = await findGrant(work, id)
  if (known === undefined) return refuse('not-yours-to-end')
  await lockAccess(work, [known.strandId])
  const grant = (await findGrant(work, id)) ?? known
  const leads = (await findOwnAccess(work, [grant.strandId])).get(grant.strandId)?.level === 'lead'
  const decided = mayEnd(
    { leads },
    {
      isOwn: grant.accountId === work.actor.accountId,
      isInEffect: isInEffect(grant, work.now),
      isLastLead: grant.level === 'lead' && !(await isLedWithout(work, id)),
    },
    reason,
  )
  if (!decided.ok) return decided
  if (!(leads ? await endAsLead(work, id, reason) : await giveUp(work, id, reason))) return refuse('ended-already')
  const changes = { ended_at: [null, work.now.toString()], ended_because: [null, reason] } as const
  return accept({ recordKind: 'access_grant', recordId: id, strandId: grant.strandId, reason, changes })
}

async function endAsLead({ queries, actor, now }: Work, id: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('access_grant')
    .set({ ended_at: now.toString(), ended_by: actor.accountId, ended_because: reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whoever does not lead has no right to change grants; the database gives up their own for them. */
async function giveUp({ run, now }: Work, id: string, reason: string): Promise<boolean> {
  const [row] = await run<{ given_up: boolean }>('select give_up_access($1, $2, $3) as given_up', [
    id,
    now.toString(),
    reason,
  ])
  return row?.given_up ?? false
}

const LED_WITHOUT = `select ${hasOtherLead('$2', 'null')} as led from access_grant held where held.id = $1`

/** Whether somebody who can sign in would still lead the strand without this grant, for at least as long as it lasts. */
async function isLedWithout({ run, now }: Work, grantId: string): Promise<boolean> {
  const [row] = await run<{ led: boolean }>(LED_WITHOUT, [grantId, now.toString()])
  return row?.led ?? false
}
