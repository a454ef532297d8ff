import type { Route } from '#platform/http/route.ts'
import { recordSuspectsRoutes } from './record-suspects/routes.ts'
import { seeSuspectsRoutes } from './see-suspects/routes.ts'

/** Everything that is done about people arrested. */
export const suspectRoutes: readonly Route[] = [...seeSuspectsRoutes, ...recordSuspectsRoutes]
