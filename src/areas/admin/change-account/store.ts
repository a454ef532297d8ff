import type { Work } from '#platform/http/work.ts'
import { type HeldGrant, ledAlone } from '../held-grants.ts'

/** A strand that its lead alone leads; `operation` is `null` where this person may not know of the operation. */
export interface LedAlone {
  readonly strand: string
  readonly operation: string | null
}

const OPERATIONS = `select strand.id, operation.name from strand join operation on operation.id = strand.operation_id
  where strand.id = any ($1)`

/** The strands among `grants` that nobody else leads, with the names of those operations that whoever asks may know of. */
export async function findLedAlone({ run }: Work, grants: readonly HeldGrant[]): Promise<readonly LedAlone[]> {
  const alone = ledAlone(grants)
  const known = await run<{ id: string; name: string }>(OPERATIONS, [alone.map(({ strandId }) => strandId)])
  const names = new Map(known.map(({ id, name }) => [id, name]))
  return alone.map(({ strandId, strand }) => ({ strand, operation: names.get(strandId) ?? null }))
}
