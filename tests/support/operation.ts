import { type Level, OPERATION_STRANDS, type OperationStrand } from '#domain/access/strands.ts'
import { newId } from '#platform/db/ids.ts'
import type { TestDatabase } from './database.ts'
import type { TestPerson } from './people.ts'

/** An operation with its strands and nothing in them yet. */
export interface TestOperation {
  readonly id: string
  readonly strands: Readonly<Record<OperationStrand, string>>
}

/** Makes an empty operation at an instant; `maker` leads all its strands without end. */
export async function makeTestOperation(
  database: Pick<TestDatabase, 'owner'>,
  maker: TestPerson,
  { at, name = 'Heron' }: { readonly at: Temporal.Instant; readonly name?: string },
): Promise<TestOperation> {
  const id = newId()
  const { partnershipId, accountId } = maker
  const { owner } = database
  await owner.query('insert into operation (id, partnership_id, name, made_at, made_by) values ($1, $2, $3, $4, $5)', [
    id,
    partnershipId,
    name,
    at.toString(),
    accountId,
  ])
  const strands = Object.fromEntries(OPERATION_STRANDS.map((kind) => [kind, newId()])) as TestOperation['strands']
  for (const kind of OPERATION_STRANDS) {
    const values = [strands[kind], partnershipId, id, kind]
    await owner.query('insert into strand (id, partnership_id, operation_id, kind) values ($1, $2, $3, $4)', values)
    await makeGrant(database, { to: maker, by: maker, strandId: strands[kind], level: 'lead', at })
  }
  return { id, strands }
}

/** Access that somebody gives to somebody, past row-level security; without `until` it has no end. Gives its id. */
export async function makeGrant(
  { owner }: Pick<TestDatabase, 'owner'>,
  given: {
    readonly to: TestPerson
    readonly by: TestPerson
    readonly strandId: string
    readonly level: Level
    readonly at: Temporal.Instant
    readonly until?: Temporal.Instant
  },
): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into access_grant (id, partnership_id, strand_id, account_id, level, starts_at, ends_at, reason, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'For the test', $8)`,
    [
      id,
      given.to.partnershipId,
      given.strandId,
      given.to.accountId,
      given.level,
      given.at.toString(),
      given.until?.toString() ?? null,
      given.by.accountId,
    ],
  )
  return id
}
