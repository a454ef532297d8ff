import type { Work } from '#platform/http/work.ts'
import type { Draft } from '../draft-store.ts'

/** Means texts side by side for an operation, or (`null`) for none yet. */
export async function meanFor(
  { run, actor }: Work,
  drafts: readonly Draft[],
  operationId: string | null,
): Promise<void> {
  await run("update draft set operation_id = $1 where id = any ($2::uuid[]) and owner_id = $3 and state = 'open'", [
    operationId,
    drafts.map(({ id }) => id),
    actor.accountId,
  ])
}
