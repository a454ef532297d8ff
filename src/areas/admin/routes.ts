import type { Route } from '#platform/http/route.ts'
import { changeAccountRoutes } from './change-account/routes.ts'
import { closeAccountRoutes } from './close-account/routes.ts'
import { inviteAgainRoutes } from './invite-again/routes.ts'
import { listAccountsRoutes } from './list-accounts/routes.ts'
import { makeAccountRoutes } from './make-account/routes.ts'
import { seeAccountRoutes } from './see-account/routes.ts'
import { seeAdminRoutes } from './see-admin/routes.ts'
import { seeLanguagesRoutes } from './see-languages/routes.ts'
import { seeWarningsRoutes } from './see-warnings/routes.ts'

/** What administrators keep: the accounts, the mail that goes out, and how the languages stand. */
export const adminRoutes: readonly Route[] = [
  ...seeAdminRoutes,
  ...listAccountsRoutes,
  ...makeAccountRoutes,
  ...seeAccountRoutes,
  ...changeAccountRoutes,
  ...closeAccountRoutes,
  ...inviteAgainRoutes,
  ...seeWarningsRoutes,
  ...seeLanguagesRoutes,
]
