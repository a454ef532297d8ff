import { accept, type Result, refuse } from '#domain/kernel/result.ts'
import type { About } from '#platform/http/answer.ts'
import type { Work } from '#platform/http/work.ts'

const ASK = `
  insert into access_request (id, strand_id, asked_by, asked_at, reason) values ($1, $2, $3, $4, $5)
  on conflict (strand_id, asked_by) where answered_at is null do nothing returning id`

/** Asks the leads of a strand for access, or for more of it; one request waits at a time. */
export async function askForAccess(
  { run, actor, now }: Work,
  id: string,
  { strandId, reason }: { readonly strandId: string; readonly reason: string },
): Promise<Result<About, 'asked-already'>> {
  const asked = await run<{ id: string }>(ASK, [id, strandId, actor.accountId, now.toString(), reason])
  return asked.length === 0
    ? refuse('asked-already')
    : accept({ recordKind: 'access_request', recordId: id, strandId, reason })
}
