import type { Route } from '#platform/http/route.ts'
import { changeAgencyRoutes } from './change-agency/routes.ts'
import { keepHelpRoutes } from './keep-help/routes.ts'
import { listAgenciesRoutes } from './list-agencies/routes.ts'
import { recordAgencyRoutes } from './record-agency/routes.ts'
import { seeAgencyRoutes } from './see-agency/routes.ts'

/** The agencies of the partnership, now and before, and whom the public may turn to. */
export const partnerRoutes: readonly Route[] = [
  ...listAgenciesRoutes,
  ...recordAgencyRoutes,
  ...seeAgencyRoutes,
  ...changeAgencyRoutes,
  ...keepHelpRoutes,
]
