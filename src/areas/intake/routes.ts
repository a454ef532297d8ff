import type { Route } from '#platform/http/route.ts'
import { claimReportRoutes } from './claim-report/routes.ts'
import { listReportsRoutes } from './list-reports/routes.ts'
import { noteOnReportRoutes } from './note-on-report/routes.ts'
import { seeFileRoutes } from './see-file/routes.ts'
import { seeReportRoutes } from './see-report/routes.ts'
import { watchQueueRoute } from './watch-queue/routes.ts'

/** What staff do with reports. */
export const intakeRoutes: readonly Route[] = [
  ...listReportsRoutes,
  watchQueueRoute,
  ...seeReportRoutes,
  ...seeFileRoutes,
  ...claimReportRoutes,
  ...noteOnReportRoutes,
]
