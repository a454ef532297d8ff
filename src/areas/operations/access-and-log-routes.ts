import type { Route } from '#platform/http/route.ts'
import { recordEntryRoutes } from './record-entry/routes.ts'
import { seeStrandRoutes } from './see-strand/routes.ts'
import { seeTimelineRoutes } from './see-timeline/routes.ts'
import { strikeEntryRoutes } from './strike-entry/routes.ts'

/** Who may see what of an operation, and what happened in it. */
export const accessAndLogRoutes: readonly Route[] = [
  ...seeStrandRoutes,
  ...seeTimelineRoutes,
  ...recordEntryRoutes,
  ...strikeEntryRoutes,
]
