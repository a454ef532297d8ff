import type { Work } from '#platform/http/work.ts'

/** The operations that this person may add something to, newest first. */
export const findOperations = ({ run }: Pick<Work, 'run'>): Promise<readonly { id: string; name: string }[]> =>
  run(`
    select operation.id, operation.name from operation
    where exists (select from strand where strand.operation_id = operation.id
      and strand.id = any ((select app_uuids('app.contribute'))::uuid[]))
    order by operation.id desc limit 200`)

/** Who makes operations in this partnership: whom to ask who may not. */
export const findCoordinators = async ({ run }: Pick<Work, 'run'>): Promise<readonly string[]> => {
  const people = await run<{ who: string }>(`
    select account.name || ', ' || agency.name as who from account join agency on agency.id = account.agency_id
    where 'coordinator' = any (account.roles) and account.state = 'active' order by account.name limit 10`)
  return people.map(({ who }) => who)
}

/** Keeps an operation still for the rest of the transaction: nobody adds to what stands in it while it is compared. */
export async function lockOperation({ run }: Pick<Work, 'run'>, id: string): Promise<void> {
  await run('select id from operation where id = $1 for update', [id])
}

const COMING = `
  select count(*)::int as coming from reading_item item join reading_batch batch on batch.id = item.batch_id
  where batch.beside_id = any ($1::uuid[]) and batch.cancelled_at is null and item.state in ('waiting', 'reading')`

/** How many files of one's own wait to be read and put beside these texts. */
export async function countComing(
  { run }: Pick<Work, 'run'>,
  texts: readonly { readonly id: string }[],
): Promise<number> {
  const [row] = await run<{ coming: number }>(COMING, [texts.map(({ id }) => id)])
  return row?.coming ?? 0
}

const KEEP_NAME = `
  update draft set new_name = case when id = $1 then $2 end where id = any ($3::uuid[]) and owner_id = $4 and state = 'open'`

interface Named {
  readonly id: string
}

/** Keeps the name that was typed for a new operation with the text in view, while something is still to be chosen. */
export async function keepName(
  { run, actor }: Pick<Work, 'run' | 'actor'>,
  texts: readonly Named[],
  inView: Named,
  name: string | null,
): Promise<void> {
  await run(KEEP_NAME, [inView.id, name, texts.map(({ id }) => id), actor.accountId])
}
