import type { Level, OperationStrand } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import type { TestDatabase } from './database.ts'
import type { TestPerson } from './people.ts'

/** An operation whose strands were all opened, each led by its maker without end. */
export interface OperationAt {
  readonly id: string
  readonly strands: Readonly<Record<OperationStrand, string>>
}

/** An operation as `maker` would make it at an instant, written past row-level security. */
export async function makeOperationAt(
  { owner }: TestDatabase,
  maker: TestPerson,
  { at, name = 'Heron' }: { readonly at: Temporal.Instant; readonly name?: string },
): Promise<OperationAt> {
  const id = newId()
  const values = [id, maker.partnershipId, name, at.toString(), maker.accountId]
  await owner.query(
    'insert into operation (id, partnership_id, name, made_at, made_by) values ($1, $2, $3, $4, $5)',
    values,
  )
  const { rows } = await owner.query<{ kind: OperationStrand; id: string }>(
    `insert into strand (partnership_id, operation_id, kind)
     select $1, $2, unnest(array['command', 'intelligence', 'suspects', 'people-safeguarded', 'place-of-safety', 'closures', 'communications'])
     returning kind, id`,
    [maker.partnershipId, id],
  )
  const strands = Object.fromEntries(rows.map((strand) => [strand.kind, strand.id])) as OperationAt['strands']
  for (const strandId of Object.values(strands))
    await makeGrantAt({ owner }, { to: maker, by: maker, strandId, level: 'lead', at })
  return { id, strands }
}

/** What a grant made for a test says. */
export interface GrantAt {
  readonly to: TestPerson | { readonly agencyId: string; readonly accountId?: undefined }
  readonly by: TestPerson
  readonly strandId: string
  readonly level: Level
  readonly at: Temporal.Instant
  /** When it lapses; without end when absent. */
  readonly until?: Temporal.Instant
}

/** A grant to a person, or to everyone of an agency, written past row-level security; gives its id. */
export async function makeGrantAt({ owner }: Pick<TestDatabase, 'owner'>, given: GrantAt): Promise<string> {
  const id = newId()
  const { to, by, strandId, level, at, until } = given
  await owner.query(
    `insert into access_grant (id, partnership_id, strand_id, account_id, agency_id, level, starts_at, ends_at, reason, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'Needed for the work', $9)`,
    [
      id,
      by.partnershipId,
      strandId,
      to.accountId ?? null,
      to.accountId === undefined ? to.agencyId : null,
      level,
      at.toString(),
      until?.toString() ?? null,
      by.accountId,
    ],
  )
  return id
}
