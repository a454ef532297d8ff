import type { Route } from '#platform/http/route.ts'
import { answerRequestRoutes } from './answer-request/routes.ts'
import { askForAccessRoutes } from './ask-for-access/routes.ts'
import { endAccessRoutes } from './end-access/routes.ts'
import { grantAccessRoutes } from './grant-access/routes.ts'
import { recordEntryRoutes } from './record-entry/routes.ts'
import { seeStrandRoutes } from './see-strand/routes.ts'
import { seeTimelineRoutes } from './see-timeline/routes.ts'
import { strikeEntryRoutes } from './strike-entry/routes.ts'

/** Who may see what of an operation, and what happened in it. */
export const accessAndLogRoutes: readonly Route[] = [
  ...grantAccessRoutes,
  ...endAccessRoutes,
  ...askForAccessRoutes,
  ...answerRequestRoutes,
  ...seeStrandRoutes,
  ...seeTimelineRoutes,
  ...recordEntryRoutes,
  ...strikeEntryRoutes,
]
