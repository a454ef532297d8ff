import type { AccountState } from '#domain/agency/account.ts'
import type { Work } from '#platform/http/work.ts'

/** One line of the list. */
export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly agency: string
  readonly roles: readonly string[]
  readonly state: AccountState
}

const PAGE = 50

const FIND = `
  select account.id, account.name, account.job_title as "jobTitle", agency.name as agency, account.roles, account.state
  from account join agency on agency.id = account.agency_id
  where ($1::text is null or account.state = $1)
    and ($2::uuid is null or (lower(account.name), account.id) > (select lower(name), id from account where id = $2))
  order by lower(account.name), account.id
  limit ${PAGE + 1}`

/** The accounts by name; `after` is the last of the page before. */
export async function findAccounts(
  { run }: Work,
  { state, after }: { readonly state: AccountState | undefined; readonly after: string | undefined },
): Promise<{ readonly rows: readonly AccountRow[]; readonly next: string | undefined }> {
  const found = await run<AccountRow>(FIND, [state ?? null, after ?? null])
  const rows = found.slice(0, PAGE)
  return { rows, next: found.length > PAGE ? rows.at(-1)?.id : undefined }
}
