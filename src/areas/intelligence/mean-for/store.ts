import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'

// What was to be kept as differing from what stands in one operation differs from nothing in another.
const REOPEN = `
  update draft_fact set decision = 'proposed', weighed = '{}', decided_by = null, decided_at = null
  from draft where draft.id = draft_fact.draft_id and draft.id = any ($2::uuid[]) and draft.owner_id = $3
    and draft.operation_id is distinct from $1::uuid and draft_fact.decision = 'differs'`

const MEAN = `
  update draft set operation_id = $1 where id = any ($2::uuid[]) and owner_id = $3 and state = 'open'`

/** Means texts side by side for an operation, or (`null`) for none yet. */
export async function meanFor(
  { run, actor }: Work,
  drafts: readonly Draft[],
  operationId: string | null,
): Promise<void> {
  const values = [operationId, drafts.map(({ id }) => id), actor.accountId]
  await run(REOPEN, values)
  await run(MEAN, values)
}
