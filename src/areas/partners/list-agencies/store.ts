import type { Work } from '#platform/http/work.ts'

/** How many people have an account that is not closed, by the id of their agency; no entry where nobody has. */
export async function countAccounts({ queries }: Work): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .selectFrom('account')
    .select(['agency_id', (account) => account.fn.countAll<number>().as('people')])
    .where('state', '<>', 'closed')
    .groupBy('agency_id')
    .execute()
  return new Map(rows.map(({ agency_id, people }) => [agency_id, people]))
}
