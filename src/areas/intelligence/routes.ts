import type { Route } from '#platform/http/route.ts'
import { acceptDraftRoutes } from './accept-draft/routes.ts'
import { countReadingRoutes } from './count-reading/routes.ts'
import { decideClusterRoutes } from './decide-cluster/routes.ts'
import { decideFactRoutes } from './decide-fact/routes.ts'
import { giveFactRoutes } from './give-fact/routes.ts'
import { listDraftsRoutes } from './list-drafts/routes.ts'
import { meanForRoutes } from './mean-for/routes.ts'
import { putBesideRoutes } from './put-beside/routes.ts'
import { queueFilesRoutes } from './queue-files/routes.ts'
import { readReportRoutes } from './read-report/routes.ts'
import { readTextRoutes } from './read-text/routes.ts'
import { reviewDraftRoutes } from './review-draft/routes.ts'
import { setAsideDraftRoutes } from './set-aside-draft/routes.ts'

/** Reading texts, and deciding on what was read in them. */
export const intelligenceRoutes: readonly Route[] = [
  ...listDraftsRoutes,
  ...countReadingRoutes,
  ...readTextRoutes,
  ...queueFilesRoutes,
  ...readReportRoutes,
  ...reviewDraftRoutes,
  ...decideFactRoutes,
  ...giveFactRoutes,
  ...decideClusterRoutes,
  ...putBesideRoutes,
  ...meanForRoutes,
  ...acceptDraftRoutes,
  ...setAsideDraftRoutes,
]
