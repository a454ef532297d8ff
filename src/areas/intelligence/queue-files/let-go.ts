import { asSystem } from '#platform/db/transaction.ts'
import type { House } from '#platform/house.ts'

// Of what failed and nobody came back for in a week, and of whoever has no account any more, nothing waits.
const LET_GO = `
  update reading_item set state = 'removed', why = null, changed_at = $1
  where id in (select item.id from reading_item item join account on account.id = item.owner_id
    where item.state in ('waiting', 'reading', 'failed')
      and (account.state <> 'active' or (item.state = 'failed' and item.changed_at < $1::timestamptz - interval '7 days'))
    for update of item skip locked)`

const OVER = `made_at < $1::timestamptz - interval '30 days' and not exists (select from reading_item left_over
  where left_over.batch_id = batch.id and left_over.state in ('waiting', 'reading', 'failed'))`
const FORGET_ITEMS = `delete from reading_item where batch_id in (select batch.id from reading_batch batch where ${OVER})`
const FORGET_BATCHES = `delete from reading_batch batch where ${OVER}`

/** Lets go of the files that nobody waits for any more, and of what is told of files that are long done with. */
export const letGo = ({ pool, clock }: House): Promise<unknown> =>
  asSystem(pool, async ({ run }) => {
    const now = [clock.now().toString()]
    await run(LET_GO, now)
    await run(FORGET_ITEMS, now)
    await run(FORGET_BATCHES, now)
  })
