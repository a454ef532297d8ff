import type { Route } from '#platform/http/route.ts'
import { recordPeopleFoundRoutes } from './record-people-found/routes.ts'
import { seePeopleFoundRoutes } from './see-people-found/routes.ts'

/** Everything that is done for people who were found. */
export const safeguardingRoutes: readonly Route[] = [...seePeopleFoundRoutes, ...recordPeopleFoundRoutes]
