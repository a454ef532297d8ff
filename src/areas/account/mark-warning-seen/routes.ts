import { isId } from '#platform/db/ids.ts'
import { leadTo, notFound } from '#platform/http/answer.ts'
import type { Route } from '#platform/http/route.ts'

const MARK = `
  update deadline_warning set seen_at = coalesce(seen_at, $2)
  where id = $1 and account_id = (select app_uuid('app.account')) returning closure_id, strand_id`

/** Puts a warning away; the next nearer one comes all the same. */
export const markWarningSeenRoutes: readonly Route[] = [
  {
    door: 'staff',
    method: 'POST',
    url: '/warnings/:id/seen',
    action: 'account.keep-own',
    event: 'warning-seen',
    answer: async ({ params, run, now }) => {
      if (!isId(params['id'])) return notFound
      const [marked] = await run<{ closure_id: string; strand_id: string }>(MARK, [params['id'], now.toString()])
      if (marked === undefined) return notFound
      const about = { recordKind: 'closure', recordId: marked.closure_id, strandId: marked.strand_id } as const
      return leadTo('/work', about, 'warnings:own.done')
    },
  },
]
