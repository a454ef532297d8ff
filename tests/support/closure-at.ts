import { newId } from '#platform/db/ids.ts'
import type { TestDatabase } from './database.ts'
import type { OperationAt } from './operation-at.ts'
import type { TestPerson } from './people.ts'

/** Premises of an operation and their closure, written past row-level security; gives the closure's id. */
export async function makeClosureAt(
  { owner }: Pick<TestDatabase, 'owner'>,
  { operation, by, at }: { readonly operation: OperationAt; readonly by: TestPerson; readonly at: Temporal.Instant },
  closure: Readonly<Record<string, unknown>>,
  label = '14 Canal Row',
): Promise<string> {
  const held = (strandId: string) => ({
    id: newId(),
    partnership_id: by.partnershipId,
    operation_id: operation.id,
    strand_id: strandId,
    recorded_by: by.accountId,
    recorded_at: at.toString(),
  })
  const premises = { ...held(operation.strands.command), label, kind: 'flat' }
  const made = { ...held(operation.strands.closures), premises_id: premises.id, ...closure }
  for (const [table, row] of [
    ['premises', premises],
    ['closure', made],
  ] as const) {
    const places = Object.keys(row).map((_, nth) => `$${nth + 1}`)
    await owner.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    )
  }
  return made.id
}
