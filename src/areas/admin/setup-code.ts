import { SETUP_CODE_DAYS } from '#platform/auth/setup-code.ts'
import type { Work } from '#platform/http/work.ts'
import type { KeptAccount } from './account-store.ts'

/** The page that shows a set-up code, once. */
export const CODE_PAGE = 'areas/admin/setup-code.njk'

/** What it shows: whose code it is, and where and how long it works. */
export const codePage = (
  { house }: Work,
  { id, name, email }: Pick<KeptAccount, 'id' | 'name' | 'email'>,
  setupCode: string,
) => ({
  account: { id, name, email },
  setupCode,
  address: `${house.config.baseUrl}/invitation`,
  days: SETUP_CODE_DAYS,
})
