import type { StaffRoute } from '#platform/http/route.ts'
import { watchQueueRoute } from './watch-queue/routes.ts'

/** What staff do with reports. */
export const intakeRoutes: readonly StaffRoute[] = [watchQueueRoute]
