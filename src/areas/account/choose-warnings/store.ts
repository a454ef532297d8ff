import { UNLESS_CHOSEN, WARNS_OF, type WarnsOf } from '#domain/warning-ahead/warning-ahead.ts'
import type { Work } from '#platform/http/work.ts'

/** What this person wants to be warned of. */
export async function findWarnsOf({ queries, actor }: Work): Promise<WarnsOf> {
  const row = await queries
    .selectFrom('warning_choice')
    .select('warns_of')
    .where('account_id', '=', actor.accountId)
    .executeTakeFirst()
  return WARNS_OF.find((known) => known === row?.warns_of) ?? UNLESS_CHOSEN
}

/** Keeps what this person chose; whoever wants none is also rid of those that stand. */
export async function keepWarnsOf({ queries, actor, now }: Work, warns_of: WarnsOf): Promise<void> {
  await queries
    .insertInto('warning_choice')
    .values({ account_id: actor.accountId, warns_of })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ warns_of }))
    .execute()
  if (warns_of !== 'off') return
  await queries
    .updateTable('deadline_warning')
    .set({ seen_at: now.toString() })
    .where('account_id', '=', actor.accountId)
    .where('seen_at', 'is', null)
    .execute()
}
